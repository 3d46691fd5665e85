import { say } from '../../../core/message';
import { parseExpiry } from '../../model/date';
import { featureOf, isUncounted } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { isPlaceholder } from '../../model/placeholder';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'count-format',
  severity: 'error',
  summary: 'A number of licenses that is not a whole number',
  source: 'REV, "Publisher-Defined Required Keywords" (a number, 0 or uncounted); error -2',
  leadsTo: ['-2'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    if (!fieldsFit(record)) return;
    const { count, expiry } = featureOf(record);
    if (!count || /^\d+$/.test(count.text) || isUncounted(count.text) || isPlaceholder(count.text)) return;
    // After a date that cannot be read, this word may not be the count at all: the date has its own finding.
    if (expiry && parseExpiry(expiry.text).kind === 'invalid' && !isPlaceholder(expiry.text) && !/^[+-]?\d/.test(count.text)) return;
    report({
      range: count.range,
      message: say(
        'The number of licenses, “{count}”, is not a whole number\nLicense Manager reads only digits or the word uncounted, and cannot read this record (error -2, invalid license file syntax). The number is signed: ask {issuer} to send the file again.',
        { count: count.text, issuer: issuerOf(record) },
      ),
    });
  },
});
