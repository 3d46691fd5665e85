import type { InBoth } from '../../../language/comparison';
import { attributeDefinition } from '../../vocabulary/attributes';
import { isFeatureLike, type RecordKind } from '../../vocabulary/keywords';
import type { FieldKey } from '../../vocabulary/records';
import { compareTexts, type Entries, type Entry, fieldText, freeText, type TextLine } from './entries';
import type { Pairs } from './pair';

/** The pairs of two texts, by what is compared with what. */
export interface AllPairs {
  readonly servers: Pairs;
  readonly daemons: Pairs;
  readonly licenses: Pairs;
}

/**
 * Both texts in one order and one layout, each attribute on a line of its own, so that a comparison of lines shows what differs and nothing else. They
 * are license files, and as such equal to the texts that they are made of.
 */
export function canonicalForms(before: Entries, after: Entries, { servers, daemons, licenses }: AllPairs): InBoth<string> {
  const form = (side: keyof InBoth<unknown>, { useServer, comments, others }: Entries): string =>
    [
      ...rowsOf(servers).map((row) => row[side]),
      ...(useServer.length > 0 ? ['USE_SERVER\n\n'] : []),
      ...rowsOf(daemons).map((row) => row[side]),
      ...rowsOf(licenses).map((row) => row[side]),
      ...linesOf(others, ''),
      ...linesOf(comments, '# '),
    ].join('');
  return { before: form('before', before), after: form('after', after) };
}

interface Row extends InBoth<string> {
  readonly key: string;
}

/** What is in each text, partners beside each other; in the order of the later text's records where there are some. */
function rowsOf({ pairs, before, after }: Pairs): Row[] {
  const rows = [
    ...pairs.map((pair) => ({ key: keyOf(pair.after), before: recordText(pair.before), after: recordText(pair.after) })),
    ...before.map((entry) => ({ key: keyOf(entry), before: recordText(entry), after: '' })),
    ...after.map((entry) => ({ key: keyOf(entry), before: '', after: recordText(entry) })),
  ];
  return rows.sort((a, b) => compareTexts(a.key, b.key));
}

/** Sorts by vendor, name and keyword first, for people. */
function keyOf(entry: Entry): string {
  return [fieldText(entry, 'vendor') ?? '', fieldText(entry, 'name') ?? '', entry.whole].join('\n');
}

const LATER_FIELDS: ReadonlySet<FieldKey> = new Set(['expiry', 'count', 'key']);
const JOIN = ' \\\n    ';

/** A record in its canonical layout, with its line end. */
function recordText(entry: Entry): string {
  return `${entry.damage ? '# License Manager cannot read this record as it is in the file:\n' : ''}${headOf(entry)}\n\n`;
}

function headOf(entry: Entry): string {
  const { keyword, values, record } = entry;
  const attributeText = (name: string, text: string): string => written(record.kind, name, text);
  const freeTexts = (...without: string[]): string[] =>
    entry.free.filter(({ name }) => !without.includes(name)).map(({ name, text }) => attributeText(name, text));
  const fields = values.filter(({ field }) => field !== undefined).map(({ text }) => text);
  const signed = values.flatMap(({ attribute, text }) => (attribute === undefined ? [] : [attributeText(attribute, text)]));
  if (keyword === 'SERVER') {
    const port = freeText(entry, 'port');
    const head = [keyword, freeText(entry, 'host') ?? '', ...fields, ...(port === undefined ? [] : [port])].join(' ');
    return [head, ...signed, ...freeTexts('host', 'port')].join(JOIN);
  }
  if (keyword === 'VENDOR') {
    const path = freeText(entry, 'path');
    return [[keyword, ...fields, ...(path === undefined ? [] : [quoted(path)])].join(' '), ...freeTexts('path')].join(JOIN);
  }
  if (!isFeatureLike(record.kind)) return [[keyword, ...fields].join(' ').trimStart(), ...signed, ...freeTexts()].join(JOIN);
  // What a renewal changes is on a line of its own, so that it is seen in a narrow window too.
  const version = fields.length - values.filter(({ field }) => field !== undefined && LATER_FIELDS.has(field)).length;
  const lines = [[keyword, ...fields.slice(0, version)], fields.slice(version)].filter((words) => words.length > 0);
  return [...lines.map((words) => words.join(' ')), ...signed, ...freeTexts()].join(JOIN);
}

/** An attribute as it is read: what has no value is written with an equals sign unless its name alone is one. */
function written(kind: RecordKind, name: string, text: string): string {
  if (text.startsWith('{')) return `${name}=${text}`;
  if (text !== '') return `${name}=${quoted(text)}`;
  const definition = attributeDefinition(name, kind);
  const isFlag = definition ? definition.value !== 'required' : name === name.toUpperCase();
  return isFlag ? name : `${name}=""`;
}

function quoted(text: string): string {
  return /\s/.test(text) || text === '' ? `"${text}"` : text;
}

function linesOf(lines: readonly TextLine[], start: string): string[] {
  return lines.map(({ text }) => `${start}${text}`.trimEnd()).map((line) => `${line}\n`);
}
