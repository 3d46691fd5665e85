import type { LicenseTree } from '../syntax/parse';
import type { RecordKind } from '../vocabulary/keywords';

/** Records that belong together: comments, and the records below them up to a blank line or the next comment. Indices of records, the last one included. */
export interface RecordGroup {
  readonly first: number;
  /** The first record that is not a comment; after `last` where there are only comments. */
  readonly firstData: number;
  readonly last: number;
}

/** The groups of a file, in file order. */
export function* recordGroups({ records }: LicenseTree): Generator<RecordGroup> {
  let index = 0;
  while (index < records.length) {
    const first = index;
    while (records[index]?.kind === 'comment') index++;
    const firstData = index;
    while (isData(records[index]?.kind)) index++;
    if (index > first) yield { first, firstData, last: index - 1 };
    else index++;
  }
}

/** The group that the record with this index is in; undefined for a blank line. */
export function recordGroupAround({ records }: LicenseTree, index: number): RecordGroup | undefined {
  if (!records[index] || records[index]?.kind === 'space') return undefined;
  let firstData = index;
  while (records[firstData]?.kind === 'comment') firstData++;
  while (isData(records[firstData - 1]?.kind)) firstData--;
  let first = firstData;
  while (records[first - 1]?.kind === 'comment') first--;
  let last = firstData - 1;
  while (isData(records[last + 1]?.kind)) last++;
  return { first, firstData, last };
}

function isData(kind: RecordKind | undefined): boolean {
  return kind !== undefined && kind !== 'comment' && kind !== 'space';
}
