import { expect, test } from 'vitest';
import { definitionAt } from '../../server/src/presence/features/definitionAt';
import { documentSymbols } from '../../server/src/presence/features/documentSymbols';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { someOf } from '../support/runs';
import { seed } from '../support/seed';
import { twentyStates } from './documents';

const whole = new PresenceFile('presence', twentyStates);
const ids = [...whole.stateById.keys()];

/** The states that are not where the text is broken. */
function untouched(offset: number): string[] {
  return whole.states.filter(({ element }) => offset < element.startTag.start || offset >= element.end).map(({ id }) => id ?? '');
}

const breaks: readonly (readonly [string, (text: string, offset: number) => string])[] = [
  ['deleted', (text, offset) => text.slice(0, offset) + text.slice(offset + 1)],
  ['with < before it', (text, offset) => `${text.slice(0, offset)}<${text.slice(offset)}`],
  ['with " before it', (text, offset) => `${text.slice(0, offset)}"${text.slice(offset)}`],
];

test.each(breaks)('with any one character %s, every other state keeps its id, symbol and definition', (_, breakAt) => {
  expect(ids).toHaveLength(20);
  const lost: string[] = [];
  for (const offset of someOf(twentyStates.length, 20, seed)) {
    const file = new PresenceFile('presence', breakAt(twentyStates, offset));
    const symbols = new Set(documentSymbols(file).map(({ name }) => name));
    for (const id of untouched(offset)) {
      const state = file.stateById.get(id);
      const target = state?.idAttribute && definitionAt(file, state.idAttribute.valueRange.end)?.target;
      const found = target && file.text.slice(target.start, target.end) === id && symbols.has(id);
      if (!found) lost.push(`${offset} ${JSON.stringify(twentyStates.slice(offset - 10, offset))} ${id}`);
    }
  }
  expect(lost).toEqual([]);
});
