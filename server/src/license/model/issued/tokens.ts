import { memo } from '../../../core/memo';
import type { TextRange } from '../../../core/text';
import { isZeroWidth } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import { isFeatureLike } from '../../vocabulary/keywords';
import type { FieldDefinition } from '../../vocabulary/records';
import { attributesOf } from '../attributes';
import { plainValue } from '../field';
import { fieldWords } from '../fieldWords';
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
  const tokens: RecordToken[] = [];
  const taken = new Set<number>();
  const add = (token: RecordToken): void => {
    tokens.push(token);
    taken.add(token.range.start);
  };
  for (const { definition, field } of recordFieldsOf(record)) {
    const text = normal(field.text);
    // Of several host ids only one can be what was signed, and nothing here tells which.
    const signed = definition.signed && !(definition.key === 'hostId' && serverOf(record).hostIds.length > 0);
    const isKey = definition.key === 'key' && signed;
    add({
      range: field.range,
      key: definition.key,
      field: definition,
      attribute: undefined,
      text,
      value: text,
      signed,
      isSignature: isKey,
    });
  }
  for (const attribute of attributesOf(record)) {
    const plain = normal(attribute.value ?? '');
    const value = isHexSignature(attribute) ? plain.replaceAll(' ', '') : plain;
    add({
      range: attribute.range,
      key: `:${attribute.name.toUpperCase()}`,
      field: undefined,
      attribute: attribute.name,
      text: attribute.value === undefined ? attribute.name : `${attribute.name}=${value}`,
      value,
      signed: isSignedAttribute(attribute) && record.kind !== 'server' && record.kind !== 'vendor',
      isSignature: isSignature(attribute),
    });
  }
  const others = fieldWords(record).filter(({ start }) => !taken.has(start) && !tokens.some(({ range }) => contains(range, start)));
  for (const word of others) add(wordToken(record, word, 'stray', record.kind === 'featureSet'));
  return tokens.sort((a, b) => a.range.start - b.range.start);
}

function wordToken(record: LicenseRecord, { start, end }: TextRange, key: string, signed: boolean): RecordToken {
  const text = normal(record.slice({ start, end }));
  return { range: { start, end }, key, field: undefined, attribute: undefined, text, value: text, signed, isSignature: false };
}

function contains({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset < end;
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
  const valueOf = (key: string) => tokens.find((token) => token.key === key)?.text;
  const vendor = valueOf('vendor')?.toLowerCase();
  if (record.kind === 'featureSet') return vendor;
  const name = valueOf('name');
  return name === undefined || vendor === undefined ? undefined : `${name} ${vendor}`;
}

/** Whether a record licenses something, or says what does: what a signature is for. */
export function isLicense({ record: { kind } }: TokenizedRecord): boolean {
  return isFeatureLike(kind) || kind === 'package' || kind === 'featureSet';
}
