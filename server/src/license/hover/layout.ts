import { type Message, say } from '../../core/message';
import { isLineEnd } from '../syntax/characters';
import { recogniseKeyword, startsRecord, wordEnd } from '../syntax/lineStart';
import type { LicenseRecord } from '../syntax/record';
import type { Trivia } from '../syntax/tokens';
import type { Piece } from './hover.types';

/** What has no meaning to License Manager, or none but to join lines: backslashes, comments, remains of a mail. */
export function layoutPieces(record: LicenseRecord): Piece[] {
  const pieces: Piece[] = [];
  for (const trivia of record.trivia) {
    const describe = describerOf(record, trivia);
    if (describe) pieces.push({ range: { start: trivia.start, end: endWithoutLineEnd(record, trivia) }, describe });
  }
  return pieces;
}

function endWithoutLineEnd(record: LicenseRecord, trivia: Trivia): number {
  let end = trivia.end;
  while (end > trivia.start && isLineEnd(record.text.charCodeAt(end - 1))) end--;
  return end;
}

function describerOf(record: LicenseRecord, trivia: Trivia): (() => Message[]) | undefined {
  switch (trivia.kind) {
    case 'continuation':
      return () => [
        say('**`\\`** joins this line with the next: the record goes on there. It must be the last character of its line.'),
        ...(endWithoutLineEnd(record, trivia) > trivia.start + 1
          ? [say('Here something stands behind it, which may be a blank: take it away.')]
          : []),
        say(
          '**You may break the lines elsewhere**: layout is not signed. But a `\\` that is taken away while the next line stays is a broken record.',
        ),
      ];
    case 'danglingBackslash':
      return () => [
        say('This `\\` joins its line with the next, but the next is no part of this record: License Manager may read both as one.'),
        say('**You may remove it**: layout is not signed.'),
      ];
    case 'strayBackslash':
      return () => [
        say(
          'A `\\` in the middle of a line. Where it stands at the end of one it joins the next line; here License Manager may read it as a word.',
        ),
        say('**You may remove it**: layout is not signed.'),
      ];
    case 'comment':
      return record.kind === 'comment' ? () => describeComment(record, trivia) : describeTrailingComment;
    case 'commentLine':
    case 'blankLine':
      return describeInterruption;
    case 'mailQuote':
      return () => [
        say(
          'Left over from an e-mail, in which `>` marks quoted lines. License Manager does not know a line that begins with it, and ignores it.',
        ),
        say('**You may remove it**: it is no part of the license.'),
      ];
    case 'byteOrderMark':
      return () => [
        say(
          'An invisible byte order mark, which some editors write at the start of a file. No guide says that License Manager passes over it.',
        ),
        say('**You may remove it**: save the file without it.'),
      ];
    default:
      return undefined;
  }
}

function describeComment(record: LicenseRecord, trivia: Trivia): Message[] {
  const keyword = keywordBehindHash(record.text, trivia.start);
  return [
    keyword === undefined
      ? say('**Comment**: License Manager ignores what stands behind `#`.')
      : say('A **{keyword}** line that was commented out: License Manager does not see it while `#` stands before it.', { keyword }),
    say('**You may change it.** Comments are not signed.'),
  ];
}

/** The keyword of a record that was commented out, or undefined. */
function keywordBehindHash(text: string, hash: number): string | undefined {
  let start = hash;
  while (text[start] === '#' || text[start] === ' ' || text[start] === '\t') start++;
  return startsRecord(text, start) ? recogniseKeyword(text, start, wordEnd(text, start))?.definition.keyword : undefined;
}

function describeTrailingComment(): Message[] {
  return [
    say('A remark behind data. No guide says that License Manager passes over it: put it on a line of its own, before the record.'),
    say('**You may move it.** Comments are not signed.'),
  ];
}

function describeInterruption(): Message[] {
  return [
    say('This line stands in the middle of a record, which goes on below. License Manager may take the record for finished here.'),
    say('**You may move it** before or behind the record: it is not signed.'),
  ];
}
