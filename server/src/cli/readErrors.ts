const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission to read it is denied',
  EPERM: 'permission to read it is denied',
  ELOOP: 'it is a link that leads back to itself',
  ENOTDIR: 'a part of this path is not a folder',
  EBUSY: 'another program has locked it',
  EISDIR: 'it is a folder',
  NOFILE: 'it is a pipe or a device, and no file',
  ENXIO: 'it is a pipe or a device, and no file',
  ENAMETOOLONG: 'this name is too long',
};

/** Why a path could not be read, in a sentence for the user. */
export function explainReadError(name: string, error: NodeJS.ErrnoException): string {
  return `${name}: ${reasons[error.code ?? ''] ?? `it cannot be read (${error.code ?? error.name})`}.`;
}
