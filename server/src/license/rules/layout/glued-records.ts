import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { lineEndOf } from '../edits';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'glued-records',
  severity: 'error',
  summary: 'Two records on one line, so the second is lost',
  source: 'EUG 10.x, page 105 (every record begins a line); license.dat(5)',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (!record.glued || !record.keyword) return;
    report({
      range: record.keyword,
      message: say(
        'This {keyword} record is on the same line as the record before it\nLicense Manager looks for records only at the start of a line, so it loses this one and may refuse the other (error -2 or -8). Begin a new line here.',
        { keyword: record.intendedKeyword ?? record.slice(record.keyword).toUpperCase() },
      ),
      fixes: [{ title: say('Begin a new line here'), edits: [insertion(0, lineEndOf(record.text))], safe: true }],
    });
  },
});
