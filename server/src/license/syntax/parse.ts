import { partitionPoint } from '../../core/ranges';
import { readRecord } from './readRecord';
import type { LicenseRecord } from './record';

/** The records of a license file; their texts put together are the file's text. */
export interface LicenseTree {
  readonly text: string;
  readonly records: readonly LicenseRecord[];
  /** The 0-based UTF-16 offset at which each record starts. */
  readonly starts: readonly number[];
}

/**
 * Parses a license file. Never fails: whatever the text is, it is cut into records.
 *
 * With a `previous` tree, records that the change between the two texts cannot have touched are taken over as they are.
 */
export function parseLicense(text: string, previous?: LicenseTree): LicenseTree {
  const records: LicenseRecord[] = [];
  const starts: number[] = [];
  const kept = previous ? keptAtStart(text, previous) : 0;
  let position = 0;
  for (let i = 0; i < kept; i++) {
    const record = previous?.records[i] as LicenseRecord;
    records.push(record);
    starts.push(position);
    position += record.text.length;
  }
  const tail = previous ? new CommonTail(text, previous) : undefined;
  let glued = previous?.records[kept]?.glued ?? false;
  while (position < text.length) {
    const resumed = tail?.indexAt(position, glued) ?? -1;
    if (resumed >= 0 && previous) {
      for (let i = resumed; i < previous.records.length; i++) {
        const record = previous.records[i] as LicenseRecord;
        records.push(record);
        starts.push(position);
        position += record.text.length;
      }
      break;
    }
    const { record, end, nextIsGlued } = readRecord(text, position, glued);
    // A record of a later version outlives that version; the first version's records share its text.
    records.push(previous ? record.detached() : record);
    starts.push(position);
    position = end;
    glued = nextIsGlued;
  }
  return { text, records, starts };
}

/** How many of the previous records, with what was looked at after them, are unchanged at the start of the new text. */
function keptAtStart(text: string, previous: LicenseTree): number {
  const common = commonPrefixLength(text, previous.text);
  let count = 0;
  for (; count < previous.records.length; count++) {
    const record = previous.records[count] as LicenseRecord;
    const end = (previous.starts[count] ?? 0) + record.text.length;
    if (end + record.lookahead > common) break;
  }
  return count;
}

/** The end that the new and the previous text share, to find where parsing may stop. */
class CommonTail {
  private readonly shift: number;
  private readonly start: number;
  private next: number;

  constructor(
    text: string,
    private readonly previous: LicenseTree,
  ) {
    this.shift = text.length - previous.text.length;
    this.start = text.length - commonSuffixLength(text, previous.text);
    this.next = 0;
    this.next = this.firstFrom(this.start - this.shift);
  }

  /** The index of the previous record that starts at this offset of the new text, in the shared end, or -1. */
  indexAt(offset: number, glued: boolean): number {
    if (offset < this.start || offset === 0) return -1;
    const wanted = offset - this.shift;
    const { starts, records } = this.previous;
    while (this.next < starts.length && (starts[this.next] ?? 0) < wanted) this.next++;
    if (this.next >= starts.length || starts[this.next] !== wanted || wanted === 0 || records[this.next]?.glued !== glued) return -1;
    return this.next;
  }

  private firstFrom(offset: number): number {
    const { starts } = this.previous;
    return partitionPoint(starts, (start) => start < offset);
  }
}

/** Compared a block at a time, which is a memory comparison, and only in the block that differs character by character. */
const BLOCK = 8192;

function commonPrefixLength(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i + BLOCK <= length && a.slice(i, i + BLOCK) === b.slice(i, i + BLOCK)) i += BLOCK;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function commonSuffixLength(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const blockAt = (text: string, i: number): string => text.slice(text.length - i - BLOCK, text.length - i);
  let i = 0;
  while (i + BLOCK <= length && blockAt(a, i) === blockAt(b, i)) i += BLOCK;
  while (i < length && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}
