import { type Message, say, type Value } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { formatDay, parseExpiry } from '../../model/date';
import { featureOf } from '../../model/feature';
import { fieldFitOf } from '../../model/fieldFit';
import { readForeignDate } from '../../model/looseDate';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

const meaningNever = /^(?:perpetual|never|unlimited|forever|infinite|lifetime)$/i;

export default recordRule({
  id: 'expiry-format',
  severity: 'error',
  summary: 'An expiry date that License Manager cannot read, or that does not exist',
  source: 'REV, "Publisher-Defined Required Keywords" (dd-mmm-yyyy or permanent); FlexNet error codes: error -11',
  leadsTo: ['-11'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const fit = fieldFitOf(record);
    if (fit.kind === 'spacedDate') {
      report({ range: fit.range, message: explain(record.slice(fit.range), issuerOf(record)) });
      return;
    }
    const { expiry } = featureOf(record);
    if (fit.kind !== 'fits' || !expiry || parseExpiry(expiry.text).kind !== 'invalid' || isPlaceholder(expiry.text)) return;
    report({ range: expiry.range, message: explain(expiry.text, issuerOf(record)) });
  },
});

function explain(text: string, issuer: Value): Message {
  if (/^\d{1,2}-[a-z]{3}-\d{1,4}$/i.test(text)) {
    return say(
      'The expiry date {text} does not exist\nThere is no such day, or the month is not an English abbreviation such as dec. License Manager refuses the record (error -11, invalid date). The date is signed: ask {issuer} to send the file again.',
      { text, issuer },
    );
  }
  return say(
    'The expiry date “{text}” should be written {form}\nLicense Manager cannot read it and refuses the record (error -11, invalid date). Do not correct it by hand, because it is signed: ask {issuer} to send the file again.',
    { text, form: rightForm(text), issuer },
  );
}

function rightForm(text: string): Value {
  const day = readForeignDate(text.replace(/\.? +/g, '-'));
  if (day !== undefined) return formatDay(day);
  return meaningNever.test(text) || nearest(text, ['permanent']) ? 'permanent' : say('like 31-dec-2026');
}
