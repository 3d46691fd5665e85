import type { TextRange } from '../../server/src/core/text';

const visibleNames: Readonly<Record<string, string>> = {
  '<TAB>': '\t',
  '<SPACE>': ' ',
  '<NBSP>': '\u00a0',
  '<ZWSP>': '\u200b',
  '<BOM>': '\ufeff',
  '<NUL>': '\0',
  '<FF>': '\f',
  '<CR>': '\r',
};

/** A text in which characters that cannot be seen are written by name, such as <TAB>, as the real text. */
export function unmask(text: string): string {
  return text.replace(/<[A-Z]+>/g, (name) => visibleNames[name] ?? name);
}

export interface MarkedText {
  readonly text: string;
  /** The ranges that was between « and », in order. */
  readonly ranges: TextRange[];
}

/** Takes the marks « and » out of a text; unseen characters may be written by name. */
export function readMarks(marked: string): MarkedText {
  const ranges: TextRange[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of unmask(marked)) {
    if (character === '«') open.push(text.length);
    else if (character === '»') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}

export interface CursorText extends MarkedText {
  /** Where the `|` was, 0-based in UTF-16 units. */
  readonly offset: number;
}

/** Takes the cursor `|` and the marks « and » out of a text. */
export function readCursor(marked: string): CursorText {
  const cursor = marked.replace(/[«»]/g, '').indexOf('|');
  if (cursor < 0) throw new Error('The text has no cursor.');
  const { text, ranges } = readMarks(marked.replace('|', ''));
  return { text, ranges, offset: cursor };
}
