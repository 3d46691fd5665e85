import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { print } from './terminal';
import { UsageError } from './usageError';

/** Where a command prints to. */
export interface Output {
  write(text: string): Promise<void>;
  /** Puts a file in place; before that, what was there is as it was. */
  close(): Promise<void>;
}

export const standardOutput: Output = { write: print, close: async () => {} };

/** A file in UTF-8, which is there as a whole or not at all. @throws UsageError where it cannot be written */
export async function fileOutput(file: string, topic: string): Promise<Output> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new UsageError(`${file}: cannot be written (${error.code ?? error.message}).`, topic);
  };
  const handle: FileHandle = await open(draft, 'wx').catch(refuse);
  return {
    write: async (text) => {
      await handle.appendFile(text).catch(refuse);
    },
    close: async () => {
      await handle.close();
      await rename(draft, file).catch(async (error: NodeJS.ErrnoException) => {
        await unlink(draft).catch(() => {});
        refuse(error);
      });
    },
  };
}
