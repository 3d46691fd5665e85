import type { TextEdit } from '../../../core/text';
import { removal } from '../../../core/text';
import type { SpacedAttribute } from '../../model/vendor';
import type { LicenseRecord } from '../../syntax/record';

/** The edits that make one word of an attribute torn apart by spaces, or written with a colon; undefined where a line join is in it. */
export function joinSpaced(record: LicenseRecord, { gaps, hasEquals }: SpacedAttribute): TextEdit[] | undefined {
  if (!gaps.every((gap) => /^(?:[ \t]*|:)$/.test(record.slice(gap)))) return undefined;
  const [first, ...rest] = gaps.filter((gap) => gap.end > gap.start);
  if (!first) return undefined;
  return [hasEquals ? removal(first) : { range: first, newText: '=' }, ...rest.map(removal)];
}
