import { say } from '../../../core/message';
import { hostIdsOf } from '../../model/hostIdFields';
import { featureRecords, recordRule } from '../rule';

const LARGEST = 0xffff_ffff;

export default recordRule({
  id: 'host-id-decimal',
  severity: 'warning',
  summary: 'A decimal host id without the # that marks it as decimal',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"',
  vendors: 'genesys',
  records: ['server', ...featureRecords],
  check(record, report) {
    for (const { range, text } of hostIdsOf(record)) {
      // Ten digits are too many for a 32-bit host id in hexadecimal and too few for an Ethernet address.
      if (!/^\d{10}$/.test(text) || Number(text) > LARGEST) continue;
      report({
        range,
        message: say(
          'The decimal host id {text} needs a # before it\nLicense Manager reads host ids without # as hexadecimal: it knows this computer as #{text} or as {hex}. The host id is signed: ask for the file with one of these two.',
          { text, hex: Number(text).toString(16).toUpperCase().padStart(8, '0') },
        ),
      });
    }
  },
});
