/**
 * The folders in which a project file concerns a file: its own and those above it, the nearest first, up to the top folder. `file` is a path
 * relative to the top folder, with slashes and without `.` and `..`; so are the folders, and the top folder is an empty text.
 */
export function projectFolders(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), ''];
}
