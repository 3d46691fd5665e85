import { WriteRefusedError } from './writeInPlace';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission to write it is denied',
  EPERM: 'permission to write it is denied',
  EROFS: 'it is on a read-only drive',
  EBUSY: 'another program has locked it',
  ENOSPC: 'the drive is full',
  EDQUOT: 'the drive is full',
};

/** Why a file was not fixed, in a sentence for the user. */
export function explainWriteError(name: string, error: NodeJS.ErrnoException): string {
  const reason = error instanceof WriteRefusedError ? error.message : reasons[error.code ?? ''];
  return `${name}: it was not changed: ${reason ?? `it cannot be written (${error.code ?? error.name})`}.`;
}
