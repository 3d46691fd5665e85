import { version } from '../../package.json';
import { guideFolders, ruleFolders } from './ruleFolders.generated';

/** At the tag of this version, so that a page describes the rule as it is here. */
const source = `https://github.com/seatkeeper/seatkeeper/blob/v${version}/server/src`;
const folders = new Map(Object.entries({ ...guideFolders, ...ruleFolders }));

/** Where on the web the page of a rule, note or guide is; undefined for what is neither. */
export function pageAddressOf(id: string): string | undefined {
  const folder = folders.get(id);
  return folder === undefined ? undefined : `${source}/${folder}/${id}.md`;
}
