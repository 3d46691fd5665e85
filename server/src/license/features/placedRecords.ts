import { lastStartAt } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { PlacedRecord } from '../model/licenseFile';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';

/** The record that holds `offset` (0-based, UTF-16); at the end of the text, the last one. */
export function placedRecordAt(tree: LicenseTree, offset: number): PlacedRecord | undefined {
  return placedRecord(tree, lastStartAt(tree.starts, offset));
}

/** All records that touch `range`, in file order. */
export function* placedRecordsIn(tree: LicenseTree, range: TextRange): Generator<PlacedRecord> {
  const first = Math.max(0, lastStartAt(tree.starts, range.start));
  for (let index = first; index < tree.records.length; index++) {
    const placed = placedRecord(tree, index);
    if (!placed || placed.start > range.end) return;
    yield placed;
  }
}

/** All records in file order. */
export function placedRecords(tree: LicenseTree): Generator<PlacedRecord> {
  return placedRecordsIn(tree, { start: 0, end: tree.text.length });
}

function placedRecord({ records, starts }: LicenseTree, index: number): PlacedRecord | undefined {
  const record: LicenseRecord | undefined = records[index];
  return record && { record, start: starts[index] ?? 0 };
}

/** Whether an offset is in a range or touches its end, as a cursor after the last character of a word does. */
export function touches({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
