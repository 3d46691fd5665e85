import { namesStandardIcon } from './standardIcons';

/** Where UC Connector looks for the small picture of the Channels tab: `-badge` is before the file name's ending. Undefined where there is no ending. */
export function badgeOf(icon: string): string | undefined {
  if (namesStandardIcon(icon)) return undefined;
  const pathEnd = icon.search(/[?#]/);
  const path = pathEnd < 0 ? icon : icon.slice(0, pathEnd);
  const dot = path.lastIndexOf('.');
  const name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  if (dot <= name) return undefined;
  return `${path.slice(0, dot)}-badge${icon.slice(dot)}`;
}
