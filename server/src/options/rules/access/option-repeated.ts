import { say } from '../../../core/message';
import type { Statement } from '../../model/statements';
import { isGroupKeyword } from '../../vocabulary/keywords';
import { removeStatement } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-repeated',
  severity: 'information',
  summary: 'A line that is in the file already',
  source: 'License Administration Guide, "INCLUDE" (each name of a license for named users takes one of them)',
  check(file, report) {
    const seen = new Map<string, Statement>();
    for (const statement of file.statements) {
      const { definition, words, isSwapped } = statement;
      if (!definition || isSwapped || definition.repetition !== 'adds' || isGroupKeyword(definition.name) || definition.name === 'RESERVE')
        continue;
      const key = [definition.name, ...words.slice(1).map(({ value }) => value)].join(' ');
      const first = seen.get(key);
      if (!first) {
        seen.set(key, statement);
        continue;
      }
      report({
        range: { start: statement.range.start, end: statement.range.end },
        message: say(
          'This line is in the file twice\nWith licenses for named users (USER_BASED), the second INCLUDE was seen to take a second license.',
        ),
        fixes: [{ title: say('Remove the line'), edits: [removeStatement(file, statement)], safe: true }],
        related: [{ range: { start: first.range.start, end: first.range.end }, message: say('It is here before') }],
        tags: ['unnecessary'],
      });
    }
  },
});
