import { allOf, say } from '../../../core/message';
import { languageOf, primaryLanguage } from '../../model/languages';
import type { PresenceFile, State } from '../../model/presenceFile';
import { isUsed } from '../../model/stateIds';
import { supportedLanguages } from '../../settings';
import { documentRule, presenceOnly } from '../rule';
import { newDisplays } from './_newDisplay';

export default documentRule({
  id: 'language-missing',
  severity: 'information',
  summary: 'A state without texts in a language that the other states have',
  source:
    'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (texts in several languages); "Customized Languages"',
  kinds: presenceOnly,
  check(file, report, { defaultLanguage }) {
    const wanted = primaryLanguage(defaultLanguage);
    const states = file.states.filter((state) => state.displays.length > 0 && isUsed(file, state));
    const languages = new Map(states.map((state) => [state, languagesOf(state, wanted)]));
    const counts = new Map<string, number>();
    for (const known of languages.values()) for (const language of known ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    // What half of the states have is meant for all; the default language is another rule's.
    const common = supportedLanguages.filter((language) => language !== wanted && 2 * (counts.get(language) ?? 0) >= states.length);
    for (const [state, known] of languages) {
      const missing = known ? common.filter((language) => !known.has(language)) : [];
      if (missing.length === 0) continue;
      report({
        range: state.element.name,
        message: say(
          'This state has no texts in {missing}, but other states do\nA browser set to that language shows this state in another one. Add a display for it.',
          { missing: allOf(missing) },
        ),
        fixes: newDisplays(file, state, missing, wanted),
        related: otherWith(file, languages, missing[0] ?? ''),
      });
    }
  },
});

/** The languages of a state's texts, the default one for a display that names none; undefined where one of them is unclear. */
function languagesOf({ displays }: State, defaultLanguage: string): Set<string> | undefined {
  const tags = displays.map(languageOf);
  return tags.includes(undefined) ? undefined : new Set(tags.map((tag) => (tag === '' ? defaultLanguage : primaryLanguage(tag ?? ''))));
}

function otherWith(file: PresenceFile, languages: ReadonlyMap<State, Set<string> | undefined>, language: string) {
  const other = file.states.find((state) => languages.get(state)?.has(language));
  return other ? [{ range: other.element.name, message: say('This state has texts in {language}', { language }) }] : [];
}
