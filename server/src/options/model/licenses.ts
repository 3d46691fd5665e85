import { fingerprint } from '../../core/fingerprint';
import { memoLatest } from '../../core/memo';
import { type OtherFile, othersOf, type Surroundings } from '../../language/surroundings';
import type { LicenseSummary, PackageSummary, RecordSummary } from '../../license/summary';
import type { Pool } from './featureSpec';
import { vendorOfFileName } from './vendor';

/** A record of a license file beside the options file, or of its site. */
export interface LicensedRecord {
  readonly file: OtherFile;
  readonly record: RecordSummary;
}

export interface LicensedPackage {
  readonly file: OtherFile;
  readonly package: PackageSummary;
}

/** What the license files around an options file license for its vendor daemon; all of them together, since one server may read them all. */
export class Licenses {
  private readonly records = new Map<string, LicensedRecord[]>();
  readonly packages = new Map<string, LicensedPackage>();
  private readonly components = new Set<string>();
  private readonly ofOthers = new Map<string, string>();
  /** Whether all that is licensed is known: records in decimal format may license anything. */
  readonly isComplete: boolean;

  /** `vendor` is in lower case; undefined where the options file may be for any of several. */
  constructor(
    readonly vendor: string | undefined,
    files: readonly LicenseFileBeside[],
  ) {
    const seen = new Set<string>();
    const isOurs = (name: string): boolean => vendor === undefined || name.toLowerCase() === vendor;
    for (const { file, summary } of files) {
      for (const record of summary.records) {
        // A copy of a license file licenses nothing more.
        if (!isOurs(record.vendor.text)) this.ofOthers.set(record.name.text, record.vendor.text);
        if (!isOurs(record.vendor.text) || seen.has(record.fingerprint)) continue;
        seen.add(record.fingerprint);
        const list = this.records.get(record.name.text);
        if (list) list.push({ file, record });
        else this.records.set(record.name.text, [{ file, record }]);
      }
      for (const one of summary.packages) {
        if (!isOurs(one.vendor.text)) continue;
        this.packages.set(one.name.text, { file, package: one });
        for (const { name } of one.components) this.components.add(name);
      }
    }
    this.isComplete = this.records.size > 0 && !files.some(({ summary }) => summary.hasDecimal);
  }

  /** The names of all features and packages. */
  get featureNames(): readonly string[] {
    return [...new Set([...this.records.keys(), ...this.packages.keys()])];
  }

  /** Whether a feature, a package or a component has this name; MathWorks’ daemon compares in any case (Options File Checker). */
  knows(name: string): boolean {
    if (this.records.has(name) || this.packages.has(name) || this.components.has(name)) return true;
    return this.vendor === 'mlm' && this.featureNames.some((other) => other.toLowerCase() === name.toLowerCase());
  }

  /** Another vendor of these license files that has a feature of this name. */
  otherVendorOf(name: string): string | undefined {
    return this.ofOthers.get(name);
  }

  /** The packages that have a feature as a component. */
  packagesWith(component: string): ReadonlySet<string> {
    const names = new Set<string>();
    if (!this.components.has(component)) return names;
    for (const [name, { package: one }] of this.packages) if (one.components.some((other) => other.name === component)) names.add(name);
    return names;
  }

  /** The records of a feature, of those that its key is about. */
  recordsOf({ name, key }: Pool): readonly LicensedRecord[] {
    const all = this.records.get(name) ?? [];
    return key ? all.filter(({ record }) => hasValue(record, key.name, key.value) !== false) : all;
  }

  /** The records of a feature that grant something on the day of the check. */
  grantedOf(spec: Pool): readonly LicensedRecord[] {
    return this.recordsOf(spec).filter(({ record }) => record.notGranted === undefined);
  }

  /** How many licenses a feature has; undefined where that is not known, or where they are not counted. */
  countOf(spec: Pool): number | undefined {
    const granted = this.grantedOf(spec);
    if (granted.length === 0 || granted.some(({ record }) => record.count === undefined)) return undefined;
    return granted.reduce((sum, { record }) => sum + (record.count ?? 0), 0);
  }

  /** The versions of a feature, as they are written. */
  versionsOf(name: string): readonly string[] {
    return [...new Set((this.records.get(name) ?? []).flatMap(({ record }) => (record.version ? [record.version.text] : [])))];
  }
}

/** Whether a record has a value of a key; undefined where a summary does not say. */
export function hasValue(record: RecordSummary, key: string, value: string): boolean | undefined {
  const { attributes } = record;
  const is = (other: string | undefined): boolean => other === value;
  switch (key.toUpperCase()) {
    case 'VERSION':
      return record.version === undefined ? undefined : is(record.version.text);
    case 'EXPDATE':
      return record.expiryText === undefined ? undefined : record.expiryText.text.toLowerCase() === value.toLowerCase();
    case 'KEY':
    case 'SIGN':
      return record.signatures.length === 0 ? undefined : record.signatures.includes(fingerprint(value.replace(/\s+/g, '').toUpperCase()));
    case 'ISSUER':
      return is(attributes.issuer);
    case 'NOTICE':
      return is(attributes.notice);
    case 'VENDOR_STRING':
      return is(attributes.vendorString);
    case 'DIST_INFO':
      return is(attributes.distInfo);
    case 'USER_INFO':
      return is(attributes.userInfo);
    case 'ASSET_INFO':
      return is(attributes.assetInfo);
    default:
      return undefined;
  }
}

interface LicenseFileBeside {
  readonly file: OtherFile;
  readonly summary: LicenseSummary;
}

/** The license files around an options file, and for which of their vendors it is. */
export interface LicensesAround {
  /** For one vendor, or for any; undefined where no license is for the vendor that the file’s name says. */
  readonly licenses: Licenses | undefined;
  /** The vendors that the license files declare, as they are written. */
  readonly vendors: readonly string[];
  /** The names of the license files. */
  readonly fileNames: readonly string[];
}

/** What the license files around an options file say; undefined where there are none. */
export function licensesAround(surroundings: Surroundings | undefined, fileName: string): LicensesAround | undefined {
  return read(othersOf(surroundings), fileName);
}

const read = memoLatest((others: readonly OtherFile[], fileName: string): LicensesAround | undefined => {
  const files = others
    .filter(({ language, summary }) => language === 'license' && summary !== undefined)
    .map((file): LicenseFileBeside => ({ file, summary: file.summary as LicenseSummary }))
    .filter(({ summary }) => !summary.isTemplate && summary.vendors.length + summary.records.length > 0);
  if (files.length === 0) return undefined;
  const lines = files.flatMap(({ summary }) => summary.vendors.filter(({ name }) => name !== undefined));
  const vendors = [
    ...new Set([
      ...lines.map(({ name }) => name?.text ?? ''),
      ...files.flatMap(({ summary }) => summary.records.map((record) => record.vendor.text)),
    ]),
  ];
  const fileNames = files.map(({ file }) => file.name);
  const around = (vendor: string | undefined): LicensesAround => ({
    licenses: new Licenses(vendor?.toLowerCase(), files),
    vendors,
    fileNames,
  });
  const naming = lines.find(({ options }) => options?.text.replace(/^.*[\\/]/, '').toLowerCase() === fileName.toLowerCase());
  if (naming?.name) return around(naming.name.text);
  const byName = vendorOfFileName(fileName);
  const declared = vendors.find((vendor) => vendor.toLowerCase() === byName?.toLowerCase());
  if (declared !== undefined) return around(declared);
  return byName === undefined ? around(vendors.length === 1 ? vendors[0] : undefined) : { licenses: undefined, vendors, fileNames };
});
