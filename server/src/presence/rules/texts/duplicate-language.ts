import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { languageOf } from '../../model/languages';
import type { Display, PresenceFile } from '../../model/presenceFile';
import { isWhole, removeElement } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'duplicate-language',
  severity: 'information',
  summary: 'Two displays of a state for the same language',
  source:
    'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (texts in several languages); appendix D, StateText',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      const firsts = new Map<string, Display>();
      for (const display of displays) {
        const language = languageOf(display);
        if (language === undefined) continue;
        const first = firsts.get(language);
        if (!first) {
          firsts.set(language, display);
          continue;
        }
        const values = { language, line: file.lineNumber(first.element.startTag.start) };
        report({
          range: display.language?.valueRange ?? display.element.name,
          message:
            language === ''
              ? say(
                  'The state already has texts without a language, on line {line}\nThe guide does not say which of them UC Connector shows. Put the menuText and statusText of a language into one display.',
                  values,
                )
              : say(
                  'The state already has texts for {language}, on line {line}\nThe guide does not say which of them UC Connector shows. Put the menuText and statusText of a language into one display.',
                  values,
                ),
          fixes: removal(file, first, display),
          related: [{ range: first.language?.valueRange ?? first.element.name, message: say('These texts are for the same language') }],
        });
      }
    }
  },
});

/** Safe where the second display says nothing that the first does not. */
function removal(file: PresenceFile, first: Display, second: Display): Fix[] {
  if (!isWhole(file, second.element) || !isWhole(file, first.element)) return [];
  const isSame = contentOf(file, first) === contentOf(file, second);
  return [{ title: say('Remove this display'), edits: [removeElement(file, second.element)], safe: isSame }];
}

function contentOf({ text }: PresenceFile, { element }: Display): string {
  return element.selfClosing ? '' : text.slice(element.startTag.end, element.endTag?.range.start ?? element.end);
}
