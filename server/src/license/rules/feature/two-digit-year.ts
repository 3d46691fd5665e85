import { say } from '../../../core/message';
import { parseExpiry } from '../../model/date';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'two-digit-year',
  severity: 'warning',
  summary: 'An expiry date whose year has two digits and is not 00',
  source: 'Genesys Licensing Guide 8.0, "Using Temporary Licenses"',
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const { expiry } = featureOf(record);
    if (!expiry || parseExpiry(expiry.text).kind !== 'twoDigitYear' || !fieldsFit(record)) return;
    report({
      range: expiry.range,
      message: say(
        'The year of {date} does not have four digits. Genesys writes 01-jan-00 for a license that never expires, and four digits in every date that does; what any other short year means is not documented, so nobody can tell when this license ends. The date is signed: ask Genesys to send the file again.',
        { date: expiry.text },
      ),
    });
  },
});
