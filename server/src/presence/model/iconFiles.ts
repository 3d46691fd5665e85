import type { DataFile, DataFiles, NamedData } from '../../language/surroundings';
import { staysBelow } from '../../language/surroundings';
import { badgeOf, namesStandardIcon } from './icons';
import { pictureEndings } from './picture';
import { collapsed, type PresenceFile } from './presenceFile';

/** Where icons are looked for to be offered, besides the folders that the file names. */
const usualFolders = ['', 'icons/', 'images/'];

/**
 * The file that an icon's location names, as a path from the presence file's folder; undefined for a standard icon, an address, and what may be anywhere
 * else, such as a path from the server's root.
 */
export function iconPath(icon: string): string | undefined {
  if (icon === '' || namesStandardIcon(icon) || /^(?:[A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(icon)) return undefined;
  const location = /^[^?#]*/.exec(icon)?.[0] ?? '';
  let path: string;
  try {
    path = decodeURIComponent(location);
  } catch {
    return undefined;
  }
  const parts = path.split('/').filter((part, index) => part !== '.' || index > 0);
  const normal = parts.join('/');
  return normal !== '' && !normal.endsWith('/') && !parts.includes('') && staysBelow(normal) ? normal : undefined;
}

/** A path as an icon's location. */
export function iconLocation(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The folder of a path, with `/` at its end, and its name. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, at), name: path.slice(at) };
}

/** The icon files that a presence file names, their badges, and the folders they are in. */
export function namedIcons(file: PresenceFile): NamedData {
  const files = new Set<string>();
  const folders = new Set(usualFolders);
  for (const { icon } of file.states) {
    const path = iconPath(collapsed(icon) ?? '');
    if (path === undefined) continue;
    files.add(path);
    folders.add(splitPath(path).folder);
    const badge = badgePath(path);
    if (badge !== undefined) files.add(badge);
  }
  return { files: [...files], folders: [...folders] };
}

/** Where the badge of an icon file must be. */
export function badgePath(path: string): string | undefined {
  return badgeOf(path);
}

/** What is known of a file: what it is, that it is not there, or, undefined, nothing. */
export function lookUp(data: DataFiles | undefined, path: string): DataFile | 'missing' | undefined {
  const { folder, name } = splitPath(path);
  const names = data?.folders.get(folder);
  const file = data?.files.get(path);
  // On a system that does not tell cases apart, a file can be read under a name that it has not got.
  if (names?.has(name)) return file;
  return names ? 'missing' : undefined;
}

/** The picture files that can be offered as icons, as paths, sorted; without those that are the badges of others. */
export function offeredIcons({ folders }: DataFiles): readonly string[] {
  const found: string[] = [];
  for (const [folder, names] of folders)
    for (const name of names) {
      const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      if (pictureEndings.some((one) => one === ending) && !isBadge(name, names)) found.push(folder + name);
    }
  return found.sort();
}

function isBadge(name: string, names: ReadonlySet<string>): boolean {
  return name.includes('-badge.') && names.has(name.replace('-badge.', '.'));
}
