import { LineIndex } from '../../../core/lineIndex';
import { attributesOf } from '../../model/attributes';
import { brokenAttributesOf } from '../../model/brokenAttribute';
import { fieldsFit } from '../../model/fieldFit';
import { type LicenseIdentity, licenseIdentityOf } from '../../model/licenseIdentity';
import { looseEqualsOf } from '../../model/looseEquals';
import { serverOf } from '../../model/server';
import { isSignedAttribute } from '../../model/signed';
import { meaningOf, type SignedValue, signedValuesOf } from '../../model/signedValues';
import { vendorLineOf } from '../../model/vendor';
import type { LicenseTree } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import type { TriviaKind } from '../../syntax/tokens';
import { isFeatureLike, keywordDefinitions, type RecordKind } from '../../vocabulary/keywords';

/** What an administrator may change: an attribute, or a field of a SERVER, DAEMON or VENDOR line, by its meaning. */
export interface FreeValue {
  /** Of a field `host`, `port`, `path` or `options`. */
  readonly name: string;
  readonly text: string;
}

/** A record of a text, as far as it is compared. */
export interface Entry {
  readonly record: LicenseRecord;
  readonly keyword: string;
  /** The 1-based number of the line on which it begins. */
  readonly line: number;
  /** What is signed, the signature included. */
  readonly values: readonly SignedValue[];
  readonly free: readonly FreeValue[];
  readonly identity: LicenseIdentity | undefined;
  readonly damage: Damage | undefined;
  /** All that counts, in one text: equal for entries that are equal. */
  readonly whole: string;
}

/** `layout`: its values can be told all the same; `fields`: they may be in the wrong places. */
export type Damage = 'layout' | 'fields';

/** The entries of a text, by what is compared with what; within each, in an order that does not depend on that of the file. */
export interface Entries {
  /** FEATURE, INCREMENT, UPGRADE, PACKAGE and FEATURESET records, and those in decimal form. */
  readonly licenses: readonly Entry[];
  readonly servers: readonly Entry[];
  readonly daemons: readonly Entry[];
  readonly useServer: readonly Entry[];
  readonly comments: readonly TextLine[];
  /** Lines that License Manager ignores, which are no comments. */
  readonly others: readonly TextLine[];
}

/** A line of which nothing but its text is compared. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
  /** Whether it is the rest of the line before it, of a record that is commented out. */
  readonly goesOn: boolean;
}

/** Sorts the records of a file into what is compared with what. */
export function entriesOf(tree: LicenseTree): Entries {
  const lines = new LineIndex(tree.text);
  const lists: Record<'licenses' | 'servers' | 'daemons' | 'useServer', Entry[]> = {
    licenses: [],
    servers: [],
    daemons: [],
    useServer: [],
  };
  const texts: Record<'comments' | 'others', TextLine[]> = { comments: [], others: [] };
  let goesOn = false;
  const addText = (list: TextLine[], text: string, line: number): void => {
    list.push({ text, line, goesOn });
    goesOn = text.endsWith('\\');
  };
  for (const [index, record] of tree.records.entries()) {
    if (record.kind === 'space') continue;
    const start = tree.starts[index] ?? 0;
    const line = lines.positionAt(start + record.contentRange.start).line + 1;
    if (record.kind === 'comment' || record.kind === 'unknown') {
      const text = textOf(record);
      if (text !== '') addText(texts[record.kind === 'comment' ? 'comments' : 'others'], text, line);
    } else {
      lists[listOf(record.kind)].push(entryOf(record, line));
      goesOn = false;
    }
    // A comment between the lines of a record, or at the end of one.
    for (const trivia of record.trivia) {
      if (record.kind === 'comment' || (trivia.kind !== 'commentLine' && trivia.kind !== 'comment')) continue;
      addText(texts.comments, commentText(record.slice(trivia)), lines.positionAt(start + trivia.start).line + 1);
    }
  }
  for (const list of Object.values(lists)) list.sort(byWhole);
  for (const list of Object.values(texts)) list.sort((a, b) => compareTexts(a.text, b.text) || a.line - b.line);
  return { ...lists, ...texts };
}

function listOf(kind: RecordKind): 'licenses' | 'servers' | 'daemons' | 'useServer' {
  if (kind === 'server') return 'servers';
  if (kind === 'vendor') return 'daemons';
  return kind === 'useServer' ? 'useServer' : 'licenses';
}

function entryOf(record: LicenseRecord, line: number): Entry {
  const values = record.kind === 'decimal' ? [decimalValue(record)] : signedValuesOf(record);
  const free = freeValuesOf(record);
  const damage = damageOf(record);
  const keyword = keywordOf(record.kind);
  // No value has a line end in it.
  const signed = values.map(({ field, attribute, text }) => `${field ?? `${attribute}=`}\t${text}`);
  const whole = [keyword, ...signed, '', ...free.map(({ name, text }) => `${name}\t${text}`), damage ?? ''].join('\n');
  return { record, keyword, line, values, free, identity: licenseIdentityOf(record), damage, whole };
}

/** The line as a whole is what is signed, and its signature is in it. */
function decimalValue(record: LicenseRecord): SignedValue {
  const words = [record.keyword, ...record.words].map((word) => (word ? record.slice(word) : ''));
  return { field: 'key', attribute: undefined, text: words.join(' '), isSignature: true };
}

function freeValuesOf(record: LicenseRecord): FreeValue[] {
  const values = new Map<string, string>();
  const add = (name: string, text: string | undefined): void => {
    if (text === undefined) return;
    const known = values.get(name);
    values.set(name, known === undefined ? text : `${known} | ${text}`);
  };
  if (record.kind === 'server') {
    const { host, port } = serverOf(record);
    add('host', host?.text.toLowerCase());
    // It may be written with its name, or with a comma.
    add('port', port && (/\d+/.exec(port.text)?.[0] ?? port.text));
  }
  if (record.kind === 'vendor') {
    const { path, optionsPath, port, spaced } = vendorLineOf(record);
    add('path', path && meaningOf('path', path.text));
    add('options', optionsPath && meaningOf('path', optionsPath.text));
    add('port', port && meaningOf('number', port.text));
    for (const { name, value } of spaced) add(name.toLowerCase(), meaningOf('text', value.text));
  }
  for (const { name, text } of freeAttributesOf(record)) add(name, text);
  return [...values].map(([name, text]) => ({ name, text })).sort((a, b) => compareTexts(a.name, b.name));
}

function freeAttributesOf(record: LicenseRecord): FreeValue[] {
  const torn = new Set(looseEqualsOf(record).flatMap(({ words }) => words.map(({ start }) => start)));
  return attributesOf(record)
    .filter((attribute) => attribute.name !== '' && !isSignedAttribute(attribute) && !torn.has(attribute.range.start))
    .map(({ name, value, definition }) => ({
      name: definition?.name ?? name,
      text: meaningOf(definition?.shape ?? 'text', value ?? ''),
    }))
    .sort((a, b) => compareTexts(a.text, b.text));
}

/** What in a record License Manager stumbles over; a part of a damaged one may be lost. */
const damaging: ReadonlySet<TriviaKind> = new Set([
  'missingContinuation',
  'blankLine',
  'commentLine',
  'danglingBackslash',
  'strayBackslash',
  'mailQuote',
]);

function damageOf(record: LicenseRecord): Damage | undefined {
  const isLicense = isFeatureLike(record.kind) || record.kind === 'package' || record.kind === 'featureSet';
  if (isLicense && licenseIdentityOf(record) === undefined) return 'fields';
  if (isFeatureLike(record.kind) && !fieldsFit(record)) return 'fields';
  const isDamaged =
    record.intendedKeyword !== undefined ||
    record.glued ||
    record.trivia.some(({ kind }) => damaging.has(kind)) ||
    record.words.some(({ closed }) => !closed) ||
    (isLicense && (looseEqualsOf(record).length > 0 || brokenAttributesOf(record).length > 0));
  return isDamaged ? 'layout' : undefined;
}

function keywordOf(kind: RecordKind): string {
  if (kind === 'vendor') return 'VENDOR';
  return keywordDefinitions.find((definition) => definition.kind === kind)?.keyword ?? '';
}

/** The words of a comment or of a line that License Manager ignores, one space between them. */
function textOf(record: LicenseRecord): string {
  const { start, end } = record.contentRange;
  const text = record.slice({ start, end }).replace(/^\ufeff/, '');
  return record.kind === 'comment' ? commentText(text) : text.replace(/\s+/g, ' ').trim();
}

function commentText(text: string): string {
  return text.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim();
}

/** Of one name, the smaller before the larger: what is paired for want of better is like its partner. */
function byWhole(a: Entry, b: Entry): number {
  return sizeOf(a) - sizeOf(b) || compareTexts(a.whole, b.whole) || a.line - b.line;
}

function sizeOf(entry: Entry): number {
  const count = fieldText(entry, 'count') ?? '';
  return /^\d{1,9}$/.test(count) ? Number(count) : 0;
}

/** Compares by UTF-16 units, which is the same everywhere. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The text of a signed field. */
export function fieldText({ values }: Entry, field: SignedValue['field']): string | undefined {
  return values.find((value) => value.field === field)?.text;
}

/** The text of what an administrator may change. */
export function freeText({ free }: Entry, name: string): string | undefined {
  return free.find((value) => value.name === name)?.text;
}
