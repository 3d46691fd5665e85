import type { Day } from '../../model/date';
import { vendorOf } from '../../model/feature';
import { type Claim, fileGrants, type Grants } from '../../model/grants';
import { LicenseFile } from '../../model/licenseFile';
import { type LicenseIdentity, licenseIdentityOf } from '../../model/licenseIdentity';
import { vendorKey } from '../../rules/vendor/_vendorKey';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { isFeatureLike } from '../../vocabulary/keywords';

/** A record that licenses something, or is part of what does. */
export interface Item {
  readonly record: LicenseRecord;
  /** Its place among the records of its file. */
  readonly index: number;
  /** The 0-based UTF-16 offset at which it starts. */
  readonly start: number;
  /** Undefined where name or vendor is missing, and for a decimal record. */
  readonly identity: LicenseIdentity | undefined;
  /** What vendors are compared by; empty where the record names none. */
  readonly vendor: string;
  /** Of FEATURE, INCREMENT and UPGRADE. */
  readonly claim: Claim | undefined;
}

/** One of the two files. */
export interface Side {
  readonly file: LicenseFile;
  readonly items: readonly Item[];
  readonly grants: Grants;
}

/** Reads one of the files, for a day and a release of License Manager. */
export function readSide(text: string, today: Day, release: string): Side {
  const tree = parseLicense(text);
  const grants = fileGrants(tree, today, release);
  const items = tree.records.flatMap((record, index): Item[] => {
    if (!isItem(record)) return [];
    const start = tree.starts[index] ?? 0;
    return [
      {
        record,
        index,
        start,
        identity: licenseIdentityOf(record),
        vendor: vendorKey(vendorOf(record) ?? decimalVendor(record)),
        claim: grants.claimAt(start),
      },
    ];
  });
  return { file: new LicenseFile(tree), items, grants };
}

function isItem({ kind }: LicenseRecord): boolean {
  return isFeatureLike(kind) || kind === 'package' || kind === 'featureSet' || kind === 'decimal';
}

/** A record in decimal form begins with the name of its vendor daemon. */
function decimalVendor({ kind, keyword, text }: LicenseRecord): string {
  return kind === 'decimal' && keyword ? (text.slice(keyword.start, keyword.end).split('-')[0] ?? '') : '';
}

/** Whether a file has a record that License Manager reads. */
export function hasRecords({ file, items }: Side): boolean {
  return items.length > 0 || file.recordsOf('server', 'vendor', 'useServer').length > 0;
}
