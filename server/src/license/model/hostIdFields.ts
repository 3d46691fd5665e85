import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { attributeNamed, featureOf } from './feature';
import type { Attribute, Field } from './field';
import { serverOf } from './server';

/** The host ids that a record is bound to: of a SERVER line the third word, none where there are several, of a FEATURE and its kin each one in HOSTID=. */
export function hostIdsOf(record: LicenseRecord): Field[] {
  if (record.kind === 'server') {
    const { hostId, hostIds } = serverOf(record);
    return hostId && hostIds.length === 0 ? [hostId] : [];
  }
  if (!isFeatureLike(record.kind)) return [];
  const attribute = attributeNamed(featureOf(record).attributes, 'HOSTID');
  return attribute ? hostIdsIn(record, attribute) : [];
}

/** The host ids in the value of HOSTID= or FLOAT_OK=, each with its place. Spaces separate them, or commas; quotes and line joins are not part of them. */
export function hostIdsIn(record: LicenseRecord, { valueRange }: Attribute): Field[] {
  return [...withoutJoins(record, valueRange).matchAll(/[^\s,"\u201c-\u201f]+/g)].map((match) => {
    const start = valueRange.start + match.index;
    return { range: { start, end: start + match[0].length }, text: match[0] };
  });
}

/** The characters of a value, with spaces in the place of line joins. */
function withoutJoins(record: LicenseRecord, valueRange: TextRange): string {
  const value = record.slice(valueRange);
  if (!/[\\\r\n]/.test(value)) return value;
  const parts: string[] = [];
  let position = valueRange.start;
  for (const trivia of record.trivia) {
    if (!trivia.inWord || trivia.start < position || trivia.end > valueRange.end) continue;
    parts.push(record.text.slice(position, trivia.start), ' '.repeat(trivia.end - trivia.start));
    position = trivia.end;
  }
  parts.push(record.text.slice(position, valueRange.end));
  return parts.join('');
}
