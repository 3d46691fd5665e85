import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { Fix } from '../../core/finding';
import { amountOf, type Message, say } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { PlanFile } from '../model/planFile';
import { memberOf } from '../syntax/parsePlan';

/** Puts another text in a range. */
export function replaceBy(
  range: TextRange,
  newText: string,
  safe: boolean,
  title: Message = say('Replace with {text}', { text: newText }),
): Fix {
  return { title, edits: [{ range: { start: range.start, end: range.end }, newText }], safe };
}

/** Raises a number of licenses in the plan to what is needed. */
export function planToBuy(range: TextRange, needed: number): Fix {
  return replaceBy(range, String(needed), false, say('Plan to buy {needed}', { needed: amountOf(needed) }));
}

/** Gives a member of an object of the plan another value; adds it after the others where there is none. */
export function setMember(file: PlanFile, object: object, name: string, newText: string): Fix {
  const node = file.nodeOf(object);
  if (node && !memberOf(node, name)) {
    const last = node.children?.at(-1);
    const offset = last ? last.offset + last.length : node.offset + 1;
    const member = `${JSON.stringify(name)}: ${newText}`;
    return replaceBy({ start: offset, end: offset }, last ? `, ${member}` : member, false, say('Add {member}', { member }));
  }
  return replaceBy(file.at(object, name), newText, false);
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
