import { partitionPoint } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import { OptionsFile, subjectOf } from '../model/optionsFile';
import type { Argument, Statement } from '../model/statements';
import type { OptionsTree, Word } from '../syntax/parse';

/** A word of an option, and what it is there. */
export interface Place {
  readonly statement: Statement;
  readonly word: Word;
  /** Missing for the keyword and for what is left over. */
  readonly argument: Argument | undefined;
}

/** The word at an offset (0-based, UTF-16), or touching it. */
export function placeAt(tree: OptionsTree, offset: number): Place | undefined {
  const { statements } = OptionsFile.of(tree);
  const index = partitionPoint(statements, ({ range }) => range.start <= offset) - 1;
  const statement = statements[index];
  const word = statement?.words.find((one) => touches(one, offset));
  return statement && word && { statement, word, argument: statement.arguments.find(({ words }) => words.includes(word)) };
}

export function touches({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The type of the name in a statement, in upper case. */
export function typeIn(statement: Statement): string | undefined {
  return subjectOf(statement)?.type;
}
