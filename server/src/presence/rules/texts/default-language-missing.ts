import { say } from '../../../core/message';
import { languageOf, primaryLanguage } from '../../model/languages';
import { isUsed } from '../../model/stateIds';
import { supportedLanguages } from '../../settings';
import { documentRule, presenceOnly } from '../rule';
import { newDisplays } from './_newDisplay';

export default documentRule({
  id: 'default-language-missing',
  severity: 'information',
  summary: 'A state without texts in the default language, which browsers in an unsupported language do not show',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Display Text; "Customized Languages", option locale',
  kinds: presenceOnly,
  check(file, report, { defaultLanguage }) {
    const wanted = primaryLanguage(defaultLanguage);
    if (!supportedLanguages.includes(wanted)) return;
    for (const state of file.states) {
      if (state.displays.length === 0 || !isUsed(file, state)) continue;
      const languages = state.displays.map(languageOf);
      // A display without a language is in the default language; an unclear one may be.
      if (languages.some((language) => !language || primaryLanguage(language) === wanted)) continue;
      report({
        range: state.element.name,
        message: say(
          'This state has no texts in the default language, {wanted}\nA browser that asks for an unsupported language does not show it. Add a display in {wanted}, or remove the language attribute from one.',
          { wanted },
        ),
        fixes: newDisplays(file, state, [wanted], wanted),
      });
    }
  },
});
