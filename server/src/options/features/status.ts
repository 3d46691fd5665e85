import { allOf, say } from '../../core/message';
import type { StatusLine } from '../../language/language';
import { OptionsFile } from '../model/optionsFile';
import { vendorOfFileName } from '../model/vendor';
import type { OptionsTree } from '../syntax/parse';

/** So many features are named. */
const MOST_NAMED = 5;

/** What there is to say of the file as a whole: for which vendor daemon it is, and what only some may use. */
export function statusOf(tree: OptionsTree, fileName: string): StatusLine[] {
  const file = OptionsFile.of(tree);
  const vendor = vendorOfFileName(fileName);
  const restricted = [...new Set(file.accessesOf('INCLUDE').flatMap(({ feature }) => (feature ? [feature.name] : [])))];
  const named = restricted.slice(0, MOST_NAMED);
  const more = restricted.length - named.length;
  return [
    ...(vendor === undefined ? [] : [{ text: say('By its name for the vendor daemon {vendor}', { vendor }) }]),
    restricted.length === 0
      ? { text: say('No INCLUDE line: all who are not excluded may use every feature') }
      : more > 0
        ? { text: say('Only those included may use {features} and {more} more', { features: named.join(', '), more: { amount: more } }) }
        : { text: say('Only those included may use {features}', { features: allOf(named) }) },
  ];
}
