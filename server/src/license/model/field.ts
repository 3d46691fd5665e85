import { isSpaceOrTab, skip, skipBack } from '../../core/characters';
import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { type AttributeDefinition, attributeDefinition } from '../vocabulary/attributes';

/** A value in a fixed place of a record. */
export interface Field {
  readonly range: TextRange;
  readonly text: string;
}

/** NAME=value, or a flag that is alone. */
export interface Attribute {
  readonly range: TextRange;
  readonly name: string;
  readonly nameRange: TextRange;
  /** The value without its quotes, line joins in it folded into one space; undefined for a flag. */
  readonly value: string | undefined;
  /** The value with its quotes; where there is none, the empty range after the name. */
  readonly valueRange: TextRange;
  /** False when a quote or brace in it was never closed. */
  readonly closed: boolean;
  /** What the name means on this kind of record, in whatever case it is written; undefined if unknown. */
  readonly definition: AttributeDefinition | undefined;
}

export function fieldOf(record: LicenseRecord, range: TextRange): Field {
  return { range: { start: range.start, end: range.end }, text: record.slice(range) };
}

export function attributeOf(record: LicenseRecord, word: Word): Attribute {
  const nameEnd = word.equals < 0 ? word.end : word.equals;
  const nameRange = { start: word.start, end: nameEnd };
  const valueRange = { start: word.equals < 0 ? word.end : word.equals + 1, end: word.end };
  const name = record.slice(nameRange);
  return {
    range: { start: word.start, end: word.end },
    name,
    nameRange,
    value: word.equals < 0 ? undefined : plainValue(record.slice(valueRange)),
    valueRange,
    closed: word.closed,
    definition: attributeDefinition(name, record.kind),
  };
}

/** Whether a word without an equals sign is an attribute all the same, such as USER_BASED. */
export function isFlag(record: LicenseRecord, word: Word): boolean {
  if (word.equals >= 0) return false;
  const definition = attributeDefinition(record.slice(word), record.kind);
  return definition !== undefined && definition.value !== 'required';
}

/** A value as License Manager reads it: quotes removed, each line join with the spaces around it made one space. */
export function plainValue(raw: string): string {
  const joined = raw.includes('\n') || raw.includes('\r') ? joinLines(raw) : raw;
  return joined.replace(/["\u201c-\u201f]/g, '');
}

function joinLines(raw: string): string {
  const lines = raw.split(/\r\n|\r|\n/);
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      let end = line.length;
      if (index < last) {
        end = skipBack(line, end, isSpaceOrTab);
        if (line[end - 1] === '\\') end = skipBack(line, end - 1, isSpaceOrTab);
      }
      return line.slice(index > 0 ? skip(line, 0, isSpaceOrTab, end) : 0, end);
    })
    .join(' ');
}
