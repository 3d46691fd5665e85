import { type Message, say } from '../../../core/message';
import { formatDay, parseExpiry } from '../../model/date';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'expiring-soon',
  severity: 'warning',
  summary: 'A record that expires within the number of days in the settings',
  source: 'Genesys Licensing Guide 8.0, "Renewing Temporary Licenses"; FlexNet error codes: error -10',
  leadsTo: ['-10'],
  vendors: 'all',
  records: featureRecords,
  check(record, report, { today, expiryWarningDays }) {
    const { expiry, name } = featureOf(record);
    if (!expiry || !fieldsFit(record)) return;
    const date = parseExpiry(expiry.text);
    if (date.kind !== 'day' || date.day < today || date.day - today > expiryWarningDays) return;
    const days = date.day - today;
    report({
      range: expiry.range,
      message: say(
        'The license for {name} expires {when}, on {date}\nThat is the last day it is granted; after it, programs get error -10 (feature has expired). Order a new license from {issuer} now.',
        { name: name?.text ?? '', when: whenOf(days), date: formatDay(date.day), issuer: issuerOf(record) },
      ),
    });
  },
});

function whenOf(days: number): Message {
  if (days === 0) return say('today');
  return days === 1 ? say('tomorrow') : say('in {days} days', { days });
}
