import { partitionPoint } from '../../core/ranges';
import { featureOf, poolOf } from '../model/featureSpec';
import { argumentOf, statementsOf } from '../model/statements';
import type { OptionsTree } from '../syntax/parse';

/** The feature that the line at an offset (0-based, UTF-16) is about: its name, with the keyword and value that the line has. */
export function featureAt(tree: OptionsTree, offset: number): string | undefined {
  const statements = statementsOf(tree);
  const statement = statements[partitionPoint(statements, ({ range }) => range.start <= offset) - 1];
  const line = statement && tree.lines[statement.line];
  const last = line?.tokens.at(-1);
  if (!statement || !last || offset > (last.kind === 'lineEnd' ? last.start : last.end) || !argumentOf(statement, 'feature'))
    return undefined;
  const feature = featureOf(statement);
  if (!feature || feature.name === '') return undefined;
  // A name with a colon in it has the other form.
  return feature.key && !feature.name.includes(':')
    ? poolOf(feature).replace(`${feature.name} `, () => `${feature.name}:`)
    : poolOf(feature);
}
