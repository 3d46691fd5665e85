import { matchesFileName } from '../core/fileNamePattern';

/** Patterns of names, in lower case, of files that are debug logs whatever is in them, and of those whose first lines decide. */
const logNames = ['lmgrd.log', 'lmgrd_*.log', 'lmgrd-*.log', 'lmadmin.log', 'lmgrd.log.*', '*.dl'] as const;
const endings = /\.(?:log|dl|dlog|out)(?:\.\d{1,4})?$/;

/** Whether a file of this name (no folder in it; any case) is a debug log. */
export function isLogName(name: string): boolean {
  const lower = name.toLowerCase();
  return logNames.some((pattern) => matchesFileName(lower, pattern));
}

/** Whether a file of this name is a log of some program. */
export function hasLogEnding(name: string): boolean {
  return endings.test(name.toLowerCase());
}
