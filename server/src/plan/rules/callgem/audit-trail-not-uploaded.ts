import { amountOf, say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const HOURS_A_DAY = 24;

export default planRule({
  id: 'audit-trail-not-uploaded',
  severity: 'error',
  summary: 'An audit trail that Sytel does not get every day',
  facts: ['CG6', 'CG11'],
  check(file, report) {
    const { auditUpload } = file.plan.callGem ?? {};
    if (!auditUpload) return;
    const { method, everyHours } = auditUpload;
    if (method !== undefined && method !== 'ftp')
      report({
        range: file.at(auditUpload, 'method'),
        message: say('No upload of the audit trail by FTP is planned\nIt must be uploaded to an FTP server every day, as Sytel directs.'),
      });
    if (method !== 'none' && everyHours !== undefined && everyHours > HOURS_A_DAY)
      report({
        range: file.at(auditUpload, 'everyHours'),
        message: say(
          'The upload of the audit trail runs every {hours} hours; it must run daily\nSytel makes bills from it, and looks for license abuse in it.',
          { hours: amountOf(everyHours) },
        ),
        fixes: [replaceBy(file.at(auditUpload, 'everyHours'), String(HOURS_A_DAY), false)],
      });
  },
});
