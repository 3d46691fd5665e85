import { codeAt, GREATER_THAN, SPACE } from '../../../core/characters';
import { say } from '../../../core/message';
import { removal, shiftRange, type TextEdit, type TextRange } from '../../../core/text';
import { skipMailQuote } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { TriviaKind } from '../../syntax/tokens';
import { fileRule } from '../rule';

export default fileRule({
  id: 'mail-quote',
  severity: 'error',
  summary: 'The quoting signs (>) of a mail program before a record, which License Manager then ignores',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  leadsTo: ['-5', '-2', '-8'],
  vendors: 'all',
  check(file, report) {
    if (!file.text.includes('>')) return;
    const { records, starts } = file.tree;
    let isFirst = true;
    let quoted = false;
    for (const [index, record] of records.entries()) {
      if (!record.keyword || record.kind === 'unknown') continue;
      const remarksAbove = isFirst;
      isFirst = false;
      // A record glued to a quoted one is on its quoted line.
      quoted = isQuoted(record) || (record.glued && quoted);
      const marks = marksOf(record, quoted);
      const first = marks[0];
      if (!first) continue;
      const start = starts[index] ?? 0;
      const edits: TextEdit[] = marks.map((mark) => removal(shiftRange(mark, start)));
      if (quoted) for (const edit of marksOfRemarks(records, starts, index, remarksAbove)) edits.push(edit);
      const atStart = first.start < record.keyword.start;
      report({
        range: shiftRange({ start: first.start, end: signsEnd(record.text, first) }, start),
        message: atStart
          ? say(
              'This record begins with a mail program’s quoting sign (>)\nThe line does not begin with its keyword, so License Manager ignores it and the license is missing (error -5). Remove the sign from every line of the record.',
            )
          : say(
              'This record contains a mail program’s quoting sign (>)\nLicense Manager reads it as part of the record (error -2 or -8). Remove the sign.',
            ),
        fixes: [{ title: say('Remove the quoting signs'), edits, safe: true }],
      });
    }
  },
});

/** Whether the record's first line is quoted. */
function isQuoted(record: LicenseRecord): boolean {
  return record.trivia.some((trivia) => trivia.kind === 'mailQuote' && trivia.start < (record.keyword?.start ?? 0));
}

/**
 * What to take out of a record: the signs at the start of its lines. Inside a value a sign may be the value's own,
 * unless the record's first line is quoted as well (`quoted`).
 */
function marksOf(record: LicenseRecord, quoted: boolean): TextRange[] {
  const marks = record.trivia.filter((trivia) => trivia.kind === 'mailQuote');
  if (marks.length === 0) return [];
  if (!quoted) return marks.filter((trivia) => !trivia.inWord).map((trivia) => signsAndSpace(record.text, trivia));
  return record.trivia
    .filter(({ kind, start }) => kind === 'mailQuote' || (isLine(kind) && codeAt(record.text, start) === GREATER_THAN))
    .map(({ start }) => signsAndSpace(record.text, { start, end: skipMailQuote(record.text, start) }));
}

function isLine(kind: TriviaKind): boolean {
  return kind === 'blankLine' || kind === 'commentLine';
}

/** The signs of the comments and blank lines below a quoted record and, for the first record of the file, above it. */
function marksOfRemarks(records: readonly LicenseRecord[], starts: readonly number[], index: number, above: boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  const add = (place: number): boolean => {
    const record = records[place];
    if (!record || record.keyword) return false;
    const trivia = record.trivia.find(({ kind }) => kind === 'mailQuote');
    if (trivia) edits.push(removal(shiftRange(signsAndSpace(record.text, trivia), starts[place] ?? 0)));
    return true;
  };
  for (let place = index + 1; add(place); place++);
  if (above) for (let place = index - 1; add(place); place--);
  return edits;
}

/** The signs with the one space after the last; further spaces are the line's own indentation. */
function signsAndSpace(text: string, range: TextRange): TextRange {
  const end = signsEnd(text, range);
  return { start: range.start, end: codeAt(text, end) === SPACE ? end + 1 : end };
}

function signsEnd(text: string, range: TextRange): number {
  let end = range.end;
  while (end > range.start && codeAt(text, end - 1) !== GREATER_THAN) end--;
  return end;
}
