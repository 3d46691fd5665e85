import { memo } from '../../core/memo';
import { shiftRange, type TextRange } from '../../core/text';
import { attributesOf } from '../model/attributes';
import type { Field } from '../model/field';
import { hostIdsOf } from '../model/hostIdFields';
import type { PlacedRecord } from '../model/licenseFile';
import { packageOf } from '../model/package';
import { recordFieldsOf } from '../model/recordFields';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import type { FieldRole } from '../vocabulary/records';
import { placedRecordAt, placedRecords, touches } from './placedRecords';

/** What a name is written as, by the line it is on. */
export type OccurrenceRole =
  /** The host of a SERVER line. */
  | 'server'
  /** The host of a host id such as HOSTNAME=lichost. */
  | 'boundHost'
  /** The vendor of a DAEMON or VENDOR line. */
  | 'daemon'
  /** The vendor that a record names. */
  | 'vendor'
  /** The name of a FEATURE or INCREMENT. */
  | 'feature'
  | 'upgrade'
  | 'package'
  /** A name in COMPONENTS= of a PACKAGE. */
  | 'component';

/** A place where a host, a vendor or a feature is named. */
export interface Occurrence {
  /** The same for all occurrences of one thing, and for them only. */
  readonly key: string;
  readonly role: OccurrenceRole;
  /** The name as it is written. */
  readonly text: string;
  /** Where it is. Offsets count from the start of the record. */
  readonly range: TextRange;
}

/** A occurrence and the record it is in. */
export interface PlacedOccurrence extends PlacedRecord {
  readonly occurrence: Occurrence;
}

/** What a record names, in no certain order. */
export const occurrencesOf = memo(readOccurrences);

/** The name at `offset` (0-based, UTF-16, of the file), or touching it. */
export function occurrenceAt(tree: LicenseTree, offset: number): PlacedOccurrence | undefined {
  const placed = placedRecordAt(tree, offset);
  const occurrence = placed && occurrencesOf(placed.record).find(({ range }) => touches(range, offset - placed.start));
  return occurrence && { ...placed, occurrence };
}

/** All occurrences of what `origin` names, itself included, in file order. */
export function occurrencesOfSame(tree: LicenseTree, { occurrence: { key } }: PlacedOccurrence): PlacedOccurrence[] {
  const found: PlacedOccurrence[] = [];
  for (const placed of placedRecords(tree)) {
    for (const occurrence of occurrencesOf(placed.record)) if (occurrence.key === key) found.push({ ...placed, occurrence });
  }
  return found;
}

/** Where an occurrence is in the file. */
export function occurrenceRange({ start, occurrence }: PlacedOccurrence): TextRange {
  return shiftRange(occurrence.range, start);
}

function readOccurrences(record: LicenseRecord): readonly Occurrence[] {
  if (record.kind === 'decimal') return decimalOccurrences(record);
  const fields = recordFieldsOf(record);
  const daemon = fields.find(({ definition }) => definition.role === 'vendor')?.field;
  return [
    ...fields.flatMap(({ definition: { role }, field }) => (role ? named(role, field, daemon) : none)),
    ...componentNames(record, daemon),
    ...(mayBeBound(record) ? boundHosts(record) : none),
  ];
}

function named(role: FieldRole, field: Field, daemon: Field | undefined): Occurrence[] {
  if (role === 'server') return host(role, field);
  return role === 'daemon' || role === 'vendor' ? vendor(role, field) : feature(role, field, daemon);
}

function mayBeBound(record: LicenseRecord): boolean {
  if (record.kind === 'server') return true;
  return isFeatureLike(record.kind) && attributesOf(record).some(({ definition }) => definition?.name === 'HOSTID');
}

function componentNames(record: LicenseRecord, daemon: Field | undefined): Occurrence[] {
  if (record.kind !== 'package') return [];
  return packageOf(record)
    .components.filter((component) => component.name !== '')
    .flatMap(({ name: text, range: { start } }) => feature('component', { text, range: { start, end: start + text.length } }, daemon));
}

const none: readonly Occurrence[] = [];

/** A decimal line begins with vendor, hyphen, feature, hyphen (EUG, "Decimal Format"). */
function decimalOccurrences(record: LicenseRecord): Occurrence[] {
  if (!record.keyword) return [];
  const { start } = record.keyword;
  const [vendorText = '', featureText = ''] = record.slice(record.keyword).split('-', 2);
  const featureStart = start + vendorText.length + 1;
  const daemon = { text: vendorText, range: { start, end: start + vendorText.length } };
  const name = { text: featureText, range: { start: featureStart, end: featureStart + featureText.length } };
  return [...feature('feature', name, daemon), ...vendor('vendor', daemon)];
}

/** Hosts are compared in any case, as the network does. */
function host(role: OccurrenceRole, field: Field | undefined): Occurrence[] {
  return field ? [{ key: `host ${field.text.toLowerCase()}`, role, text: field.text, range: plain(field.range) }] : [];
}

function boundHosts(record: LicenseRecord): Occurrence[] {
  return hostIdsOf(record).flatMap(({ text, range: { start, end } }) => {
    const name = /^HOSTNAME=(?=\S)/i.exec(text)?.[0];
    return name === undefined ? [] : host('boundHost', { text: text.slice(name.length), range: { start: start + name.length, end } });
  });
}

/** Whether License Manager heeds the case of vendor names is not documented: the rules do not, nor do we. */
function vendor(role: OccurrenceRole, field: Field | undefined): Occurrence[] {
  return field ? [{ key: `vendor ${field.text.toLowerCase()}`, role, text: field.text, range: plain(field.range) }] : [];
}

/** Features of one name are the same only if their vendor is. */
function feature(role: OccurrenceRole, name: Field | undefined, daemon: Field | undefined): Occurrence[] {
  return name ? [{ key: `feature ${name.text} ${daemon?.text.toLowerCase() ?? ''}`, role, text: name.text, range: plain(name.range) }] : [];
}

function plain({ start, end }: TextRange): TextRange {
  return { start, end };
}

/** Whether a line of this kind makes what it names, rather than refer to it. */
export function isDeclaration(role: OccurrenceRole): boolean {
  return role === 'server' || role === 'daemon' || role === 'feature' || role === 'package';
}
