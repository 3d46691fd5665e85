import type { Finding } from '../../server/src/core/finding';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { applyEdits, type TextRange } from '../../server/src/core/text';

const emptySlot = /\{\w+\}|undefined|NaN/;

/** How many edits all fixes together may have for each UTF-16 unit of the text: more would fill the memory where a file is large. */
const MOST_EDITS = 10;

/** Throws unless a range is within a text. */
export function within(text: string, { start, end }: TextRange, what: string): void {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${what}: a range is not within the text`);
}

/** Throws unless findings are sorted and within their text, and say something, and every fix can be applied and changes something. */
export function checkFindings(text: string, findings: readonly Finding[]): void {
  let before: TextRange = { start: 0, end: 0 };
  let count = 0;
  for (const { rule, range, message, related = [], fixes = [] } of findings) {
    within(text, range, rule);
    if (range.start < before.start || (range.start === before.start && range.end < before.end)) throw new Error(`${rule}: not sorted`);
    before = range;
    for (const place of related) within(text, place.range, rule);
    if (emptySlot.test(render(message)) && !emptySlot.test(text)) throw new Error(`${rule}: a slot of its message is empty`);
    for (const { edits } of fixes) {
      for (const edit of edits) within(text, edit.range, rule);
      count += edits.length;
      if (applyEdits(text, edits) === text) throw new Error(`${rule}: a fix changes nothing`);
    }
  }
  if (count > MOST_EDITS * (text.length + 10)) throw new Error('The fixes have too many edits');
}

/** Throws unless "fix all" leaves nothing that it could still fix. */
export function checkFixAll(text: string, findings: readonly Finding[], check: (text: string) => readonly Finding[]): void {
  if (!findings.some(safeFix)) return;
  const left = check(fixAll(text, check).text).find(safeFix);
  if (left) throw new Error(`${left.rule}: a safe fix is left`);
}
