import { LineIndex } from '../../core/lineIndex';
import { shiftRange, type TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import type { RecordKind } from '../vocabulary/keywords';
import { vendorOf } from './feature';
import { isGenesys, isNearlyGenesys } from './genesys';

/** A record and where it is. */
export interface PlacedRecord {
  readonly record: LicenseRecord;
  /** The 0-based UTF-16 offset at which it starts in the file. */
  readonly start: number;
}

/** A license file as rules see it: its records by kind, and what follows from all of them together. */
export class LicenseFile {
  private readonly byKind = new Map<RecordKind, PlacedRecord[]>();
  private lines: LineIndex | undefined;
  private featureLike: readonly PlacedRecord[] | undefined;
  /** True when no record names a vendor other than Genesys: then its guide governs the whole file. */
  readonly genesysOnly: boolean;

  constructor(readonly tree: LicenseTree) {
    let genesysOnly = true;
    for (let index = 0; index < tree.records.length; index++) {
      const record = tree.records[index] as LicenseRecord;
      if (record.kind === 'comment' || record.kind === 'blank') continue;
      const placed = { record, start: tree.starts[index] ?? 0 };
      const list = this.byKind.get(record.kind);
      if (list) list.push(placed);
      else this.byKind.set(record.kind, [placed]);
      const vendor = genesysOnly ? vendorOf(record) : undefined;
      if (vendor !== undefined && !isGenesys(vendor) && !isNearlyGenesys(vendor)) genesysOnly = false;
    }
    this.genesysOnly = genesysOnly;
  }

  get text(): string {
    return this.tree.text;
  }

  /** The records of the given kinds, each kind in file order. */
  recordsOf(...kinds: RecordKind[]): readonly PlacedRecord[] {
    if (kinds.length === 1) return this.byKind.get(kinds[0] as RecordKind) ?? [];
    const lists = kinds.map((kind) => this.byKind.get(kind) ?? []).filter((list) => list.length > 0);
    return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.start - b.start);
  }

  /** FEATURE, INCREMENT and UPGRADE records in file order. */
  get features(): readonly PlacedRecord[] {
    this.featureLike ??= this.recordsOf('feature', 'increment', 'upgrade');
    return this.featureLike;
  }

  /** The 1-based number of the line that an offset is on. */
  lineNumber(offset: number): number {
    this.lines ??= new LineIndex(this.text);
    return this.lines.positionAt(offset).line + 1;
  }
}

/** A range of a record as a range of the file. */
export function inFile(placed: PlacedRecord, range: TextRange): TextRange {
  return shiftRange(range, placed.start);
}
