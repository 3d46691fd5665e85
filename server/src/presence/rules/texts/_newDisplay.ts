import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { languageOf, primaryLanguage } from '../../model/languages';
import { addDisplays } from '../../model/newTexts';
import type { PresenceFile, State } from '../../model/presenceFile';
import { readText } from '../../model/texts';
import { isWhole } from '../edits';

/** Fixes that give a state a display in each of these languages, with the texts that it has in the default one, or else in its first one, to be translated. */
export function newDisplays(file: PresenceFile, state: State, languages: readonly string[], defaultLanguage: string): Fix[] {
  if (!isWhole(file, state.element)) return [];
  const isDefault = (language: string | undefined) => language === '' || (language && primaryLanguage(language) === defaultLanguage);
  const model = state.displays.find((display) => isDefault(languageOf(display))) ?? state.displays[0];
  if (!model) return [];
  const { menuText, statusText } = model;
  const texts = {
    ...(menuText && { menuText: readText(file, menuText) }),
    ...(statusText && { statusText: readText(file, statusText) }),
  };
  if (Object.keys(texts).length === 0) return [];
  return languages.flatMap((language) => {
    const edit = addDisplays(file, state, [{ language, texts }]);
    return edit ? [{ title: say('Add a display in {language}, to be translated', { language }), edits: [edit], safe: false }] : [];
  });
}
