import type { FormatOptions } from '../../core/editing';
import type { TextEdit } from '../../core/text';
import type { OptionsLine, OptionsTree, Token } from '../syntax/parse';

const MOST_INDENTATION = 16;

/**
 * The edits that give an options file its usual layout: one space between words, no spaces at the ends of lines, and lines that go on with an option
 * indented. Only spaces and Tabs between words change; those before a comment that follows an option stay, since they align it.
 */
export function formatOptions({ text, lines }: OptionsTree, { indentSize, range }: FormatOptions): TextEdit[] {
  const size = Math.trunc(indentSize) || 0;
  const indent = ' '.repeat(Math.max(1, Math.min(size, MOST_INDENTATION)));
  const edits: TextEdit[] = [];
  for (const line of lines) {
    if (range && (line.end <= range.start || line.start > range.end)) continue;
    for (const [index, { kind, start, end }] of line.tokens.entries()) {
      if (kind !== 'space' || !/^[ \t]+$/.test(text.slice(start, end))) continue;
      const newText = spaceBetween(line, index, text.slice(start, end), indent);
      if (newText !== text.slice(start, end)) edits.push({ range: { start, end }, newText });
    }
    for (const [index, { kind, end }] of line.tokens.entries()) {
      const next = line.tokens[index + 1];
      if (kind === 'continuation' && next?.kind === 'word') edits.push({ range: { start: end, end }, newText: indent });
    }
  }
  return edits.sort((a, b) => a.range.start - b.range.start);
}

function spaceBetween({ tokens }: OptionsLine, index: number, written: string, indent: string): string {
  const before: Token | undefined = tokens[index - 1];
  const after: Token | undefined = tokens[index + 1];
  if (!after || after.kind === 'lineEnd') return '';
  if (before?.kind === 'continuation' || before?.kind === 'brokenContinuation') return indent;
  if (!before || before.kind === 'byteOrderMark') return '';
  return after.kind === 'comment' ? written : ' ';
}
