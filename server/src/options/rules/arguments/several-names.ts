import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { subjectOf } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { lineEndOf } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'several-names',
  severity: 'error',
  summary: 'Several names where an option takes one, or a name with spaces',
  source: 'License Administration Guide, "Limiting Access for Multiple Users"; "GROUP" (names have no spaces)',
  check(file, report) {
    const lineEnd = lineEndOf(file.text);
    for (const statement of file.statements) {
      const { surplus, words, keyword, isGlued } = statement;
      const subject = subjectOf(statement);
      const [first] = surplus;
      if (!subject || !first || surplus.some(({ value }) => isPlaceholder(value))) continue;
      const head = file.text.slice(keyword.start, subject.nameWord.start);
      const adds = statement.definition?.repetition === 'adds' && !keyword.value.toUpperCase().startsWith('RESERVE');
      const fixes: Fix[] = [
        {
          title: say('Write a line for each name'),
          edits: surplus.map(({ start, text }, index) => ({
            range: { start: index === 0 ? subject.nameWord.end : (surplus[index - 1]?.end ?? start), end: start + text.length },
            newText: `${lineEnd}${head}${text}`,
          })),
          safe: false,
        },
      ];
      report({
        range: { start: first.start, end: words.at(-1)?.end ?? first.end },
        message: say(
          '{keyword} takes one name: only {name} counts\nFor several, write a line for each, or define a group. A user name cannot have spaces in it.',
          {
            keyword: keyword.value,
            name: subject.name,
          },
        ),
        fixes: adds && !isGlued ? fixes : [],
      });
    }
  },
});
