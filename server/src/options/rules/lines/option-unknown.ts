import { say } from '../../../core/message';
import { foreignKeyword } from '../../vocabulary/foreign';
import { undocumentedKeywords } from '../../vocabulary/keywords';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-unknown',
  severity: 'hint',
  summary: 'A keyword that is not publicly documented',
  source: '',
  check(file, report) {
    for (const { keyword, definition } of file.statements) {
      if (definition || foreignKeyword(keyword.value)) continue;
      const word = keyword.value;
      report({
        range: { start: keyword.start, end: keyword.end },
        message: undocumentedKeywords.has(word.toUpperCase())
          ? say('“{word}” is accepted by some vendor daemons, but not publicly documented\nOnly the vendor can say what it does.', { word })
          : say(
              '“{word}” is not in the public list of options\nThe vendor may have added it. If not, the vendor daemon ignores the line, and only its debug log says so.',
              { word },
            ),
      });
    }
  },
});
