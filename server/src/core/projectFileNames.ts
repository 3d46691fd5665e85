/** The file that holds a project's settings for every editor and the command line. */
export const PROJECT_FILE = '.seatkeeperrc.json';
/** The file of a project's top folder that names what is not checked, one pattern a line. */
export const IGNORE_FILE = '.seatkeeperignore';
