import { paragraph, say } from '../../../core/message';
import { inFile, type PlacedRecord } from '../../model/licenseFile';
import { removeRecord } from '../edits';
import { fileRule } from '../rule';
import { mailHeadersOf } from './_mailHeaders';

export default fileRule({
  id: 'mail-header',
  severity: 'warning',
  summary: 'The header of the email that the license was sent in, left in the file',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (remove the headers)',
  vendors: 'all',
  check(file, report, { words }) {
    for (const lines of mailHeadersOf(file)) {
      const first = lines[0] as PlacedRecord;
      const last = lines[lines.length - 1] as PlacedRecord;
      report({
        range: { start: inFile(first, first.record.contentRange).start, end: inFile(last, last.record.contentRange).end },
        message: paragraph(
          say(
            'This is the header of an email, not license data\nA mail program may have damaged more of this file. License Manager ignores these lines.',
          ),
          words.removeMailHeader,
        ),
        fixes: [
          { title: say('Remove the mail header'), edits: lines.flatMap(({ record, start }) => removeRecord(record, start)), safe: true },
        ],
        tags: ['unnecessary'],
      });
    }
  },
});
