import { guideFolders, ruleFolders } from './ruleFolders.generated';

const source = 'https://github.com/seatkeeper/seatkeeper/blob/main/server/src';
const folders = new Map(Object.entries({ ...guideFolders, ...ruleFolders }));

/** Where on the web the page of a rule, note or guide is; undefined for what is neither. */
export function pageAddressOf(id: string): string | undefined {
  const folder = folders.get(id);
  return folder === undefined ? undefined : `${source}/${folder}/${id}.md`;
}
