/** The file that holds a project's settings for every editor and the command line. */
export const PROJECT_FILE = '.seatkeeperrc.json';
/** The file of a project's top folder that names what is not checked, one pattern a line. */
export const IGNORE_FILE = '.seatkeeperignore';

/** The size, in bytes, up to which a project file is read: it has some lines. */
export const LARGEST_PROJECT_FILE = 1024 * 1024;

/** The most `**` that a pattern of ignored files may have: with each of them, matching a deep path takes many times as long. */
export const MOST_DOUBLE_STARS = 4;

/** Whether a pattern has no more `**` than may be. */
export function isSimplePattern(pattern: string): boolean {
  return pattern.split('**').length - 1 <= MOST_DOUBLE_STARS;
}
