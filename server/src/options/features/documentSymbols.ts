import type { DocumentSymbol } from '../../core/editing';
import { amountOf, say } from '../../core/message';
import { oneLine } from '../../core/text';
import { OptionsFile } from '../model/optionsFile';
import type { Statement } from '../model/statements';
import type { OptionsTree } from '../syntax/parse';

const LONGEST = 60;

/** The outline: groups with how many members they have, and the other options, in the order of the file. */
export function documentSymbols(tree: OptionsTree): DocumentSymbol[] {
  const file = OptionsFile.of(tree);
  const groups = new Map(file.groupLines.map((line) => [line.statement, line]));
  return file.statements.map((statement): DocumentSymbol => {
    const { range, keyword } = statement;
    const group = groups.get(statement);
    const place = { range: { start: range.start, end: range.end }, children: [] };
    if (group) {
      const { start, end } = group.nameWord;
      const members = say('members: {count}', { count: amountOf(group.members.length) });
      return {
        ...place,
        name: nameOf(group.name),
        detail: [group.kind, members],
        kind: 'array',
        selectionRange: { start, end },
      };
    }
    return {
      ...place,
      name: nameOf(keyword.value),
      detail: detailOf(statement),
      kind: statement.definition ? 'field' : 'string',
      selectionRange: { start: keyword.start, end: keyword.end },
    };
  });
}

/** A word on one line; one of characters that cannot be seen is never empty. */
function nameOf(word: string): string {
  return oneLine(word, LONGEST) || '…';
}

function detailOf({ words }: Statement): string[] {
  const rest = words
    .slice(1, 7)
    .map(({ text }) => text)
    .join(' ');
  return rest === '' ? [] : [oneLine(rest, LONGEST)];
}
