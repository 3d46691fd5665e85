import { say } from '../../../core/message';
import { formatDay, parseExpiry } from '../../model/date';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { commentOut } from '../edits';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'expired',
  severity: 'error',
  summary: 'A record whose expiry date has passed',
  source: 'FlexNet error codes: error -10; Genesys Licensing Guide 8.0, "Renewing Temporary Licenses"',
  leadsTo: ['-10'],
  vendors: 'all',
  records: featureRecords,
  check(record, report, { today }) {
    const { expiry, name } = featureOf(record);
    if (!expiry || !fieldsFit(record)) return;
    const date = parseExpiry(expiry.text);
    if (date.kind !== 'day' || date.day >= today) return;
    const days = today - date.day;
    const ago = days === 1 ? say('yesterday') : say('{days} days ago', { days });
    report({
      range: expiry.range,
      message: say(
        'The license for {name} expired on {date}, {ago}\nLicense Manager no longer grants it (error -10, feature has expired). Order a new license from {issuer}, then remove this record.',
        { name: name?.text ?? '', date: formatDay(date.day), ago, issuer: issuerOf(record) },
      ),
      fixes: [
        {
          title: say('Comment out this expired record'),
          edits: commentOut(record, 0),
          safe: false,
          all: say('Comment out all expired records in the file'),
        },
      ],
    });
  },
});
