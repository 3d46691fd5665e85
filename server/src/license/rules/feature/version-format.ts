import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { isPlaceholder } from '../../model/placeholder';
import { isVersion } from '../../model/version';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

/** Whether License Manager takes these for decimal numbers is not documented. */
const lacksDigits = /^(?:\d+\.|\.\d+)$/;

export default recordRule({
  id: 'version-format',
  severity: 'error',
  summary: 'A version that is not a decimal number',
  source: 'EUG and REV, FlexNet error codes: error -77; REV, "Publisher-Defined Required Keywords"',
  leadsTo: ['-77'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    if (!fieldsFit(record)) return;
    const { version, fromVersion } = featureOf(record);
    for (const field of [fromVersion, version]) {
      if (!field || isVersion(field.text) || lacksDigits.test(field.text) || isPlaceholder(field.text)) continue;
      report({
        range: field.range,
        message: say(
          'The version “{version}” is not a decimal number such as 8.0\nOnly digits and one point are allowed; License Manager refuses the record (error -77). The version is signed, so do not correct it by hand: ask {issuer} to send the file again.',
          { version: field.text, issuer: issuerOf(record) },
        ),
      });
    }
  },
});
