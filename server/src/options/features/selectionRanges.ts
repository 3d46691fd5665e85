import type { TextRange } from '../../core/text';
import type { OptionsTree } from '../syntax/parse';
import { placeAt } from './places';

/** The ranges around an offset, from the innermost outward: word, argument, option, file. */
export function selectionRanges(tree: OptionsTree, offset: number): TextRange[] {
  const all = { start: 0, end: tree.text.length };
  const place = placeAt(tree, offset);
  if (!place) return [all];
  const { word, argument, statement } = place;
  const ranges = [word, ...(argument ? [argument.range] : []), statement.range, all].map(({ start, end }) => ({ start, end }));
  return ranges.filter(({ start, end }, index) => {
    const inner = ranges[index - 1];
    return !inner || start !== inner.start || end !== inner.end;
  });
}
