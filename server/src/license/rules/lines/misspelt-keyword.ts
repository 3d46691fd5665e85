import { isLineEnd, skipBack } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion, removal, shiftRange, type TextEdit } from '../../../core/text';
import { genesysFeature } from '../../catalog/genesysFeatures';
import { GENESYS_DAEMON, isGenesys } from '../../model/genesys';
import type { LicenseFile } from '../../model/licenseFile';
import type { LicenseRecord } from '../../syntax/record';
import { isFeatureLike } from '../../vocabulary/keywords';
import { fileRule } from '../rule';

/** A correction of a keyword; `sure` where the words around it leave no other. */
interface Correction {
  readonly edits: readonly TextEdit[];
  /** Letters that go to the word or line beside the keyword or come from it; empty where only the keyword changes. */
  readonly moved: string;
  readonly sure: boolean;
}

export default fileRule({
  id: 'misspelt-keyword',
  severity: 'error',
  summary: 'A misspelled keyword, so License Manager ignores the whole record without a message',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  leadsTo: ['-5'],
  vendors: 'all',
  check(file, report) {
    const { records, starts } = file.tree;
    for (const [index, record] of records.entries()) {
      const { keyword, intendedKeyword } = record;
      if (!keyword || intendedKeyword === undefined) continue;
      const start = starts[index] ?? 0;
      const word = record.slice(keyword);
      const right = word === word.toLowerCase() ? intendedKeyword.toLowerCase() : intendedKeyword;
      report({
        range: shiftRange(keyword, start),
        message: say(
          '“{word}” is not a keyword, so this record is ignored; write {right}\nThere is no error message; what the record defines is simply missing (error -5 for a feature). The keyword is not signed.',
          { word, right },
        ),
        fixes: fixesOf(file, index, word, right),
      });
    }
  },
});

function fixesOf({ tree }: LicenseFile, index: number, word: string, right: string): Fix[] {
  const record = tree.records[index] as LicenseRecord;
  const start = (tree.starts[index] ?? 0) + (record.keyword?.start ?? 0);
  const before = tree.records[index - 1];
  const other =
    withNextWord(record, start, word, right) ??
    (before?.keyword && !record.glued && record.keyword?.start === 0 ? withLineBefore(before, start, word, right) : undefined);
  const plain: Fix = {
    title: say('Change to {right}', { right }),
    edits: [{ range: { start, end: start + word.length }, newText: right }],
    safe: other === undefined,
  };
  if (!other) return [plain];
  const moving: Fix = {
    title: say('Change to {right} and move “{letters}” to its place', { right, letters: other.moved }),
    edits: other.edits,
    safe: other.sure,
  };
  return [moving, plain];
}

/** The reading in which the space after the keyword is one letter off: `FEATUREt server_sdn`, `SERVE Rlichost`. */
function withNextWord(record: LicenseRecord, start: number, word: string, right: string): Correction | undefined {
  const next = record.words[0];
  const gap = next && record.keyword ? record.text.slice(record.keyword.end, next.start) : '';
  if (!next || !/^[ \t]+$/.test(gap)) return undefined;
  const name = record.slice(next);
  const end = start + word.length;
  if (word.length === right.length + 1 && word.startsWith(right)) {
    const letter = word.slice(right.length);
    // A key struck twice is far more likely than a space that came too late after the same letter.
    if (letter === right.slice(-1)) return undefined;
    const edits = [insertion(end - 1, ' '), removal({ start: end, end: end + gap.length })];
    return { edits, moved: letter, sure: isSureName(record, letter + name, name) };
  }
  if (right.length === word.length + 1 && right.startsWith(word) && name.startsWith(right.slice(-1)) && name.length > 1) {
    const letter = right.slice(-1);
    const edits = [insertion(end, letter), removal({ start: end + gap.length, end: end + gap.length + 1 })];
    return { edits, moved: letter, sure: isSureName(record, name.slice(1), name) };
  }
  return undefined;
}

/** Whether a name is known, as a feature of Genesys or its daemon, and the name in the file is not. */
function isSureName(record: LicenseRecord, name: string, found: string): boolean {
  if (record.kind === 'vendor') return name === GENESYS_DAEMON;
  return (
    isFeatureLike(record.kind) &&
    isGenesys(record.wordTexts[1] ?? '') &&
    genesysFeature(name) !== undefined &&
    genesysFeature(found) === undefined
  );
}

/** The reading in which the line break before the keyword is one letter off: `port=7261F` and in the next line `EATURE`. */
function withLineBefore(before: LicenseRecord, start: number, word: string, right: string): Correction | undefined {
  const content = skipBack(before.text, before.text.length, isLineEnd);
  const lineEnd = before.text.length - content;
  const last = before.wordTexts[before.wordTexts.length - 1] ?? '';
  if (lineEnd === 0 || !before.text.slice(0, content).endsWith(last)) return undefined;
  if (right.length === word.length + 1 && right.endsWith(word)) {
    const letter = right.slice(0, 1);
    if (!last.endsWith(letter)) return undefined;
    const place = start - lineEnd - 1;
    const edits = [removal({ start: place, end: place + 1 }), insertion(start, letter)];
    const fit = endOf(last.slice(0, -1));
    // Where the letter may belong to both, as in `SIGN=0000F` and `EATURE`, nobody can tell.
    if (fit === 'whole' && endOf(last) === 'whole') return undefined;
    return { edits, moved: letter, sure: (fit === 'whole' || fit === 'open') && endOf(last) === 'broken' };
  }
  if (word.length === right.length + 1 && word.endsWith(right)) {
    const letter = word.slice(0, 1);
    const fit = endOf(last + letter);
    if (fit === 'broken' || (endOf(last) === 'whole' && !/=[0-9A-F]+$/i.test(last))) return undefined;
    const edits = [insertion(start - lineEnd, letter), removal({ start, end: start + 1 })];
    return { edits, moved: letter, sure: false };
  }
  return undefined;
}

/** Whether a word can end a record as it is (`whole`), cannot (`broken`), or may continue (`open`). */
function endOf(word: string): 'whole' | 'broken' | 'open' {
  const value = word.slice(word.indexOf('=') + 1);
  const name = word.slice(0, word.length - value.length - 1).toUpperCase();
  if (/"./.test(value) && !value.endsWith('"')) return /^[^"]*"[^"]*"./.test(value) ? 'broken' : 'open';
  if (value.endsWith('"')) return 'whole';
  if (/^(?:SIGN2?|V7\.1_LK)$/.test(name)) {
    if (!/^[0-9A-F]+$/i.test(value)) return 'broken';
    return value.length >= 12 && value.length % 4 === 0 ? 'whole' : 'open';
  }
  if (/^(?:PORT|SORT|CK|SN|EPORT)$/.test(name) || name === '') {
    if (/^\d{1,5}$/.test(value)) return 'whole';
    if (/^\d{1,5}[A-Z]$/i.test(value)) return 'broken';
  }
  return 'open';
}
