import { say } from '../../../core/message';
import { subjectOf } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { argumentOf } from '../../model/statements';
import { syntaxOf } from '../../vocabulary/keywords';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-surplus',
  severity: 'warning',
  summary: 'More words than an option takes',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const statement of file.statements) {
      const { surplus, definition, words, keyword } = statement;
      const [first] = surplus;
      if (!definition || !first || subjectOf(statement) || surplus.some(({ value }) => isPlaceholder(value))) continue;
      const isTyped = definition.name === 'BORROW_LOWWATER';
      report({
        range: { start: first.start, end: words.at(-1)?.end ?? first.end },
        message: isTyped
          ? say(
              'BORROW_LOWWATER takes a feature and a number\nA type and a name are in AVEVA’s documentation alone. Other vendor daemons read {word} as the number.',
              { word: argumentOf(statement, 'count')?.words[0].value ?? '' },
            )
          : say('{keyword} does not take so many words\nThe vendor daemon may ignore the line. Write {syntax}.', {
              keyword: keyword.value,
              syntax: syntaxOf(definition),
            }),
      });
    }
  },
});
