import { say } from '../../../core/message';
import { languageOf, primaryLanguage } from '../../model/languages';
import { isUsed } from '../../model/stateIds';
import { supportedLanguages } from '../../settings';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'default-language-missing',
  severity: 'information',
  summary: 'A state without texts in the default language, which is not shown where a language is not supported',
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
          'This state has no texts in {wanted}, the default language. Where the browser asks for a language that UC Connector does not support, the state is not displayed: add a display in {wanted}, or take the language attribute off one.',
          { wanted },
        ),
      });
    }
  },
});
