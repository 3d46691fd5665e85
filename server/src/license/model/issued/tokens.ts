import { memo } from '../../../core/memo';
import { byPlace, byRange, RangeCursor } from '../../../core/ranges';
import type { TextRange } from '../../../core/text';
import { isZeroWidth } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { attributeDefinition } from '../../vocabulary/attributes';
import { isFeatureLike } from '../../vocabulary/keywords';
import { type FieldDefinition, fieldDefinitions } from '../../vocabulary/records';
import { attributesOf } from '../attributes';
import { type Attribute, type Field, plainValue } from '../field';
import { fieldWords } from '../fieldWords';
import { type LooseEquals, looseEqualsOf } from '../looseEquals';
import { isPlaceholder } from '../placeholder';
import { recordFieldsOf } from '../recordFields';
import { serverOf } from '../server';
import { isHexSignature, isSignature } from '../signature';
import { isSignedAttribute } from '../signed';

/** A field or attribute of a record, as two versions of the record are compared. */
export interface RecordToken {
  readonly range: TextRange;
  /** What it is, whatever its value: the key of a field, or the name of an attribute after a colon. */
  readonly key: string;
  /** The field that it is; undefined for an attribute, and for a word that is in no field. */
  readonly field: FieldDefinition | undefined;
  /** The name of an attribute as it is written. */
  readonly attribute: string | undefined;
  /** What License Manager reads: quotes, line joins and the number of spaces are layout. */
  readonly text: string;
  /** The same without the name of an attribute. */
  readonly value: string;
  /** Whether the signature covers it, or it is one. */
  readonly signed: boolean;
  /** Whether it is the signature, or the key that older files have in its place. */
  readonly isSignature: boolean;
}

/** A record as it is compared. */
export interface TokenizedRecord {
  readonly record: LicenseRecord;
  /** Records of different groups are never versions of each other. */
  readonly group: string;
  /** In the order in which they are written. */
  readonly tokens: readonly RecordToken[];
  /** The signed tokens in one text: equal for records that are signed alike, whatever their layout and the order of their attributes. */
  readonly identity: string;
}

/** The kinds of records in which something is signed. */
const groups: Partial<Readonly<Record<LicenseRecord['kind'], string>>> = {
  server: 'server',
  vendor: 'vendor',
  feature: 'feature',
  increment: 'feature',
  upgrade: 'feature',
  package: 'package',
  featureSet: 'featureSet',
  decimal: 'decimal',
};

/** The tokens of a record; undefined for one in which nothing is signed. */
export const tokenized = memo((record: LicenseRecord): TokenizedRecord | undefined => {
  const group = groups[record.kind];
  if (group === undefined) return undefined;
  const tokens = tokensOf(record);
  return { record, group, tokens, identity: identityOf(group, tokens) };
});

/** The tokens that hold a signature, or a key; stand-ins of a template do not. */
export function signaturesOf({ tokens }: TokenizedRecord): readonly RecordToken[] {
  return tokens.filter(({ isSignature: is, value }) => is && value !== '' && !isPlaceholder(value));
}

/** Some tokens of a record in one text, apart from their order. */
export function identityOf(group: string, tokens: readonly RecordToken[], isWanted = (token: RecordToken) => token.signed): string {
  const texts = tokens.filter(isWanted).map(({ key, text }) => `${key} ${text}`);
  return [group, ...texts.sort()].join('\n');
}

function tokensOf(record: LicenseRecord): readonly RecordToken[] {
  if (record.kind === 'decimal') return record.keyword ? [wordToken(record, record.keyword, 'decimal', true)] : [];
  const loose = looseEqualsOf(record);
  const torn = new Set(loose.flatMap(({ words }) => words.map(({ start }) => start)));
  const tokens: RecordToken[] = [];
  for (const { definition, field } of recordFieldsOf(record))
    if (!torn.has(field.range.start)) tokens.push(fieldToken(record, definition, field));
  const attributes = attributesOf(record).filter(({ range }) => !torn.has(range.start));
  for (const attribute of [...attributes, ...loose.map((words) => tightened(record, words))])
    tokens.push(attributeToken(record, attribute));
  const taken = new RangeCursor(tokens.map(({ range }) => range).sort(byPlace));
  for (const word of fieldWords(record))
    if (!taken.holding(word.start)) tokens.push(wordToken(record, word, 'stray', record.kind === 'featureSet'));
  return tokens.sort(byRange);
}

function fieldToken(record: LicenseRecord, definition: FieldDefinition, { range, text: raw }: Field): RecordToken {
  const text = normal(raw);
  // Of several host ids only one can be what was signed, and nothing here tells which.
  const signed = definition.signed && !(definition.key === 'hostId' && serverOf(record).hostIds.length > 0);
  return {
    range,
    key: definition.key,
    field: definition,
    attribute: undefined,
    text,
    value: text,
    signed,
    isSignature: definition.key === 'key',
  };
}

function attributeToken(record: LicenseRecord, attribute: Attribute): RecordToken {
  const plain = normal(attribute.value ?? '');
  const value = isHexSignature(attribute) ? plain.replaceAll(' ', '') : plain;
  const areSigned = fieldDefinitions(record.kind).some(({ key, signed }) => key === 'attributes' && signed);
  return {
    range: attribute.range,
    key: `:${attribute.name.toUpperCase()}`,
    field: undefined,
    attribute: attribute.name,
    text: attribute.value === undefined ? attribute.name : `${attribute.name}=${value}`,
    value,
    signed: areSigned && isSignedAttribute(attribute),
    isSignature: isSignature(attribute),
  };
}

/** NAME=value without the spaces at its equals sign, which are layout. */
function tightened(record: LicenseRecord, { name, words }: LooseEquals): Attribute {
  const [first, last] = [words[0], words.at(-1)] as [Word, Word];
  const range = { start: first.start, end: last.end };
  const valueStart = range.start + record.slice(range).indexOf('=') + 1;
  const valueRange = { start: Math.max(valueStart, range.start), end: range.end };
  return {
    range,
    name,
    nameRange: { start: range.start, end: range.start + name.length },
    value: plainValue(record.slice(valueRange)).trim(),
    valueRange,
    closed: last.closed,
    definition: attributeDefinition(name, record.kind),
  };
}

function wordToken(record: LicenseRecord, { start, end }: TextRange, key: string, signed: boolean): RecordToken {
  const text = normal(record.slice({ start, end }));
  return { range: { start, end }, key, field: undefined, attribute: undefined, text, value: text, signed, isSignature: false };
}

/** A value as License Manager reads it, without what cannot be seen. */
function normal(raw: string): string {
  const plain = plainValue(raw);
  if (/^[!-~]*$/.test(plain)) return plain;
  return [...plain]
    .filter((character) => !isZeroWidth(character.charCodeAt(0)))
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The name and the vendor of a record in one text; undefined where it has none. */
export function nameOf({ tokens, record }: TokenizedRecord): string | undefined {
  const textOf = (key: string) => tokens.find((token) => token.key === key)?.text;
  const vendor = textOf('vendor')?.toLowerCase();
  if (record.kind === 'featureSet') return vendor;
  const name = textOf('name');
  return name === undefined || vendor === undefined ? undefined : `${name} ${vendor}`;
}

/** Whether a record licenses something, or says what does: what a signature is for. */
export function isLicense({ record: { kind } }: TokenizedRecord): boolean {
  return isFeatureLike(kind) || kind === 'package' || kind === 'featureSet';
}
