import { allOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { isPlaceholder } from '../../model/placeholder';
import { argumentOf } from '../../model/statements';
import { typeAliases, typeDefinition, typeDefinitions } from '../../vocabulary/types';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'type-unknown',
  severity: 'error',
  summary: 'A type that does not exist',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const statement of file.statements) {
      const word = argumentOf(statement, 'type')?.words[0];
      if (!word || typeDefinition(word.value) || isPlaceholder(word.value)) continue;
      const names = typeDefinitions.map(({ name }) => name);
      const upper = word.value.slice(0, 40).toUpperCase();
      const near = nearest(upper, names);
      const instead = near ?? (Object.hasOwn(typeAliases, upper) ? typeAliases[upper] : undefined);
      const range = { start: word.start, end: word.end };
      if (instead === undefined) {
        report({
          range,
          message: say('There is no type {word}\nThe vendor daemon ignores the line. The types are {types}.', {
            word: word.value,
            types: allOf(names),
          }),
        });
        continue;
      }
      report({
        range,
        message: say('There is no type {word}; did you mean {instead}?\nThe vendor daemon ignores the line.', {
          word: word.value,
          instead,
        }),
        fixes: [replaceBy(range, instead, near !== undefined && statement.surplus.length === 0)],
      });
    }
  },
});
