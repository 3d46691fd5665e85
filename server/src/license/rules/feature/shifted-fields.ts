import { say } from '../../../core/message';
import { fieldFitOf } from '../../model/fieldFit';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'shifted-fields',
  severity: 'error',
  summary: 'An extra word before the expiry date, which puts every later field in the wrong place',
  source: 'REV, "Publisher-Defined Required Keywords" (six fields in a fixed order); errors -2 and -77',
  leadsTo: ['-77', '-2'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const fit = fieldFitOf(record);
    if (fit.kind !== 'shifted') return;
    report({
      range: fit.range,
      message: say(
        'There is an extra word before the expiry date: “{words}”\nThe fields have a fixed order and no spaces, so License Manager misreads the rest and refuses the record (error -77 or -2). Remove what was added; if the file came like this, ask {issuer} to send it again.',
        { words: record.slice(fit.range), issuer: issuerOf(record) },
      ),
    });
  },
});
