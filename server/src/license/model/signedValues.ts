import { memo } from '../../core/memo';
import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import { type AttributeDefinition, attributeDefinition } from '../vocabulary/attributes';
import { isFeatureLike } from '../vocabulary/keywords';
import type { FieldKey, FieldShape } from '../vocabulary/records';
import { attributesOf } from './attributes';
import { formatDay, parseExpiry } from './date';
import { featureOf, isUncounted } from './feature';
import { type Attribute, plainValue } from './field';
import { splitHostIds } from './hostId';
import { looseEqualsOf } from './looseEquals';
import { recordFieldsOf } from './recordFields';
import { isSignature, unquotedRest } from './signature';
import { isSignedAttribute } from './signed';

/** A value that the signature of a record covers, or the signature itself, by its meaning. */
export interface SignedValue {
  /** The field it is in; undefined for an attribute. */
  readonly field: FieldKey | undefined;
  /** The name of the attribute, in its known case; undefined for a field. */
  readonly attribute: string | undefined;
  /** The value without what License Manager does not look at: layout, quotes, case, leading zeros. Empty for a flag. */
  readonly text: string;
  readonly isSignature: boolean;
}

/**
 * What a FEATURE, INCREMENT, UPGRADE, PACKAGE, FEATURESET or SERVER record says that a signature covers, fields first and attributes by name: equal for
 * records that mean the same, however they are laid out. A space at an equals sign is damage, not a value of its own.
 */
export const signedValuesOf = memo((record: LicenseRecord): readonly SignedValue[] => {
  // The name of an attribute that a space tears apart is in the place of the key.
  const torn = tornStarts(record);
  const fields = recordFieldsOf(record).flatMap(({ definition: { key, shape, signed }, field: { text, range } }): SignedValue[] =>
    signed && !torn.has(range.start)
      ? [{ field: key, attribute: undefined, text: meaningOf(shape, text), isSignature: shape === 'key' }]
      : [],
  );
  return [...fields, ...signedAttributesOf(record).sort(byName)];
});

/** A text that is equal for field values of one meaning. */
export function meaningOf(shape: FieldShape | AttributeDefinition['shape'], text: string): string {
  const plain = plainValue(text);
  switch (shape) {
    case 'vendor':
      return plain.toLowerCase();
    case 'date':
      return dateMeaning(plain);
    case 'count':
      return isUncounted(plain) ? 'uncounted' : numberMeaning(plain);
    case 'number':
      return numberMeaning(plain);
    case 'key':
    case 'hex':
      // Its groups are layout, and so is what is left of a line join between them.
      return plain.replace(/[\s\\]+/g, '').toUpperCase();
    case 'hostId':
    case 'hostIds':
      return splitHostIds(plain).map(hostIdMeaning).join(' ');
    case 'flagsUHDV':
      return plain.toUpperCase();
    default:
      return plain;
  }
}

function dateMeaning(text: string): string {
  const date = parseExpiry(text);
  if (date.kind === 'never') return 'permanent';
  return date.kind === 'day' && !date.shortYear ? formatDay(date.day) : text.toLowerCase();
}

function numberMeaning(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/** Names in front of an equals sign, hex digits, ANY and DEMO are read in any case; what follows the name of another type may not be. */
function hostIdMeaning(text: string): string {
  const named = /^(\w+)=(.*)$/s.exec(text);
  if (!named) return text.toUpperCase();
  const [, name = '', value = ''] = named;
  return `${name.toUpperCase()}=${/^[0-9A-Fa-f]+$/.test(value) ? value.toUpperCase() : value}`;
}

function signedAttributesOf(record: LicenseRecord): SignedValue[] {
  if (!isFeatureLike(record.kind) && record.kind !== 'package' && record.kind !== 'server') return [];
  const loose = looseEqualsOf(record);
  const read = tornStarts(record);
  const values: SignedValue[] = [];
  const rests: TextRange[] = [];
  for (const attribute of attributesOf(record)) {
    if (read.has(attribute.range.start) || !isSignedAttribute(attribute)) continue;
    const rest = unquotedRest(record, attribute);
    if (rest) rests.push(rest);
    values.push({
      ...named(record, attribute.name, valueText(record, attribute) + (rest ? record.slice(rest) : '')),
      isSignature: isSignature(attribute),
    });
  }
  for (const { name, words } of loose) {
    const text = words
      .slice(1)
      .map((word) => record.slice(word))
      .join('');
    const start = words[0] ? record.slice(words[0]).slice(name.length) : '';
    const value = named(record, name, (start + text).replace(/^=/, ''));
    if (isSignedName(record, name)) values.push(value);
  }
  if (isFeatureLike(record.kind)) {
    for (const { range, text } of featureOf(record).strays) {
      const isRest = rests.some((rest) => rest.start <= range.start && range.end <= rest.end);
      if (!isRest && !read.has(range.start)) values.push(KEY.test(text) ? keyOf(text) : named(record, plainValue(text), ''));
    }
  }
  return values;
}

/** The value of an attribute without what joins its lines and what mail leaves between them, however damaged that is. */
function valueText(record: LicenseRecord, { value = '', valueRange }: Attribute): string {
  const between = record.trivia.filter(({ inWord, start, end }) => inWord && start >= valueRange.start && end <= valueRange.end);
  if (between.length === 0) return value;
  const starts = [valueRange.start, ...between.map(({ end }) => end)];
  const pieces = starts.map((start, index) => {
    const piece = record.text.slice(start, between[index]?.start ?? valueRange.end);
    const fromStart = index > 0 ? piece.trimStart() : piece;
    return index < between.length ? fromStart.trimEnd() : fromStart;
  });
  return plainValue(pieces.filter((piece) => piece !== '').join(' '));
}

/** A key that is not in its place. */
const KEY = /^[0-9A-Fa-f]{12,}$/;

function keyOf(text: string): SignedValue {
  return { field: 'key', attribute: undefined, text: meaningOf('key', text), isSignature: true };
}

function named(record: LicenseRecord, name: string, text: string): SignedValue {
  const definition = attributeDefinition(name, record.kind);
  return {
    field: undefined,
    attribute: definition?.name ?? name,
    text: meaningOf(definition?.shape ?? 'text', text),
    isSignature: definition?.shape === 'hex' || definition?.name === 'AUTH',
  };
}

/** Where the words start that a space at an equals sign tears apart. */
function tornStarts(record: LicenseRecord): ReadonlySet<number> {
  return new Set(looseEqualsOf(record).flatMap(({ words }) => words.map(({ start }) => start)));
}

function isSignedName(record: LicenseRecord, name: string): boolean {
  const definition = attributeDefinition(name, record.kind);
  return definition ? definition.owner === 'publisher' : name === name.toUpperCase();
}

function byName(a: SignedValue, b: SignedValue): number {
  const [left, right] = [a.attribute ?? '', b.attribute ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  if (a.text === b.text) return 0;
  return a.text < b.text ? -1 : 1;
}
