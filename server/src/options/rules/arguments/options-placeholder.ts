import { say } from '../../../core/message';
import type { Word } from '../../syntax/parse';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'options-placeholder',
  severity: 'warning',
  summary: 'A placeholder of a template that was never filled in',
  source: 'MathWorks, template of MLM.opt',
  check(file, report) {
    for (const { words } of file.statements) {
      for (let index = 1; index < words.length; index++) {
        const word = words[index] as Word;
        if (!/^<[^<>]*$|^<[^<>]+>$/.test(word.value.slice(0, 200))) continue;
        const end = word.value.endsWith('>') ? index : words.findIndex(({ value }, at) => at > index && value.endsWith('>'));
        const last = words[end];
        if (!last || end > index + 5) continue;
        report({
          range: { start: word.start, end: last.end },
          message: say('Replace {text} with a real name\nThe vendor daemon takes it for a name that nobody has.', {
            text: file.text.slice(word.start, last.end),
          }),
        });
        index = end;
      }
    }
  },
});
