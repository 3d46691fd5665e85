import { matchesFileName } from '../core/fileNamePattern';

/** Whole names, name endings and patterns (`*` stands for anything) of license files, in lower case. */
export const licenseFileNames = {
  names: ['license.dat'],
  endings: ['.lic'],
  patterns: ['license*.dat'],
} as const;

/** Whether a file of this name (no folder in it; any case) is taken for a license file without being asked for by name. */
export function isLicenseFileName(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    licenseFileNames.names.some((known) => known === lower) ||
    licenseFileNames.endings.some((ending) => lower.endsWith(ending)) ||
    licenseFileNames.patterns.some((pattern) => matchesFileName(lower, pattern))
  );
}
