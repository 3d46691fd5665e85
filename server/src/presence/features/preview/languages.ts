import { sayListed } from '../../../core/message';
import type { PreviewLanguage } from '../../../language/preview';
import type { PresenceFile } from '../../model/presenceFile';
import { displayLanguage, isValidDisplay } from '../../model/shownTexts';
import { isUsed } from '../../model/stateIds';
import { languageNames, supportedLanguages } from '../../settings';

/** So many languages of a file that UC Connector does not support are offered; a file with more has another trouble. */
const MOST_OTHERS = 20;

/** The languages that a menu can be shown in: those that UC Connector supports, then others that the file has texts in. How many texts lack is not counted yet. */
export function languagesOf(file: PresenceFile, defaultLanguage: string): PreviewLanguage[] {
  const used = new Set<string>();
  for (const state of file.states) {
    if (!isUsed(file, state)) continue;
    for (const display of state.displays) if (isValidDisplay(display)) used.add(displayLanguage(display) || defaultLanguage);
  }
  const others = [...used].filter((tag) => !supportedLanguages.includes(tag)).slice(0, MOST_OTHERS);
  return [
    ...supportedLanguages.map((tag) => ({
      tag,
      name: sayListed(languageNames[tag] ?? tag),
      isSupported: true,
      isInUse: used.has(tag),
      missing: 0,
    })),
    ...others.sort().map((tag) => ({ tag, name: sayTag(tag), isSupported: false, isInUse: true, missing: 0 })),
  ];
}

function sayTag(tag: string) {
  return { template: '{tag}', values: { tag } };
}
