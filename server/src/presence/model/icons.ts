import { presenceVocabulary } from '../vocabulary';

/** The icons that UC Connector brings along (Deployment Guide, table 28). */
export const standardIcons: readonly string[] =
  presenceVocabulary.elements.get('state')?.attributes.find(({ name }) => name === 'icon')?.examples ?? [];

/** Whether an icon is, or was meant to be, one of the standard icons: a tag URI is not a place from which a picture can be loaded. */
export function namesStandardIcon(icon: string): boolean {
  const lower = icon.toLowerCase();
  return lower.startsWith('tag:') || lower.includes('ucc.genesyslab.com,2013:');
}

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
