import { say } from '../../../core/message';
import { formatDay, parseDate } from '../../model/date';
import { attributeNamed, featureOf } from '../../model/feature';
import { tornWords } from '../../model/looseEquals';
import { packageOf } from '../../model/package';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

/** The issuer may be a day ahead of this computer's time zone. */
const TIME_ZONES = 1;

export default recordRule({
  id: 'issued-date',
  severity: 'information',
  summary: 'An ISSUED= date that is in the future or cannot be read',
  source: 'REV, "Optional Publisher-Defined Keywords" (ISSUED=dd-mmm-yyyy, SUPERSEDE)',
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report, { today }) {
    const { attributes } = record.kind === 'package' ? packageOf(record) : featureOf(record);
    const issued = attributeNamed(attributes, 'ISSUED');
    if (issued?.value === undefined || isPlaceholder(issued.value) || tornWords(record).has(issued.range.start)) return;
    const date = parseDate(issued.value);
    const range = issued.value === '' ? issued.range : issued.valueRange;
    const values = { value: issued.value, issuer: issuerOf(record) };
    if (date.kind === 'invalid') {
      report({
        range,
        message: say(
          'ISSUED must be a date like 1-jan-2026, not “{value}”\nLicense Manager compares this date when one record supersedes another. It is signed: if it was changed here, ask {issuer} to send the file again.',
          values,
        ),
      });
    } else if (date.kind === 'day' && date.day > today + TIME_ZONES) {
      report({
        range,
        message: say(
          'This record was issued on {date}, which is in the future\nCheck the date of this computer. If it is right, ask {issuer} whether this is the file they sent.',
          { ...values, date: formatDay(date.day) },
        ),
      });
    }
  },
});
