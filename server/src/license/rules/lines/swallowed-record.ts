import { say } from '../../../core/message';
import { lineEndOf } from '../edits';
import { beforeSpaces } from '../layout/_places';
import { dataRecords, recordRule } from '../rule';
import { swallowedRecordIn } from './_swallowed';

export default recordRule({
  id: 'swallowed-record',
  severity: 'warning',
  summary: 'A record after a comment or other text on the same line, so License Manager does not see it',
  source: 'EUG 10.x, page 105 (a comment ends with its line; every record begins a line); license.dat(5)',
  leadsTo: ['-5'],
  vendors: 'all',
  records: ['comment', ...dataRecords],
  check(record, report) {
    const found = swallowedRecordIn(record);
    if (!found) return;
    const { keyword, inComment } = found;
    const values = { keyword: record.slice(keyword).toUpperCase() };
    report({
      range: keyword,
      message: inComment
        ? say(
            'This {keyword} record is part of the comment before it\nA comment continues to the end of its line, so License Manager ignores the record. If a line break was lost, begin a new line here.',
            values,
          )
        : say(
            'This {keyword} record follows other text on its line\nLicense Manager looks for records only at the start of a line, so it ignores this one. Begin a new line here.',
            values,
          ),
      fixes: [
        {
          title: say('Begin a new line here'),
          edits: [{ range: { start: beforeSpaces(record.text, keyword.start), end: keyword.start }, newText: lineEndOf(record.text) }],
          safe: false,
        },
      ],
    });
  },
});
