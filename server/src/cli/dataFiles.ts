import { promises as fs } from 'node:fs';
import path from 'node:path';
import { type DataFile, type DataFiles, LARGEST_DATA, MOST_DATA, type NamedData, staysBelow } from '../language/surroundings';
import { isTooLarge, readBytes } from './readBytes';

/** Files of other kinds that files name, such as pictures. Only what really is in a file's folder or below is read: no link leads out of it. */
export class DataFileReader {
  private readonly read = new Map<string, Promise<DataFile | undefined>>();
  private readonly listed = new Map<string, Promise<ReadonlySet<string>>>();

  /** What is known of the files that a file in a folder names. */
  async of(folder: string, { files, folders }: NamedData): Promise<DataFiles | undefined> {
    const top = await fs.realpath(folder).catch(() => undefined);
    if (top === undefined) return undefined;
    const found = new Map<string, DataFile>();
    for (const file of files.filter(staysBelow).slice(0, MOST_DATA.files)) {
      const data = await this.file(top, file);
      if (data) found.set(file, data);
    }
    const names = new Map<string, ReadonlySet<string>>();
    for (const below of folders.filter(staysBelow).slice(0, MOST_DATA.folders)) names.set(below, await this.names(top, below));
    return { files: found, folders: names };
  }

  private file(top: string, name: string): Promise<DataFile | undefined> {
    return kept(this.read, path.join(top, name), async (file) => {
      const real = await insideOf(top, file);
      const bytes = real === undefined ? undefined : await readBytes(real, LARGEST_DATA).catch(() => undefined);
      if (!bytes) return undefined;
      return isTooLarge(bytes) ? { size: bytes.tooLarge ?? LARGEST_DATA } : { size: bytes.length, bytes };
    });
  }

  private names(top: string, folder: string): Promise<ReadonlySet<string>> {
    return kept(this.listed, path.join(top, folder), async (full) => {
      const real = await insideOf(top, full);
      const entries = real === undefined ? [] : await fs.readdir(real, { withFileTypes: true }).catch(() => []);
      return new Set(entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => name));
    });
  }
}

/** Where a path really leads; undefined where that is not in the folder, or nowhere. */
async function insideOf(top: string, file: string): Promise<string | undefined> {
  const real = await fs.realpath(file).catch(() => undefined);
  return real !== undefined && (real === top || real.startsWith(top.endsWith(path.sep) ? top : top + path.sep)) ? real : undefined;
}

function kept<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make(key);
  known.set(key, made);
  return made;
}
