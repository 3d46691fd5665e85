const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'this link leads back to itself',
  ENOTDIR: 'part of this path is not a folder',
  EBUSY: 'another program has locked this file',
  EISDIR: 'this is a folder, not a file',
  NOFILE: 'this is a pipe or a device, not a file',
  ENXIO: 'this is a pipe or a device, not a file',
  ENAMETOOLONG: 'this name is too long',
};

/** Why a path could not be read, in a sentence for the user. */
export function explainReadError(name: string, error: NodeJS.ErrnoException): string {
  return `${name}: ${readErrorReason(error)}`;
}

/** The same to follow the name. */
export function readErrorReason(error: NodeJS.ErrnoException): string {
  return `${reasons[error.code ?? ''] ?? `cannot be read (${error.code ?? error.name})`}.`;
}
