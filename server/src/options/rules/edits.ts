import { isLineEnd, lineEndFrom, skipBack } from '../../core/characters';
import type { Fix } from '../../core/finding';
import { type Message, say } from '../../core/message';
import { insertion, removal, type TextEdit, type TextRange } from '../../core/text';
import type { OptionsFile } from '../model/optionsFile';
import type { Statement } from '../model/statements';

/** The line end that a text uses. */
export function lineEndOf(text: string): string {
  return lineEndFrom(text, 0) ?? '\n';
}

/** Puts another text in a range. */
export function replaceBy(
  range: TextRange,
  newText: string,
  safe: boolean,
  title: Message = say('Replace with {text}', { text: newText }),
): Fix {
  return { title, edits: [{ range: { start: range.start, end: range.end }, newText }], safe };
}

/** Takes the line of a statement out, or the statement alone where others are on its line. */
export function removeStatement({ tree, statements }: OptionsFile, statement: Statement): TextEdit {
  const line = tree.lines[statement.line];
  const isAlone = line?.words.length === statement.words.length;
  if (!line || !isAlone || statements.length === 0) return removal(statement.range);
  const hasComment = line.tokens.some(({ kind }) => kind === 'comment');
  return removal(hasComment ? statement.range : { start: line.start, end: line.end });
}

/** Puts a line after that of a statement, with the same line end. */
export function lineAfter({ tree, text }: OptionsFile, statement: Statement, added: string): TextEdit {
  const end = tree.lines[statement.line]?.end ?? text.length;
  const lineEnd = lineEndOf(text);
  const isEnded = skipBack(text, end, isLineEnd) < end;
  return insertion(end, isEnded ? `${added}${lineEnd}` : `${lineEnd}${added}`);
}
