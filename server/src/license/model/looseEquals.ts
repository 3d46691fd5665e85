import { EQUALS } from '../../core/characters';
import { memo } from '../../core/memo';
import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { attributeDefinition } from '../vocabulary/attributes';
import { brokenAttributesOf } from './brokenAttribute';

/** NAME=value with a space before or after the equals sign: two or three words that were meant to be one attribute. */
export interface LooseEquals {
  readonly name: string;
  readonly words: readonly Word[];
  /** What is between the words. */
  readonly gaps: readonly TextRange[];
}

const none: readonly LooseEquals[] = [];
const noWords: ReadonlySet<number> = new Set();

/** The attributes of a FEATURE kind or PACKAGE that a space at the equals sign tears apart. */
export const looseEqualsOf = memo((record: LicenseRecord): readonly LooseEquals[] => {
  const { text, words } = record;
  const isLoose = words.some(({ start, end, equals }) => equals === start || (equals >= 0 && text.charCodeAt(end - 1) === EQUALS));
  return isLoose ? find(record) : none;
});

/** The words that belong to attributes torn apart or broken, for rules that must not report them a second time. */
export function tornWords(record: LicenseRecord): ReadonlySet<number> {
  const torn = [...looseEqualsOf(record), ...brokenAttributesOf(record)];
  return torn.length === 0 ? noWords : new Set(torn.flatMap(({ words }) => words.map((word) => word.start)));
}

function find(record: LicenseRecord): LooseEquals[] {
  const found: LooseEquals[] = [];
  const { words } = record;
  for (let i = 0; i < words.length - 1; i++) {
    const torn = tornAt(record, words, i);
    if (!torn) continue;
    const first = torn[0] as Word;
    const name = record.slice({ start: first.start, end: first.equals < 0 ? first.end : first.equals });
    const gaps = torn.slice(1).map((word, index) => ({ start: (torn[index] as Word).end, end: word.start }));
    found.push({ name, words: torn, gaps });
    i += torn.length - 1;
  }
  return found;
}

function tornAt(record: LicenseRecord, words: readonly Word[], index: number): Word[] | undefined {
  const word = words[index] as Word;
  const next = words[index + 1] as Word;
  if (word.equals < 0) {
    if (next.equals !== next.start || !attributeDefinition(record.slice(word), record.kind)) return undefined;
    if (next.end > next.equals + 1) return [word, next];
    const third = words[index + 2];
    return third && isBareValue(record, third) ? [word, next, third] : [word, next];
  }
  if (word.equals === word.start || !endsAfterEquals(record, word) || !isBareValue(record, next)) return undefined;
  return attributeDefinition(record.slice({ start: word.start, end: word.equals }), record.kind) ? [word, next] : undefined;
}

/** Whether a word ends in `NAME=`, or in the name of a host id's type as in `HOSTID=DISK_SERIAL_NUM=`. */
function endsAfterEquals(record: LicenseRecord, word: Word): boolean {
  return word.equals === word.end - 1 || /^\w+=$/.test(record.slice({ start: word.equals + 1, end: word.end }));
}

function isBareValue(record: LicenseRecord, word: Word): boolean {
  return word.equals < 0 && !attributeDefinition(record.slice(word), record.kind);
}
