import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { Fix } from '../../core/finding';
import { type Message, say } from '../../core/message';
import type { TextRange } from '../../core/text';

/** Puts another text in a range. */
export function replaceBy(
  range: TextRange,
  newText: string,
  safe: boolean,
  title: Message = say('Replace with {text}', { text: newText }),
): Fix {
  return { title, edits: [{ range: { start: range.start, end: range.end }, newText }], safe };
}

/** Takes a member or an item out, with the comma that is before or after it. */
export function removeNode(text: string, node: Node, title: Message): Fix {
  const start = node.offset;
  const end = node.offset + node.length;
  const after = /^\s*,/.exec(text.slice(end, end + 1000))?.[0].length;
  if (after !== undefined) {
    const space = /^[ \t]*(?:\r\n?|\n)?[ \t]*/.exec(text.slice(end + after, end + after + 1000))?.[0].length ?? 0;
    return { title, edits: [{ range: { start, end: end + after + space }, newText: '' }], safe: false };
  }
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 1000), start))?.[0].length ?? 0;
  return { title, edits: [{ range: { start: start - before, end }, newText: '' }], safe: false };
}
