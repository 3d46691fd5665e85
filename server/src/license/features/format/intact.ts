import { BACKSLASH, codeAt, isLineEnd, isSpaceOrTab, lineEndAt } from '../../../core/characters';
import { isFlag } from '../../model/field';
import { isSpace } from '../../syntax/characters';
import { startsRecord } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';

/**
 * Whether it is certain where each value of a record begins and ends, so that the white space between them means nothing.
 * Comments, lines that License Manager ignores and records with damage of any kind are not intact.
 */
export function isIntact(record: LicenseRecord): boolean {
  if (record.kind === 'comment' || record.kind === 'unknown' || record.intendedKeyword !== undefined) return false;
  return record.trivia.every((trivia) => isUsual(record, trivia)) && hasWholeWords(record);
}

/** Whether a trivia belongs into a record that nothing happened to. */
function isUsual(record: LicenseRecord, trivia: Trivia): boolean {
  switch (trivia.kind) {
    case 'continuation':
      return trivia.inWord || (joinsWholeWords(record.text, trivia) && !wouldStartRecord(record.text, trivia.end));
    case 'lineEnd':
    case 'comment':
    case 'byteOrderMark':
      return true;
    default:
      return false;
  }
}

/** Whether a line join has nothing but spaces after its backslash, and cannot be in the middle of a word. */
function joinsWholeWords(text: string, join: Trivia): boolean {
  for (let i = join.start + 1; i < join.end; i++) if (!isSpaceOrTab(codeAt(text, i)) && !isLineEnd(codeAt(text, i))) return false;
  const before = codeAt(text, join.start - 1);
  if (before === BACKSLASH) return false;
  // `NOTI\` and `CE=` at the margin of the next line may be one word.
  return isSpace(before) || isLineEnd(before) || isSpace(codeAt(text, join.end));
}

/** Whether a line that goes on with a record would begin another, once a space is before its backslash and makes that a word. */
function wouldStartRecord(text: string, lineStart: number): boolean {
  const line = text.slice(lineStart, lineEndAt(text, lineStart)).trimEnd();
  return line.endsWith('\\') && startsRecord(`${line.slice(0, -1)} \\`, 0);
}

function hasWholeWords(record: LicenseRecord): boolean {
  let afterAttribute = false;
  for (let i = 0; i < record.words.length; i++) {
    const word = record.words[i] as LicenseRecord['words'][number];
    if (!word.closed) return false;
    if (word.equals >= 0) afterAttribute = true;
    // A bare word after an attribute is the rest of a value that should have quotes.
    else if (afterAttribute && !isFlag(record, word)) return false;
    if (record.kind === 'vendor' && i > 1 && isRestOfPath(record, i)) return false;
  }
  return true;
}

/** Whether a word of a DAEMON line may go on with the path before it, which then has spaces in it and no quotes. */
function isRestOfPath(record: LicenseRecord, index: number): boolean {
  const [before, text] = [record.wordTexts[index - 1] ?? '', record.wordTexts[index] ?? ''];
  return /[\\/]/.test(before) && !/["=]/.test(text) && !/^(?:[\\/]|[A-Za-z]:|\d+$)/.test(text);
}
