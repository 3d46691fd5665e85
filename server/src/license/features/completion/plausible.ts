import { isPlausibleName } from '../../catalog/genesysName';
import { isVersion } from '../../model/version';

const LONGEST_NUMBER = 12;

/** The words that can be names: what a damaged file has in a name's place is not offered again. */
export function plausibleNames(words: readonly string[]): string[] {
  return words.filter(isPlausibleName);
}

/** The words that can be versions. */
export function plausibleVersions(words: readonly string[]): string[] {
  return words.filter((word) => word.length <= LONGEST_NUMBER && isVersion(word));
}

/** The words that can be counts above 0. */
export function plausibleCounts(words: readonly string[]): string[] {
  return words.filter((word) => word.length <= LONGEST_NUMBER && /^[1-9]\d*$/.test(word));
}
