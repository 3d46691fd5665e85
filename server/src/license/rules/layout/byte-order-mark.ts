import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'byte-order-mark',
  severity: 'warning',
  summary: 'A byte order mark before the first record, whose line then does not begin with its keyword',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const first = record.trivia[0];
    if (first?.kind !== 'byteOrderMark') return;
    report({
      range: first,
      message: say(
        'An invisible byte order mark is at the start of the file, as Notepad writes it. The first line then does not begin with its keyword, and License Manager may ignore it. Remove the mark, or save the file as plain ANSI or UTF-8 text without it.',
      ),
      fixes: [{ title: say('Remove the byte order mark'), edits: [removal(first)], safe: true }],
    });
  },
});
