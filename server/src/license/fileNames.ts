import { matchesFileName } from '../core/fileNamePattern';

/** Patterns of names, in lower case, of files that are taken for license files without being asked for; `*` is anything. */
export const licenseFileNames = ['license*.dat', '*.lic'] as const;

/** The ending that Genesys asks for, whatever the name before it (Genesys Licensing Guide, chapter 3, "Editing New Files"). */
export const namesByContent = ['*.dat'] as const;

/** Names that a license file gets when it is saved from a mail, or put aside. */
export const otherNames = ['*.txt', '*.bak', '*.old', '*.orig', '*.lic.*', '*.lic_*', '*.dat.*', '*.dat_*', '*.license'] as const;

/** Whether a file of this name (no folder in it; any case) is taken for a license file without being asked for by name. */
export function isLicenseFileName(name: string): boolean {
  const lower = name.toLowerCase();
  return licenseFileNames.some((pattern) => matchesFileName(lower, pattern));
}

/** Whether a file of this name (no folder in it) is a license file if its first lines hold a record. */
export function mayBeLicenseFileName(name: string): boolean {
  const lower = name.toLowerCase();
  return namesByContent.some((pattern) => matchesFileName(lower, pattern));
}
