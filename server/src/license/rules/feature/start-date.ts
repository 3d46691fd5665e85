import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { type Day, formatDay, parseDate, parseExpiry } from '../../model/date';
import { attributeNamed, featureOf } from '../../model/feature';
import { tornWords } from '../../model/looseEquals';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'start-date',
  severity: 'error',
  summary: 'A START= date that lies in the future, after the expiry date, or cannot be read',
  source: 'FlexNet error codes: errors -31 and -11; REV, "Optional Publisher-Defined Keywords" (START)',
  vendors: 'all',
  records: featureRecords,
  check(record, report, { today }) {
    const { attributes, expiry, name } = featureOf(record);
    const start = attributeNamed(attributes, 'START');
    if (start?.value === undefined || isPlaceholder(start.value) || tornWords(record).has(start.range.start)) return;
    const date = parseDate(start.value);
    const expiryDate = parseExpiry(expiry?.text ?? '');
    const values = { name: name?.text ?? '', value: start.value, issuer: issuerOf(record) };
    const atValue = (message: Message, related: TextRange | undefined) =>
      report({
        range: start.value === '' ? start.range : start.valueRange,
        message,
        ...(related && { related: [{ range: related, message: say('The expiry date.') }] }),
      });
    if (date.kind === 'invalid') {
      atValue(
        say(
          'START= must be a date such as 1-jan-2026: the day, the month as three English letters, the year with four digits. License Manager cannot read “{value}” (error -11, invalid date). START is signed: ask {issuer} to send the file again.',
          values,
        ),
        undefined,
      );
    } else if (date.kind === 'day' && expiryDate.kind === 'day' && date.day > expiryDate.day) {
      atValue(
        say(
          'The record starts on {value}, after it has expired on {expiry}, so there is no day on which it is valid. Both dates are signed: ask {issuer} for the right file.',
          { ...values, expiry: expiry?.text ?? '' },
        ),
        expiry?.range,
      );
    } else if (date.kind === 'day' && date.day > today) {
      atValue(
        say(
          'The license for {name} is not valid before {date}, {days}. Until then License Manager refuses it (error -31, start date in the future). Keep the license in use now beside it, or ask {issuer} for a file that is valid today.',
          { ...values, date: formatDay(date.day), days: daysFrom(today, date.day) },
        ),
        undefined,
      );
    }
  },
});

function daysFrom(today: Day, day: Day): Message {
  return day - today === 1 ? say('tomorrow') : say('{days} days from now', { days: day - today });
}
