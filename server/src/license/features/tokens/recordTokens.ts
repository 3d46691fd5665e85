import type { TextRange } from '../../../core/text';
import { genesysFeature } from '../../catalog/genesysFeatures';
import { isOrderedPartNumber } from '../../catalog/genesysName';
import { attributesOf } from '../../model/attributes';
import type { Day } from '../../model/date';
import { featureOf } from '../../model/feature';
import type { Attribute, Field } from '../../model/field';
import { isGenesys, isNearlyGenesys } from '../../model/genesys';
import { hostIdsIn } from '../../model/hostIdFields';
import { type Component, packageOf } from '../../model/package';
import { recordFieldsOf } from '../../model/recordFields';
import { isSignedAttribute } from '../../model/signed';
import type { LicenseRecord } from '../../syntax/record';
import type { ValueShape } from '../../vocabulary/attributes';
import type { FieldDefinition } from '../../vocabulary/records';
import { expiryDayOf } from '../expiryDay';
import { occurrencesOf } from '../occurrences';
import { commentsIn } from '../recordExtent';
import type { TokenModifier, TokenType } from './legend';

/** A token of a record; offsets are the record's. It may span lines. */
export interface RecordToken {
  readonly range: TextRange;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

type TakeToken = (range: TextRange, type: TokenType, modifiers?: readonly TokenModifier[]) => void;

// Shared, since a file has a hundred thousand tokens.
const none: readonly TokenModifier[] = [];
const signed: readonly TokenModifier[] = ['signed'];
const editable: readonly TokenModifier[] = ['editable'];
const declared: readonly TokenModifier[] = ['declaration', 'signed'];
const expired: readonly TokenModifier[] = ['signed', 'deprecated'];
const known: readonly TokenModifier[] = ['signed', 'known'];
const unknown: readonly TokenModifier[] = ['signed', 'unknown'];
const knownExpired: readonly TokenModifier[] = ['signed', 'known', 'deprecated'];
const unknownExpired: readonly TokenModifier[] = ['signed', 'unknown', 'deprecated'];
const unknownEditable: readonly TokenModifier[] = ['editable', 'unknown'];

const typeOfShape: Readonly<Record<ValueShape, TokenType>> = {
  text: 'value',
  number: 'value',
  flagsUHDV: 'value',
  braces: 'value',
  hex: 'key',
  date: 'date',
  port: 'port',
  hostIds: 'hostId',
};

/** The tokens of a record, in no certain order. Lines that License Manager does not know have none but comments. */
export function recordTokens(record: LicenseRecord, today: Day): RecordToken[] {
  const tokens: RecordToken[] = [];
  const take: TakeToken = (range, type, modifiers = none) => tokens.push({ range, type, modifiers });
  // A misspelled keyword is none: it must not look like one.
  if (record.keyword && isKnownLine(record)) take(record.keyword, 'keyword');
  takeFields(record, today, take);
  for (const range of commentsIn(record)) take(range, 'comment');
  return tokens;
}

function takeFields(record: LicenseRecord, today: Day, take: TakeToken): void {
  if (record.kind === 'decimal') decimalTokens(record, take);
  for (const { definition, field } of recordFieldsOf(record)) {
    if (definition.shape !== 'attributes') take(field.range, definition.shape, modifiersOf(record, definition, field, today));
  }
  const { components } = record.kind === 'package' ? packageOf(record) : { components: [] };
  for (const attribute of attributesOf(record)) {
    // The signature covers nothing of a DAEMON line but the name.
    const owner = record.kind === 'vendor' ? editable : ownerOf(attribute);
    // The first COMPONENTS is the one that is read.
    if (components[0] && holds(attribute.valueRange, components[0].range)) attributeName(attribute, signed, take);
    else attributeTokens(record, attribute, owner, take);
  }
  if (components.length > 0) componentTokens(components, packageOf(record).vendor, take);
}

function modifiersOf(
  record: LicenseRecord,
  { key, signed: isSigned }: FieldDefinition,
  field: Field,
  today: Day,
): readonly TokenModifier[] {
  if (key === 'daemon') return declared;
  if (key === 'name') return nameModifiers(field.text, vendorFieldOf(record), hasExpired(record, today));
  if (key === 'expiry' && hasExpired(record, today)) return expired;
  return isSigned ? signed : editable;
}

function vendorFieldOf(record: LicenseRecord): Field | undefined {
  return record.kind === 'package' ? packageOf(record).vendor : featureOf(record).vendor;
}

function hasExpired(record: LicenseRecord, today: Day): boolean {
  const day = record.kind === 'package' ? undefined : expiryDayOf(record);
  return day !== undefined && day < today;
}

function isKnownLine({ kind, intendedKeyword }: LicenseRecord): boolean {
  return kind !== 'unknown' && kind !== 'decimal' && intendedKeyword === undefined;
}

function componentTokens(components: readonly Component[], vendor: Field | undefined, take: TakeToken): void {
  for (const component of components) {
    const [versionStart, countStart] = colonsIn(component);
    const { start, end } = component.range;
    take({ start, end: versionStart }, 'feature', nameModifiers(component.name, vendor));
    take({ start: versionStart + 1, end: countStart }, 'version', signed);
    take({ start: countStart + 1, end }, 'count', signed);
  }
}

/** Where the first and the second colon of a component are; its end where there is none. */
function colonsIn({ text, range: { start, end } }: Field): [number, number] {
  const first = text.indexOf(':');
  if (first < 0) return [end, end];
  const second = text.indexOf(':', first + 1);
  return [start + first, second < 0 ? end : start + second];
}

/** The rest of a decimal line is one coded number. */
function decimalTokens(record: LicenseRecord, take: TakeToken): void {
  let after = 0;
  for (const { role, range } of occurrencesOf(record)) {
    take(range, role === 'vendor' ? 'vendor' : 'feature', signed);
    after = Math.max(after, range.end + 1);
  }
  if (record.keyword) take({ start: after, end: record.keyword.end }, 'key', signed);
}

function ownerOf(attribute: Attribute): readonly TokenModifier[] {
  return isSignedAttribute(attribute) ? signed : editable;
}

function attributeName({ nameRange, definition }: Attribute, owner: readonly TokenModifier[], take: TakeToken): void {
  const undocumented = owner === signed ? unknown : unknownEditable;
  take(nameRange, 'attribute', definition ? owner : undocumented);
}

function attributeTokens(record: LicenseRecord, attribute: Attribute, owner: readonly TokenModifier[], take: TakeToken): void {
  attributeName(attribute, owner, take);
  const { definition, valueRange } = attribute;
  if (definition?.shape === 'hostIds') {
    for (const { range } of hostIdsIn(record, attribute)) take(range, 'hostId', owner);
    return;
  }
  const isPath = definition?.name === 'options' && record.kind === 'vendor';
  take(valueRange, isPath ? 'path' : typeOfShape[definition?.shape ?? 'text'], owner);
}

/** Whether the catalog of Genesys' features has a name: of other vendors, and of ordered part numbers, it says nothing. */
function nameModifiers(name: string, vendor: Field | undefined, hasExpired = false): readonly TokenModifier[] {
  if (!vendor || isOrderedPartNumber(name) || !(isGenesys(vendor.text) || isNearlyGenesys(vendor.text)))
    return hasExpired ? expired : signed;
  if (genesysFeature(name)) return hasExpired ? knownExpired : known;
  return hasExpired ? unknownExpired : unknown;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
