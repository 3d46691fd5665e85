import type { Attribute, Field } from '../model/field';
import type { LicenseRecord } from '../syntax/record';

/** The host ids in the value of HOSTID= or FLOAT_OK=, each with its place. Line joins in the value only part them. */
export function hostIdFields(record: LicenseRecord, attribute: Attribute): Field[] {
  const { valueRange } = attribute;
  const parts: string[] = [];
  let position = valueRange.start;
  for (const trivia of record.trivia) {
    if (!trivia.inWord || trivia.start < position || trivia.end > valueRange.end) continue;
    parts.push(record.text.slice(position, trivia.start), ' '.repeat(trivia.end - trivia.start));
    position = trivia.end;
  }
  parts.push(record.text.slice(position, valueRange.end));
  return [...parts.join('').matchAll(/[^\s",]+/g)].map((match) => {
    const start = valueRange.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0] };
  });
}
