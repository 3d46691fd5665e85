import { presenceVocabulary } from '../vocabulary';

/** The icons that UC Connector brings along (Deployment Guide, table 28). */
export const standardIcons: readonly string[] =
  presenceVocabulary.elements.get('state')?.attributes.find(({ name }) => name === 'icon')?.examples ?? [];

/** Whether an icon is, or was meant to be, one of the standard icons: a tag URI is not a place from which a picture can be loaded. */
export function namesStandardIcon(icon: string): boolean {
  const lower = icon.toLowerCase();
  return lower.startsWith('tag:') || lower.includes('ucc.genesyslab.com,2013:');
}
