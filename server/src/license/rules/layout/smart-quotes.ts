import { BACKSLASH, codeAt } from '../../../core/characters';
import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextEdit } from '../../../core/text';
import { removal } from '../../../core/text';
import { signedRanges } from '../../model/signed';
import { isSmartDoubleQuote } from '../../syntax/characters';
import { endsWord } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { knownRecords, recordRule } from '../rule';
import { type Quotation, quotationOf, smartEnds } from './_quotes';
import { hasUnusualCharacters } from './_unseen';

export default recordRule({
  id: 'smart-quotes',
  severity: 'error',
  summary: 'Typographic quotation marks around a value, where License Manager accepts only straight ones',
  source: 'REV, "License File Syntax" (values with spaces are in double quotes) and "Character Limitations"',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (!hasUnusualCharacters(record.text)) return;
    const quoted = record.words.filter((word) => word.quote >= 0).map((word) => ({ word, quotation: quotationOf(record.text, word) }));
    const ends = smartEnds(record);
    const converted = ends.size > 0 || quoted.some(({ quotation }) => delimiters(record.text, quotation).length > 0);
    const signed = new Set(signedRanges(record).map((range) => range.start));
    for (const { word, quotation } of quoted) {
      const end = ends.get(word)?.mark;
      const finding =
        end === undefined ? judge(record, word, quotation, converted, signed.has(word.start)) : straightenedEnd(record.text, end);
      if (finding) report(finding);
    }
  },
});

/** The typographic marks that delimit the parts of a word. */
function delimiters(text: string, { pieces }: Quotation): number[] {
  return pieces.flatMap(({ opening, closing }) => [opening, closing]).filter((offset) => isSmartDoubleQuote(codeAt(text, offset)));
}

function judge(record: LicenseRecord, word: Word, quotation: Quotation, converted: boolean, signed: boolean): Report | undefined {
  const { text } = record;
  // A mark that opens a value without end is reported by unterminated-quote.
  if (!word.closed) return undefined;
  const marks = delimiters(text, quotation);
  const first = marks[0];
  if (first !== undefined)
    return quotation.pieces.length === 1 && word.end - 1 === quotation.pieces[0]?.closing
      ? straightened(marks)
      : nested(quotation, first, signed);
  const inner = quotation.inner[0];
  // A publisher may have written such marks; only where others of this record were changed is it likely that these were too.
  const opensBraces = text[word.quote] === '{';
  return inner !== undefined && signed && (converted || opensBraces) ? damaged(inner) : undefined;
}

function straightened(marks: readonly number[]): Report {
  const [first = 0, last] = marks;
  return {
    range: mark(first),
    message: say(
      'License Manager needs straight quotation marks (") around this value\nThis mark is typographic, so the value is split at its first space and the record cannot be read (error -2). Put straight quotation marks around it.',
    ),
    fixes: [{ title: say('Straighten the quotation marks'), edits: marks.map(straighten), safe: true }],
    ...(last !== undefined && { related: [{ range: mark(last), message: say('The value ends with this quotation mark') }] }),
  };
}

function straightenedEnd(text: string, last: number): Report {
  const after = codeAt(text, last + 1);
  const isGlued = !endsWord(after) && after !== BACKSLASH;
  return {
    range: mark(last),
    message: isGlued
      ? say(
          'A typographic quotation mark does not close this value\nLicense Manager reads past its end (error -2 or -8). If the value ends here in the file you received, put a straight quotation mark and a space here.',
        )
      : say(
          'A typographic quotation mark does not close this value\nLicense Manager reads past its end (error -2 or -8). If the value ends here in the file you received, put a straight quotation mark here.',
        ),
    fixes: [{ title: say('Straighten the quotation mark'), edits: [{ range: mark(last), newText: isGlued ? '" ' : '"' }], safe: false }],
  };
}

function nested({ pieces, inner }: Quotation, first: number, signed: boolean): Report {
  const message = say(
    'Too many typographic quotation marks: where this value ends is unclear\nLicense Manager cannot read it (error -2). Ask for the file again, as an attachment.',
  );
  if (signed) return { range: mark(first), message };
  const all = [...pieces.flatMap(({ opening, closing }) => [opening, closing]), ...inner].sort((a, b) => a - b);
  const fix: Fix = {
    title: say('Straighten the outer quotation marks and remove the inner ones'),
    edits: all.map((offset, index): TextEdit => (index === 0 || index === all.length - 1 ? straighten(offset) : removal(mark(offset)))),
    safe: false,
  };
  return { range: mark(first), message, fixes: [fix] };
}

function damaged(offset: number): Report {
  return {
    range: mark(offset),
    message: say(
      'A typographic quotation mark in a signed value\nIf a word processor or mail program inserted it, License Manager refuses the record (error -8), and only the vendor has the right text. Ask for the file again, as an attachment.',
    ),
  };
}

function mark(offset: number): { start: number; end: number } {
  return { start: offset, end: offset + 1 };
}

function straighten(offset: number): TextEdit {
  return { range: mark(offset), newText: '"' };
}
