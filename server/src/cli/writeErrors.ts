import { WriteRefusedError } from './writeInPlace';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write to it',
  EPERM: 'no permission to write to it',
  EROFS: 'the drive is read-only',
  EBUSY: 'another program has locked this file',
  ENOSPC: 'the drive is full',
  EDQUOT: 'the drive is full',
};

/** Why a file was not fixed, in a sentence for the user. */
export function explainWriteError(name: string, error: NodeJS.ErrnoException): string {
  const reason = error instanceof WriteRefusedError ? error.message : reasons[error.code ?? ''];
  return `${name}: not changed: ${reason ?? `cannot be written (${error.code ?? error.name})`}.`;
}
