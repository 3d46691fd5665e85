import type { DataFile, DataFiles } from '../../../language/surroundings';
import type { XmlAttribute } from '../../../xml/tree';
import { badgePath, iconPath, lookUp } from '../../model/iconFiles';
import { type Picture, pictureOf } from '../../model/picture';
import { collapsed, type PresenceFile } from '../../model/presenceFile';

/** An icon file that a state names, or the badge that belongs to it. */
export interface IconFile {
  readonly icon: XmlAttribute;
  readonly path: string;
  readonly isBadge: boolean;
  readonly file: DataFile;
  /** Undefined for a file that is too large to be read. */
  readonly picture: Picture | undefined;
}

/** The icon files and badges that are there, in the order of their states. */
export function iconFiles(file: PresenceFile, data: DataFiles | undefined): IconFile[] {
  return file.states.flatMap(({ icon }) => {
    const main = iconPath(collapsed(icon) ?? '');
    const badge = main === undefined ? undefined : badgePath(main);
    return [main, badge].flatMap((path): IconFile[] => {
      const found = path === undefined ? undefined : lookUp(data, path);
      if (!icon || path === undefined || !found || found === 'missing') return [];
      return [{ icon, path, isBadge: path === badge, file: found, picture: found.bytes && pictureOf(found.bytes) }];
    });
  });
}
