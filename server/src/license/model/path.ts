import { isPlaceholder } from './placeholder';

const LONGEST_PATH = 1024;

/**
 * Whether a text can be the path of a file that exists as it is written: not a stand-in, a web address or one with a variable in it;
 * and with a separator or a file extension, which a stray word has not.
 */
export function isPlausiblePath(text: string): boolean {
  if (text.length > LONGEST_PATH || text.trim() !== text || isPlaceholder(text, 'path')) return false;
  const afterDrive = text.replace(/^[A-Za-z]:(?=[\\/])/, '');
  // ~ stands for a home folder only at the start: PROGRA~1 is a name of Windows.
  if (/[\p{Cc}"<>|*?:$%]|^~/u.test(afterDrive)) return false;
  const name = afterDrive.slice(Math.max(afterDrive.lastIndexOf('/'), afterDrive.lastIndexOf('\\')) + 1);
  return name !== '' && name !== '.' && name !== '..' && (name !== afterDrive || /[^.]\.[A-Za-z]\w{0,4}$/.test(name));
}

/** The name of the file that a path leads to; folders may be parted by `/` and by `\\`. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of a file in the folder of the license itself; undefined for one that is, or may be, elsewhere. */
export function nameBeside(path: string): string | undefined {
  const name = path.replace(/^\.[\\/]/, '');
  return isPlausiblePath(path) && baseName(name) === name ? name : undefined;
}
