/** Whether file names that differ in case alone are the same on this kind of computer. */
export const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';
