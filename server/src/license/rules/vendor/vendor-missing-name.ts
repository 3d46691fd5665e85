import { paragraph, say } from '../../../core/message';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-missing-name',
  severity: 'error',
  summary: 'A DAEMON or VENDOR line that does not name a vendor daemon',
  source: 'REV, "VENDOR Lines"; Genesys Licensing Guide 8.0, chapter 3, "License Data File Format"',
  leadsTo: ['-2'],
  vendors: 'all',
  records: ['vendor'],
  check(record, report, { words }) {
    if (!record.keyword || vendorLineOf(record).name) return;
    const keyword = (record.intendedKeyword ?? record.slice(record.keyword)).toUpperCase();
    report({
      range: { start: record.keyword.start, end: record.keyword.end },
      message: paragraph(
        say('This {keyword} line does not name a vendor daemon\nLicense Manager does not know which program to start (error -2).', {
          keyword,
        }),
        words.daemonLine,
      ),
    });
  },
});
