import { memoLatest } from '../../core/memo';
import type { TextRange } from '../../core/text';
import { type OtherFile, othersOf, type Surroundings } from '../../language/surroundings';
import type { LicenseSummary, RecordSummary } from '../../license/summary';
import type { PlanFile } from './planFile';

/** A license file that a plan names. */
export interface NamedFile {
  /** As it is written. */
  readonly path: string;
  /** Where it is named. */
  readonly range: TextRange;
  /** Undefined where there is no such license file among those that the check knows. */
  readonly file: OtherFile | undefined;
  readonly summary: LicenseSummary | undefined;
}

/** A record of one of the license files. */
export interface LicensedRecord {
  readonly named: NamedFile;
  readonly record: RecordSummary;
}

/** What a number of licenses of one feature is: `Infinity` where they are not counted. */
export type LicenseCount = number;

/** The vendor daemon of Genesys, in lower case. */
const GENESYS = 'genesys.d';

/** What the license files that a plan names grant on the day of the check. */
export class Licensed {
  private readonly records = new Map<string, LicensedRecord[]>();

  constructor(readonly files: readonly NamedFile[]) {
    const seen = new Set<string>();
    for (const named of files) {
      for (const record of named.summary?.records ?? []) {
        // A copy of a license file grants nothing more.
        if (record.vendor.text.toLowerCase() !== GENESYS || seen.has(record.fingerprint)) continue;
        seen.add(record.fingerprint);
        const name = record.name.text;
        const known = this.records.get(name);
        if (known) known.push({ named, record });
        else this.records.set(name, [{ named, record }]);
      }
    }
  }

  /** Whether all of the files could be read, so that what is not in them is not licensed. */
  get isComplete(): boolean {
    return this.files.length > 0 && this.files.every(({ summary }) => summary !== undefined && !summary.hasDecimal);
  }

  /** The features of all records, in the order of the files. */
  get features(): Iterable<string> {
    return this.records.keys();
  }

  /** All records of a feature. */
  recordsOf(feature: string): readonly LicensedRecord[] {
    return this.records.get(feature) ?? [];
  }

  /** Those of them that grant licenses on the day of the check. */
  grantedOf(feature: string): readonly LicensedRecord[] {
    return this.recordsOf(feature).filter(({ record }) => record.notGranted === undefined);
  }

  /** How many licenses of a feature are granted, of a version and later ones. */
  countOf(feature: string, atLeast?: string): LicenseCount {
    return this.grantedOf(feature)
      .filter(({ record }) => atLeast === undefined || Number.parseFloat(record.version?.text ?? '') >= Number.parseFloat(atLeast))
      .reduce((sum, { record }) => sum + (record.isUncounted ? Infinity : (record.count ?? 0)), 0);
  }

  /** How many licenses of a feature one file grants. */
  countIn(feature: string, path: string): LicenseCount {
    return this.grantedOf(feature)
      .filter(({ named }) => named.path === path)
      .reduce((sum, { record }) => sum + (record.isUncounted ? Infinity : (record.count ?? 0)), 0);
  }
}

/** What is licensed by the files that a plan names; undefined where it names none, or where nothing is known of other files. */
export function licensedFor(file: PlanFile, surroundings: Surroundings | undefined): Licensed | undefined {
  const { licenseFiles } = file.plan;
  if (!licenseFiles?.length || !surroundings || (!surroundings.folder && !surroundings.site)) return undefined;
  return read(file, surroundings.uri, othersOf(surroundings));
}

const read = memoLatest((file: PlanFile, uri: string, others: readonly OtherFile[]): Licensed => {
  const { licenseFiles = [] } = file.plan;
  const byPlace = new Map(others.map((other) => [placeOf(other.uri), other]));
  const folder = placeOf(uri).replace(/\/[^/]*$/, '');
  return new Licensed(
    licenseFiles.map((path, index): NamedFile => {
      const found = byPlace.get(resolve(folder, path));
      const isLicense = found?.language === 'license' && holdsLicenses(found.summary as LicenseSummary | undefined);
      return {
        path,
        range: file.at(licenseFiles, index),
        file: found,
        summary: isLicense ? (found.summary as LicenseSummary | undefined) : undefined,
      };
    }),
  );
});

/** Whether a file that is taken for a license file has anything that such files have. */
function holdsLicenses(summary: LicenseSummary | undefined): boolean {
  return (
    summary !== undefined &&
    (summary.hasDecimal || summary.servers.length + summary.vendors.length + summary.records.length + summary.packages.length > 0)
  );
}

/** A URI, or a path of any system, in the form in which equal ones are equal texts. */
function placeOf(uri: string): string {
  const slashed = uri.replaceAll('\\', '/');
  if (!/^[a-z][\w+.-]+:/i.test(slashed)) return slashed;
  try {
    return decodeURIComponent(slashed);
  } catch {
    return slashed;
  }
}

/** A relative path from a folder. */
function resolve(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
