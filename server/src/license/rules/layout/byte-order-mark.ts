import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'byte-order-mark',
  severity: 'warning',
  summary: 'A byte order mark before the first record, so its line does not begin with its keyword',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const first = record.trivia[0];
    if (first?.kind !== 'byteOrderMark') return;
    report({
      range: first,
      message: say(
        'The file begins with an invisible byte order mark (BOM)\nIts first line then does not begin with a keyword, and License Manager may ignore it. Remove the mark, or save the file as ANSI or as UTF-8 without BOM.',
      ),
      fixes: [{ title: say('Remove the byte order mark'), edits: [removal(first)], safe: true }],
    });
  },
});
