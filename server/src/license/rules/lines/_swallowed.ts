import { lineEndAt } from '../../../core/characters';
import type { TextRange } from '../../../core/text';
import { skipUnseen } from '../../syntax/characters';
import { wordEnd, wordsOfLine } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import { haveShapeOf, leastWords } from '../../syntax/recordShape';
import { isFeatureLike, keywordDefinition } from '../../vocabulary/keywords';

const keywordInText = /(?<=[ \t])(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|DAEMON|VENDOR)(?=[ \t])/gi;
/** Words of remarks that speak about a record, as of an example or of one that was put out of use. */
const aboutRecord =
  /\b(?:old|was|former|formerly|previous|previously|example|e\.g|sample|syntax|format|like|disabled?|removed?|expired|replaced?|obsolete|unused|not|until|beispiel|alt|veraltet|exemple|ancien)\b/i;
/** Signs with which other kinds of files put a line out of use, alone or after the `#` of this one. */
const putsOutOfUse = /^(?:[;>!]+|-{2,3}|\/{2,3})$/;
/** So many keywords of one line are looked at. */
const MOST_KEYWORDS = 100;

/** A whole record that is after other text on its line. */
export interface SwallowedRecord {
  readonly keyword: TextRange;
  /** Whether the text before it is a comment. */
  readonly inComment: boolean;
}

/** The first record after a comment or other text on its line, where License Manager does not see it; undefined if there is none. */
export function swallowedRecordIn(record: LicenseRecord): SwallowedRecord | undefined {
  if (record.kind === 'unknown') {
    const start = record.keyword?.start ?? 0;
    const keyword = firstRecordIn(record.text, start, lineEndAt(record.text, start));
    return keyword && { keyword, inComment: false };
  }
  for (const trivia of record.trivia) {
    if (trivia.kind !== 'comment') continue;
    let start = trivia.start;
    while (record.text[start] === '#') start++;
    const keyword = firstRecordIn(record.text, start, trivia.end);
    if (keyword) return { keyword, inComment: true };
  }
  return undefined;
}

function firstRecordIn(text: string, start: number, end: number): TextRange | undefined {
  const line = text.slice(0, end);
  const from = skipUnseen(line, start);
  if (startsWithKeyword(line, from)) return undefined;
  // A VENDOR or DAEMON line has no shape of its own in running text: it counts where a record that has one follows.
  let lead: TextRange | undefined;
  let seen = 0;
  keywordInText.lastIndex = from;
  for (let match = keywordInText.exec(line); match && seen < MOST_KEYWORDS; match = keywordInText.exec(line), seen++) {
    const keyword = { start: match.index, end: match.index + match[0].length };
    if (isRecord(line, keyword)) {
      const first = lead ?? keyword;
      const before = line.slice(from, first.start).trim();
      return putsOutOfUse.test(before) || aboutRecord.test(before) ? undefined : first;
    }
    if (/^(?:VENDOR|DAEMON)$/.test(match[0])) lead ??= keyword;
  }
  return undefined;
}

/** Whether a line begins with a keyword, or a remark's sign and one: then it is a record that was put out of use. */
function startsWithKeyword(line: string, from: number): boolean {
  const word = line.slice(from, Math.min(wordEnd(line, from), from + 12)).replace(/^[^A-Za-z]+/, '');
  return keywordDefinition(word) !== undefined;
}

function isRecord(line: string, keyword: TextRange): boolean {
  const kind = keywordDefinition(line.slice(keyword.start, keyword.end))?.kind;
  const words = wordsOfLine(line, keyword.end);
  if (kind === undefined || !haveShapeOf(kind, kind === 'server' ? words.slice(0, 3) : words)) return false;
  if (kind === 'server') return words.length > 2 && line.slice(keyword.start, keyword.end) === 'SERVER';
  return isFeatureLike(kind) ? words.length >= leastWords(kind) : kind === 'package';
}
