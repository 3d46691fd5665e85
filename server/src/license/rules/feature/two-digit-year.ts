import { say } from '../../../core/message';
import { formatDay, parseExpiry } from '../../model/date';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'two-digit-year',
  severity: 'warning',
  summary: 'An expiry date whose year has neither four digits nor only zeros',
  source: 'FLEXlm FAQ, "What are the valid dates?"; Genesys Licensing Guide 8.0, "Using Temporary Licenses"',
  leadsTo: ['-10'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const { expiry } = featureOf(record);
    if (!expiry || !fieldsFit(record)) return;
    const date = parseExpiry(expiry.text);
    const values = { date: expiry.text, issuer: issuerOf(record) };
    if (date.kind === 'day' && date.shortYear) {
      report({
        range: expiry.range,
        message: say(
          'License Manager reads {date} as {read}: two digits mean 19xx\nDates from 2000 on need four digits. The date is signed: if another year was meant, ask {issuer} to send the file again.',
          { ...values, read: formatDay(date.day) },
        ),
      });
    } else if (date.kind === 'unclearYear') {
      report({
        range: expiry.range,
        message: say(
          'The year of {date} has neither two nor four digits\nWhat it means is not documented, so nobody can tell when this license ends. The date is signed: ask {issuer} to send the file again.',
          values,
        ),
      });
    }
  },
});
