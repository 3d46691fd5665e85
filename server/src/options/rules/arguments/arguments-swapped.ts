import { say } from '../../../core/message';
import { syntaxOf } from '../../vocabulary/keywords';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'arguments-swapped',
  severity: 'error',
  summary: "A number and a feature in each other's place",
  source: 'License Administration Guide, "RESERVE", "MAX", "TIMEOUT"',
  check(file, report) {
    for (const { definition, isSwapped, words } of file.statements) {
      const [, a, b] = words;
      if (!isSwapped || !definition || !a || !b) continue;
      report({
        range: { start: a.start, end: b.end },
        message: say('The number and the feature have changed places\nThe vendor daemon ignores the line. Write {syntax}.', {
          syntax: syntaxOf(definition),
        }),
        fixes: [
          {
            title: say('Swap them'),
            edits: [
              { range: { start: a.start, end: a.end }, newText: b.text },
              { range: { start: b.start, end: b.end }, newText: a.text },
            ],
            safe: true,
          },
        ],
      });
    }
  },
});
