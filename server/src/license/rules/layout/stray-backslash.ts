import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { BACKSLASH, codeAt, isBlank } from '../../syntax/characters';
import { startsRecord } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia } from '../../syntax/tokens';
import { lineEndOf, removal } from '../edits';
import { knownRecords, recordRule } from '../rule';
import { behindUnseen } from './_places';

export default recordRule({
  id: 'stray-backslash',
  severity: 'warning',
  summary: 'A backslash in the middle of a line, where the line break behind it was lost',
  source: 'EUG 10.x, page 105 (the backslash is the last character of a line that goes on)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    let lineEnd: string | undefined;
    for (const trivia of record.trivia) {
      if (trivia.kind !== 'strayBackslash') continue;
      lineEnd ??= lineEndOf(record.text);
      const fix = mend(record, trivia, lineEnd);
      report({
        range: trivia,
        message: say(
          'A backslash in the middle of a line. It joins two lines only as the last character of the first; here it stands among the fields, and License Manager may take it for one of them. Often a mail program has joined the lines: break the line behind the backslash.',
        ),
        ...(fix && { fixes: [fix] }),
      });
    }
  },
});

function mend({ text }: LicenseRecord, stray: Trivia, lineEnd: string): Fix | undefined {
  const next = behindUnseen(text, stray.end, text.length);
  if (next >= text.length || codeAt(text, next) === BACKSLASH) {
    return { title: say('Remove the backslash'), edits: [removal({ start: stray.start, end: next })], safe: true };
  }
  if (startsRecord(text, next)) return undefined;
  const space = isBlank(codeAt(text, stray.start - 1)) ? '' : ' ';
  const newText = `${space}\\${lineEnd}    `;
  return { title: say('Break the line behind the backslash'), edits: [{ range: { start: stray.start, end: next }, newText }], safe: true };
}
