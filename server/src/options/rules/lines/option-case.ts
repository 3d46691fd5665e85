import { say } from '../../../core/message';
import type { Statement } from '../../model/statements';
import type { Word } from '../../syntax/parse';
import type { FieldKind } from '../../vocabulary/keywords';
import { typeDefinition } from '../../vocabulary/types';
import { valuesOf } from '../../vocabulary/values';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-case',
  severity: 'hint',
  summary: 'A keyword, type or value that is not in upper case',
  source: '',
  check(file, report) {
    for (const statement of file.statements) {
      const words = [...(statement.isMisspelled || !statement.definition ? [] : [statement.keyword]), ...upperCaseWords(statement)];
      for (const { start, end, value, quote } of words) {
        const upper = value.toUpperCase();
        if (value === upper || quote >= 0) continue;
        report({
          range: { start, end },
          message: say('Write {word} in upper case\nThe guide does so, and some vendors say that the whole file is case-sensitive.', {
            word: upper,
          }),
          fixes: [replaceBy({ start, end }, upper, true)],
        });
      }
    }
  },
});

function upperCaseWords(statement: Statement): Word[] {
  return statement.arguments
    .filter(({ field: { kind }, words: [word] }) => (kind === 'type' && typeDefinition(word.value)) || isListed(kind, word.value))
    .map(({ words: [word] }) => word);
}

function isListed(kind: FieldKind, value: string): boolean {
  if (kind !== 'switch' && kind !== 'event') return false;
  return valuesOf[kind]?.some(({ name }) => name === value.toUpperCase()) ?? false;
}
