import { memo } from '../../core/memo';
import type { TextEdit, TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { type AttributeDefinition, attributeDefinition } from '../vocabulary/attributes';

/** An attribute whose equals sign is missing, doubled or one letter off, or whose first letter is at the word before it: the form of its value leaves no doubt. */
export interface BrokenAttribute {
  readonly name: string;
  /** The word, with the one before it where a letter of the name is there. */
  readonly range: TextRange;
  readonly words: readonly Word[];
  /** Spaces and the equals sign are all that they change. */
  readonly edits: readonly TextEdit[];
}

const none: readonly BrokenAttribute[] = [];
/** Signs that are struck in the place of an equals sign: its neighbors on keyboards, and itself with another shift. */
const nearEquals = /^[-+_]/;

/** The attributes of a record with fields and attributes that one stroke has broken. */
export const brokenAttributesOf = memo(find);

function find(record: LicenseRecord): readonly BrokenAttribute[] {
  const found: BrokenAttribute[] = [];
  for (const [index, word] of record.words.entries()) {
    const first = record.text.charCodeAt(word.start);
    if (word.end - word.start < 4 || !isLetter(first)) continue;
    const broken = word.equals < 0 ? withoutEquals(record, word) : withEquals(record, word, record.words[index - 1]);
    if (broken) found.push(broken);
  }
  return found.length > 0 ? found : none;
}

/** `SIGN"0000 0000"`, `ISSUED-02-aug-2024` */
function withoutEquals(record: LicenseRecord, word: Word): BrokenAttribute | undefined {
  const name = nameAt(record, word);
  for (let end = name.length; end > 1; end--) {
    const definition = definitionOf(record, name.slice(0, end));
    if (!definition) continue;
    const place = word.start + end;
    const rest = record.slice({ start: place, end: word.end });
    if (rest.startsWith('"=')) return broken(definition, [word], [{ range: { start: place, end: place + 2 }, newText: '="' }]);
    if (fits(definition, rest)) return broken(definition, [word], [{ range: { start: place, end: place }, newText: '=' }]);
    if (nearEquals.test(rest) && fits(definition, rest.slice(1))) {
      return broken(definition, [word], [{ range: { start: place, end: place + 1 }, newText: '=' }]);
    }
  }
  return undefined;
}

function withEquals(record: LicenseRecord, word: Word, before: Word | undefined): BrokenAttribute | undefined {
  const name = record.slice({ start: word.start, end: word.equals });
  if (name.length > 24) return undefined;
  const value = record.slice({ start: word.equals + 1, end: Math.min(word.end, word.equals + 60) });
  const after = word.equals + 1;
  const exact = definitionOf(record, name);
  if (exact) {
    const doubled = value.startsWith('=') && fits(exact, value.slice(1));
    return doubled ? broken(exact, [word], [{ range: { start: after, end: after + 1 }, newText: '' }]) : undefined;
  }
  // `SIG=N"0000"`: the equals sign came one letter too early.
  const later = definitionOf(record, name + value.slice(0, 1));
  if (later && fits(later, value.slice(1))) {
    return broken(later, [word], [removalOf(word.equals, after), { range: { start: after + 1, end: after + 1 }, newText: '=' }]);
  }
  // `SIGN0=000`: one letter too late.
  const earlier = definitionOf(record, name.slice(0, -1));
  if (earlier && fits(earlier, name.slice(-1) + value)) {
    return broken(
      earlier,
      [word],
      [{ range: { start: word.equals - 1, end: word.equals - 1 }, newText: '=' }, removalOf(word.equals, after)],
    );
  }
  return before ? withLetterBefore(record, word, before, name, value) : undefined;
}

/** `"main site"S IGN=0000`: the space before the name came one letter too late. */
function withLetterBefore(record: LicenseRecord, word: Word, before: Word, name: string, value: string): BrokenAttribute | undefined {
  if (before.end - before.start > 5000 || !/^[ \t]+$/.test(record.text.slice(before.end, word.start))) return undefined;
  const text = record.slice(before);
  const definition = definitionOf(record, text.slice(-1) + name);
  if (!definition || !fits(definition, value)) return undefined;
  const spaces = removalOf(before.end, word.start);
  if (text.length === 1) return broken(definition, [before, word], [spaces]);
  const left = text.slice(0, -1);
  if (!/^[^"]*"[^"]*"$/.test(left) && !/^\d+$/.test(left) && !/^(?:SIGN=)?[0-9A-F]{12,}$/i.test(left)) return undefined;
  return broken(definition, [before, word], [{ range: { start: before.end - 1, end: before.end - 1 }, newText: ' ' }, spaces]);
}

function broken(definition: AttributeDefinition, words: readonly Word[], edits: readonly TextEdit[]): BrokenAttribute {
  const start = words[0]?.start ?? 0;
  return { name: definition.name, range: { start, end: words[words.length - 1]?.end ?? start }, words, edits };
}

/** Whether a value has the form that only this attribute's values have here: quotes, a signature's hex digits, a date, or on a VENDOR line a port. */
function fits(definition: AttributeDefinition, value: string): boolean {
  if (value.startsWith('"')) return /^"[^"]/.test(value);
  if (definition.shape === 'hex') return /^[0-9A-F]{12,}$/i.test(value);
  if (definition.shape === 'date') return /^\d{1,2}-[a-z]{3}-\d{4}$/i.test(value);
  return definition.shape === 'port' && /^\d{4,5}$/.test(value);
}

/** The definition of a name that is written in its own case: what is not, may be another's attribute. */
function definitionOf(record: LicenseRecord, name: string): AttributeDefinition | undefined {
  const definition = attributeDefinition(name, record.kind);
  const isWrittenSo = definition?.name === name || (definition !== undefined && record.kind === 'vendor');
  return isWrittenSo && definition?.value !== 'none' ? definition : undefined;
}

/** The letters, digits, points and underscores that a word begins with. */
function nameAt(record: LicenseRecord, word: Word): string {
  return /^[\w.]*/.exec(record.slice({ start: word.start, end: Math.min(word.end, word.start + 24) }))?.[0] ?? '';
}

function removalOf(start: number, end: number): TextEdit {
  return { range: { start, end }, newText: '' };
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
