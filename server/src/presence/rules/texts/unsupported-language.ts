import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import type { XmlAttribute } from '../../../xml/tree';
import { isLanguageTag, languageOf, primaryLanguage } from '../../model/languages';
import { collapsed, type Display } from '../../model/presenceFile';
import { supportedLanguages } from '../../settings';
import { isQuoted, replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'unsupported-language',
  severity: 'information',
  summary: 'Texts in a language that UC Connector does not use',
  source: 'UC Connector 8.0 Deployment Guide, "List of Supported Languages", table 6; "Customizing Knowledge Worker States", Display Text',
  kinds: presenceOnly,
  check(file, report) {
    for (const { displays } of file.states) {
      let counts: ReadonlyMap<string | undefined, number> | undefined;
      for (const { language } of displays) {
        const tag = collapsed(language);
        // What is not a language tag at all is a bad value, and reported as that.
        if (!language || !tag || !isLanguageTag(tag) || supportedLanguages.includes(tag)) continue;
        counts ??= countLanguages(displays);
        const primary = primaryLanguage(tag);
        const isNear = supportedLanguages.includes(primary);
        const others = (counts.get(primary) ?? 0) - (tag.toLowerCase() === primary ? 1 : 0);
        report({
          range: language.valueRange,
          message: isNear
            ? say(
                'UC Connector probably does not use texts for {tag}; write {primary}\nIt supports en, fr, de, it, ru and es, written exactly like this.',
                { tag, primary },
              )
            : say(
                'UC Connector does not use texts for {tag}\nThe languages of its web client are en, fr, de, it, ru and es. Other languages are allowed, but have no effect.',
                { tag },
              ),
          fixes: isNear && others === 0 ? [changeTo(language, tag, primary)] : [],
        });
      }
    }
  },
});

function countLanguages(displays: readonly Display[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const language of displays.map(languageOf)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function changeTo(language: XmlAttribute, tag: string, primary: string): Fix {
  return {
    title: say('Change it to {primary}', { primary }),
    edits: [replaceValue(language, primary)],
    safe: tag.toLowerCase() === primary && isQuoted(language),
  };
}
