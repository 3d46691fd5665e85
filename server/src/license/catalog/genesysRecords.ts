import { memo } from '../../core/memo';
import type { TextRange } from '../../core/text';
import { type Day, parseExpiry } from '../model/date';
import { attributeNamed, featureOf, vendorOf } from '../model/feature';
import type { Field } from '../model/field';
import { isGenesys } from '../model/genesys';
import { inFile, type LicenseFile, type PlacedRecord } from '../model/licenseFile';
import { isVersion } from '../model/version';
import type { LicenseRecord } from '../syntax/record';
import { type GenesysName, readGenesysName } from './genesysName';

/** What a FEATURE record says of a feature of the catalog, or of one that its name was meant to be. */
export interface KnownFeature extends GenesysName {
  readonly name: Field;
  /** The version; undefined when it cannot be read as one. */
  readonly version: string | undefined;
  /** The version as a number, for rules that look at all records after each keystroke. */
  readonly release: number | undefined;
  readonly expiry: string | undefined;
}

/** A FEATURE record of the catalog, and where it is. */
export interface GenesysRecord {
  readonly placed: PlacedRecord;
  readonly known: KnownFeature;
}

/** The Genesys features of a file. */
export interface GenesysRecords {
  /** In file order. */
  readonly all: readonly GenesysRecord[];
  /** By the catalog's spelling of the name. */
  readonly byName: ReadonlyMap<string, readonly GenesysRecord[]>;
}

/** What a FEATURE record says of a feature of the catalog, whatever its vendor; undefined if its name is none. */
export const knownFeatureOf = memo(readKnownFeature);

/** The records of the catalog's features: those of genesys.d, or all where the file names no other vendor. */
export const genesysRecordsOf = memo(collect);

/** Where the feature's name is in the file. */
export function nameRange({ placed, known }: GenesysRecord): TextRange {
  return inFile(placed, known.name.range);
}

/** Whether a record's license had run out before a day. */
export function hasExpired({ known }: GenesysRecord, today: Day): boolean {
  const date = known.expiry === undefined ? undefined : parseExpiry(known.expiry);
  return date?.kind === 'day' && date.day < today;
}

/**
 * Whether a record has the count 0 that Genesys issues for none: FlexNet reads 0 as uncounted, which demands HOSTID=, and the two documents
 * contradict each other (Genesys Licensing Guide, chapter 1, "Network T-Server").
 */
export function isIssuedZero(record: LicenseRecord): boolean {
  const { vendor, count, attributes } = featureOf(record);
  if (!count || !vendor || !isGenesys(vendor.text) || !/^0+$/.test(count.text)) return false;
  return knownFeatureOf(record)?.feature.zeroIsIssued !== undefined && !attributeNamed(attributes, 'HOSTID');
}

function readKnownFeature(record: LicenseRecord): KnownFeature | undefined {
  const { name, version, expiry } = featureOf(record);
  const read = name && readGenesysName(name.text);
  if (!read) return undefined;
  const readable = version && isVersion(version.text) ? version.text : undefined;
  const release = readable === undefined ? undefined : Number.parseFloat(readable);
  return { ...read, name, version: readable, release, expiry: expiry?.text };
}

function collect(file: LicenseFile): GenesysRecords {
  const all: GenesysRecord[] = [];
  const byName = new Map<string, GenesysRecord[]>();
  for (const placed of file.features) {
    if (!file.genesysOnly && !isGenesys(vendorOf(placed.record) ?? '')) continue;
    const known = knownFeatureOf(placed.record);
    if (!known) continue;
    const entry = { placed, known };
    all.push(entry);
    const sameName = byName.get(known.feature.name);
    if (sameName) sameName.push(entry);
    else byName.set(known.feature.name, [entry]);
  }
  return { all, byName };
}
