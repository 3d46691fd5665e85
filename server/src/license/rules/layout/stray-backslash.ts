import { BACKSLASH, codeAt, DOUBLE_QUOTE } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { byPlace } from '../../../core/ranges';
import type { TextRange } from '../../../core/text';
import { removal } from '../../../core/text';
import { attributesOf } from '../../model/attributes';
import { strayBackslashes } from '../../model/signature';
import { isSpace } from '../../syntax/characters';
import { startsRecord } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { lineEndOf } from '../edits';
import { knownRecords, recordRule } from '../rule';
import { afterUnseen } from './_places';

export default recordRule({
  id: 'stray-backslash',
  severity: 'warning',
  summary: 'A backslash in the middle of a line, where the line break after it was lost',
  source: 'EUG 10.x, page 105 (the backslash is the last character of a line that goes on)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (!record.text.includes('\\')) return;
    let lineEnd: string | undefined;
    for (const stray of straysOf(record)) {
      lineEnd ??= lineEndOf(record.text);
      const fix = fixOf(record, stray, lineEnd);
      report({
        range: stray,
        message: say(
          'A backslash in the middle of a line, where it joins nothing\nLicense Manager may read it as a field. Often a mail program has joined two lines: break the line after the backslash.',
        ),
        ...(fix && { fixes: [fix] }),
      });
    }
  },
});

/** Stray backslashes among the words, in signatures, which hold none, and where there are any, those that are alone in other quoted values too. */
function straysOf(record: LicenseRecord): TextRange[] {
  const between: TextRange[] = record.trivia.filter(({ kind }) => kind === 'strayBackslash');
  const inSignatures = attributesOf(record).flatMap((attribute) => strayBackslashes(record, attribute));
  if (between.length + inSignatures.length === 0) return [];
  const known = new Set(inSignatures.map(({ start }) => start));
  const inValues = record.words.flatMap((word) => loneBackslashes(record, word, known));
  return [...between, ...inSignatures, ...inValues].sort(byPlace);
}

/** Backslashes between spaces in a quoted value. */
function loneBackslashes({ text }: LicenseRecord, word: Word, known: ReadonlySet<number>): TextRange[] {
  if (word.quote < 0 || !word.closed) return [];
  const places: TextRange[] = [];
  for (const match of text.slice(word.quote, word.end).matchAll(/ \\(?=[ \t]+[^\s#])/g)) {
    const start = word.quote + match.index + 1;
    if (!known.has(start)) places.push({ start, end: start + 1 });
  }
  return places;
}

function fixOf({ text }: LicenseRecord, stray: TextRange, lineEnd: string): Fix | undefined {
  const next = afterUnseen(text, stray.end, text.length);
  const code = codeAt(text, next);
  if (next >= text.length || code === BACKSLASH || code === DOUBLE_QUOTE) {
    return { title: say('Remove the backslash'), edits: [removal({ start: stray.start, end: next })], safe: true };
  }
  if (startsRecord(text, next)) return undefined;
  const space = isSpace(codeAt(text, stray.start - 1)) ? '' : ' ';
  const newText = `${space}\\${lineEnd}    `;
  return { title: say('Break the line after the backslash'), edits: [{ range: { start: stray.start, end: next }, newText }], safe: true };
}
