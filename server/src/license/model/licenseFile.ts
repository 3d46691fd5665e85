import { LineIndex } from '../../core/lineIndex';
import { shiftRange, type TextRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike, type RecordKind } from '../vocabulary/keywords';
import { attributeNamed, featureOf, vendorOf } from './feature';
import { isGenesys, isNearlyGenesys } from './genesys';
import { isPlaceholder } from './placeholder';
import { type VendorWords, vendorWords } from './vendorWords';

/** A record and where it is. */
export interface PlacedRecord {
  readonly record: LicenseRecord;
  /** The 0-based UTF-16 offset at which it starts in the file. */
  readonly start: number;
}

const featureRecords = new WeakMap<LicenseTree, readonly PlacedRecord[]>();

/** The FEATURE, INCREMENT and UPGRADE records of a file, in file order. */
export function featureRecordsOf(tree: LicenseTree): readonly PlacedRecord[] {
  let found = featureRecords.get(tree);
  if (!found) {
    const { starts } = tree;
    found = tree.records.flatMap((record, index) => (isFeatureLike(record.kind) ? [{ record, start: starts[index] ?? 0 }] : []));
    featureRecords.set(tree, found);
  }
  return found;
}

/** A license file as rules see it: its records by kind, and what follows from all of them together. */
export class LicenseFile {
  private readonly byKind = new Map<RecordKind, PlacedRecord[]>();
  private lines: LineIndex | undefined;
  /** True when no record names a vendor other than Genesys: then its guide governs the whole file. */
  readonly genesysOnly: boolean;
  /** True when some record names Genesys’ daemon, spelled right or nearly. */
  readonly namesGenesys: boolean;
  /** The vendors that records other than DAEMON and VENDOR lines name, as they are written. */
  readonly vendors: ReadonlySet<string>;
  /** FEATURE, INCREMENT and UPGRADE records in file order. */
  readonly features: readonly PlacedRecord[];

  constructor(readonly tree: LicenseTree) {
    const features: PlacedRecord[] = [];
    const vendors = new Set<string>();
    const daemons = new Set<string>();
    let last: string | undefined;
    for (let index = 0; index < tree.records.length; index++) {
      const record = tree.records[index] as LicenseRecord;
      if (record.kind === 'comment' || record.kind === 'space') continue;
      const placed = { record, start: tree.starts[index] ?? 0 };
      const list = this.byKind.get(record.kind);
      if (list) list.push(placed);
      else this.byKind.set(record.kind, [placed]);
      if (isFeatureLike(record.kind)) features.push(placed);
      const vendor = vendorOf(record);
      // Nearly every record has the vendor of the one before it.
      if (vendor === undefined || vendor === last) continue;
      if (record.kind === 'vendor') {
        daemons.add(vendor);
        continue;
      }
      vendors.add(vendor);
      last = vendor;
    }
    this.features = features;
    this.vendors = vendors;
    featureRecords.set(tree, features);
    const named = [...vendors, ...daemons];
    this.genesysOnly = named.every(isOfGenesys);
    this.namesGenesys = named.some(isOfGenesys);
  }

  /** The words for a record: those of its vendor, or, where it names none, of the vendors that the file names. */
  wordsFor(record: LicenseRecord): VendorWords {
    const vendor = vendorOf(record);
    return vendorWords(vendor === undefined ? this.namesGenesys : isOfGenesys(vendor));
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

  /** Whether the file is a template: it has FEATURE records, and every one has a stand-in where its expiry date, count or signature belongs. */
  get isTemplate(): boolean {
    return this.features.length > 0 && this.features.every(({ record }) => isUnfilled(record));
  }

  /** The 1-based number of the line that an offset is on. */
  lineNumber(offset: number): number {
    this.lines ??= new LineIndex(this.text);
    return this.lines.positionAt(offset).line + 1;
  }
}

/** Whether a vendor name is Genesys’ daemon, spelled right or nearly. */
function isOfGenesys(vendor: string): boolean {
  return isGenesys(vendor) || isNearlyGenesys(vendor);
}

/** A range of a record as a range of the file. */
export function inFile(placed: PlacedRecord, range: TextRange): TextRange {
  return shiftRange(range, placed.start);
}

function isUnfilled(record: LicenseRecord): boolean {
  const { expiry, count, attributes } = featureOf(record);
  const sign = attributeNamed(attributes, 'SIGN');
  return [expiry?.text, count?.text, sign?.value].some((text) => text !== undefined && isPlaceholder(text));
}
