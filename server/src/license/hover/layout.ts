import { isLineEnd, skipBack } from '../../core/characters';
import { type Change, fault, type Paragraph } from '../../core/hover';
import { say } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { LicenseRecord } from '../syntax/record';
import type { Trivia } from '../syntax/tokens';
import { removableLayout } from './change';
import type { Piece } from './hover.types';

/** What has no meaning to License Manager, or none but to join lines: backslashes, remarks after data, remains of a mail. */
export function layoutPieces(record: LicenseRecord): Piece[] {
  const pieces: Piece[] = [];
  for (const trivia of record.trivia) {
    const range = { start: trivia.start, end: endWithoutLineEnd(record, trivia) };
    const told = tellTrivia(record, trivia, range);
    if (told) pieces.push({ range, change: told.change, describe: () => told.contents });
  }
  return pieces;
}

function endWithoutLineEnd(record: LicenseRecord, trivia: Trivia): number {
  return skipBack(record.text, trivia.end, isLineEnd, trivia.start);
}

/** What there is to say; nothing of lines that are comments, which speak for themselves. */
function tellTrivia(
  record: LicenseRecord,
  { kind }: Trivia,
  range: TextRange,
): { readonly change: Change; readonly contents: readonly Paragraph[] } | undefined {
  switch (kind) {
    case 'continuation':
      return {
        change: {
          verdict: say('**You may break the lines elsewhere**: layout is not signed.'),
          why: say('But a `\\` that is taken away while the next line stays is a broken record.'),
        },
        contents: [
          say('**`\\`** joins this line with the next: the record goes on there. It must be the last character of its line.'),
          ...(range.end > range.start + 1 ? [fault(say('Here something is after it, which may be a space: take it away.'))] : []),
        ],
      };
    case 'danglingBackslash':
      return {
        change: removableLayout,
        contents: [
          fault(
            say('This `\\` joins its line with the next, but the next is not part of this record: License Manager may read both as one.'),
          ),
        ],
      };
    case 'strayBackslash':
      return {
        change: removableLayout,
        contents: [
          fault(
            say(
              'A `\\` in the middle of a line. Where it is at the end of one it joins the next line; here License Manager may read it as a word.',
            ),
          ),
        ],
      };
    case 'comment':
      if (record.kind === 'comment') return undefined;
      return {
        change: { verdict: say('**You may move this**: comments are not signed.') },
        contents: [
          fault(
            say('A remark after data. No guide says that License Manager passes over it: put it on a line of its own, before the record.'),
          ),
        ],
      };
    case 'blankLine':
      return {
        change: removableLayout,
        contents: [
          fault(say('This line is in the middle of a record, which goes on below. License Manager may take the record for finished here.')),
        ],
      };
    case 'mailQuote':
      return {
        change: { verdict: say('**You may remove this**: it is not part of the license.') },
        contents: [
          fault(
            say(
              'Left over from an e-mail, in which `>` marks quoted lines. License Manager does not know a line that begins with it, and ignores it.',
            ),
          ),
        ],
      };
    case 'byteOrderMark':
      return {
        change: { verdict: say('**You may remove this**: save the file without it.') },
        contents: [
          fault(
            say(
              'An invisible byte order mark, which some editors write at the start of a file. No guide says that License Manager passes over it.',
            ),
          ),
        ],
      };
    default:
      return undefined;
  }
}
