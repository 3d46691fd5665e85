import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { formatDay, parseDate, parseExpiry } from '../../model/date';
import { attributeNamed, featureOf } from '../../model/feature';
import { tornWords } from '../../model/looseEquals';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'start-date',
  severity: 'error',
  summary: 'A START= date that is in the future, is after the expiry date, or cannot be read',
  source: 'FlexNet error codes: errors -31 and -11; REV, "Optional Publisher-Defined Keywords" (START)',
  leadsTo: ['-31', '-11'],
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
        ...(related && { related: [{ range: related, message: say('The expiry date') }] }),
      });
    if (date.kind === 'invalid') {
      atValue(
        say(
          'START must be a date like 1-jan-2026, not “{value}”\nLicense Manager cannot read it (error -11, invalid date). START is signed: ask {issuer} to send the file again.',
          values,
        ),
        undefined,
      );
    } else if (date.kind === 'day' && expiryDate.kind === 'day' && date.day > expiryDate.day) {
      atValue(
        say(
          'This record starts on {value}, after it expires on {expiry}\nThere is no day on which it is valid. Both dates are signed: ask {issuer} for the right file.',
          { ...values, expiry: expiry?.text ?? '' },
        ),
        expiry?.range,
      );
    } else if (date.kind === 'day' && date.day > today) {
      atValue(
        say(
          'The license for {name} starts {when}, on {date}\nUntil then, License Manager refuses it (error -31, start date in the future). Keep the current license beside it, or ask {issuer} for a file that is valid today.',
          { ...values, date: formatDay(date.day), when: whenOf(date.day - today) },
        ),
        undefined,
      );
    }
  },
});

function whenOf(days: number): Message {
  return days === 1 ? say('tomorrow') : say('in {days} days', { days });
}
