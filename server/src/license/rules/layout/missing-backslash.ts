import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextEdit } from '../../../core/text';
import { attributesOf } from '../../model/attributes';
import { vendorOf } from '../../model/feature';
import { isGenesys } from '../../model/genesys';
import { isHexSignature, standsForBackslash } from '../../model/signature';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';
import { knownRecords, recordRule } from '../rule';
import { afterUnseen, beforeSpaces, insertAbove, lastPieceStart, lineEndIn } from './_places';

export default recordRule({
  id: 'missing-backslash',
  severity: 'error',
  summary: 'A line that continues on the next without a backslash at its end, so the rest of the record is lost',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "License Data File Format" (note); EUG 10.x, page 105',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const { text } = record;
    for (const [index, trivia] of record.trivia.entries()) {
      if (trivia.kind !== 'missingContinuation') continue;
      const comment = commentBefore(record.trivia, index);
      const end = beforeSpaces(text, comment?.start ?? trivia.start);
      const below = backslashBelow(record, index);
      // A backslash at the start of the next line was wrapped there: its place is at the end of this one.
      const edits: TextEdit[] =
        below === undefined
          ? [{ range: { start: end, end: lineEndIn(text, trivia) }, newText: ' \\' }]
          : [{ range: { start: end, end: below }, newText: ' ' }];
      // After a backslash the comment would be in the way of the line join.
      if (comment) edits.unshift(insertAbove(record, [text.slice(comment.start, comment.end)]));
      report({
        range: { start: lastPieceStart(text, end), end },
        message: messageFor(record, trivia.inWord),
        fixes: fixesFor(record, trivia, edits),
      });
    }
  },
});

/** If a sign next to the backslash on keyboards ends the line of a quoted value, it may be part of the value, but not of a signature. */
function fixesFor(record: LicenseRecord, trivia: Trivia, edits: readonly TextEdit[]): Fix[] {
  const add: Fix = { title: say('Add the missing backslash'), edits, safe: true };
  const sign = beforeSpaces(record.text, trivia.start) - 1;
  if (!trivia.inWord || !standsForBackslash(record, sign, trivia.start)) return [add];
  const inSignature = attributesOf(record).some(
    (attribute) => isHexSignature(attribute) && attribute.range.start < sign && sign < attribute.range.end,
  );
  const replace: Fix = {
    title: say('Replace “{sign}” with a backslash', { sign: record.text.slice(sign, sign + 1) }),
    edits: [{ range: { start: sign, end: lineEndIn(record.text, trivia) }, newText: '\\' }],
    safe: inSignature,
  };
  return inSignature ? [replace] : [replace, { ...add, safe: false }];
}

/** What is lost differs: a DAEMON or VENDOR line is not signed, and only clients older than 7.0 surely need the backslash (EUG 10.x, page 105). */
function messageFor(record: LicenseRecord, inQuotes: boolean): Message {
  if (record.kind === 'vendor') {
    return say(
      'This record continues on the next line, but the backslash is missing\nLicense Manager ignores the next line: the path, options file or port there has no effect, while the licenses stay valid. End this line with a space and a backslash.',
    );
  }
  if (record.kind === 'server') {
    return say(
      'This record continues on the next line, but the backslash is missing\nLicense Manager ignores the next line, so the host id, port or options there are missing. End this line with a space and a backslash.',
    );
  }
  const genesys = isGenesys(vendorOf(record) ?? '');
  if (inQuotes) {
    return genesys
      ? say(
          'This quoted value continues on the next line, but the backslash is missing\nLicense Manager ends the record here and cannot use it (error -2 or -8). End this line with a space and a backslash.',
        )
      : say(
          'This quoted value continues on the next line, but the backslash is missing\nLicense Manager may end the record here and then cannot use it (error -2 or -8). End this line with a space and a backslash.',
        );
  }
  return genesys
    ? say(
        'This record continues on the next line, but the backslash is missing\nLicense Manager ends the record here and ignores the next line, so the license is invalid (error -2 or -8). End this line with a space and a backslash.',
      )
    : say(
        'This record continues on the next line, but the backslash is missing\nLicense Manager may end the record here, as clients older than 7.0 always do, and the license is then invalid (error -2 or -8). End this line with a space and a backslash.',
      );
}

/** The offset of the backslash that the line after a line end begins with; undefined if there is none. */
function backslashBelow({ text, trivia }: LicenseRecord, index: number): number | undefined {
  let next = index + 1;
  while (trivia[next]?.kind === 'mailQuote') next++;
  const backslash = trivia[next];
  if (backslash?.kind !== 'continuation' && backslash?.kind !== 'strayBackslash') return undefined;
  const start = Math.max(trivia[index]?.end ?? 0, trivia[next - 1]?.end ?? 0);
  return afterUnseen(text, start, backslash.start) === backslash.start ? backslash.start : undefined;
}

function commentBefore(trivia: LicenseRecord['trivia'], index: number): Trivia | undefined {
  const before = trivia[index - 1];
  return before?.kind === 'comment' && before.end === trivia[index]?.start ? before : undefined;
}
