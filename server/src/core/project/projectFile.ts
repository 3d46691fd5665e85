/** The file that holds a project's settings for every editor and the command line. */
export const PROJECT_FILE = '.seatkeeperrc.json';
/** The file of a project's top folder that names what is not checked, one pattern a line. */
export const IGNORE_FILE = '.seatkeeperignore';

/** The size, in bytes, up to which a project file is read: it has some lines. */
export const LARGEST_PROJECT_FILE = 1024 * 1024;

/** The most `**` that a pattern of ignored files may have; nobody needs more. */
export const MOST_DOUBLE_STARS = 4;
/** The most characters that a pattern of ignored files may have: as many as a path. */
export const LONGEST_PATTERN = 4096;

/** Whether a pattern has no more characters, counted as in JSON Schema, and no more `**` than may be. */
export function isSimplePattern(pattern: string): boolean {
  return isShortPattern(pattern) && pattern.split('**').length - 1 <= MOST_DOUBLE_STARS;
}

export function isShortPattern(pattern: string): boolean {
  return pattern.length <= LONGEST_PATTERN || (pattern.length <= 2 * LONGEST_PATTERN && [...pattern].length <= LONGEST_PATTERN);
}

/**
 * Whether a text is a path relative to a folder, with slashes: neither absolute nor an address, and no longer than a path. The JSON Schema of the
 * project file says the same.
 */
export function isRelativePath(text: string): boolean {
  return isShortPattern(text) && /^(?!\/|[A-Za-z][A-Za-z\d+.-]*:)(?=.*\S)[^\\\p{Cc}]+$/su.test(text);
}

/**
 * The folders in which a project file concerns a file: its own and those above it, the nearest first, up to the top folder. `file` is a path
 * relative to the top folder, with slashes and without `.` and `..`; so are the folders, and the top folder is an empty text.
 */
export function projectFolders(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), ''];
}
