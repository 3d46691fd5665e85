import { say } from '../../../core/message';
import { featureOf, hasLimitedCount } from '../../model/feature';
import { hostIdType } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-demo',
  severity: 'error',
  summary: 'The host id DEMO on a SERVER line or a counted feature; only an uncounted feature may have it',
  source: 'REV, "Special Hostids"; EUG 10.x, page 103',
  leadsTo: ['-92', '-9'],
  vendors: 'all',
  records: ['server', ...featureRecords],
  check(record, report) {
    for (const { range, text } of hostIdsOf(record)) {
      if (hostIdType(text) !== 'demo') continue;
      if (record.kind === 'server') {
        report({
          range,
          message: say(
            'The host id DEMO is only for uncounted features, not for a SERVER line\nNo computer matches it, so License Manager does not serve the file (error -92). Ask for a file with the host id that lmhostid prints on your license server.',
          ),
        });
      } else if (hasLimitedCount(featureOf(record))) {
        report({
          range,
          message: say(
            'HOSTID=DEMO is only for uncounted features, but this one has a count of {count}\nLicense Manager refuses it (error -9). The host id and the count are signed: ask for the file again.',
            { count: featureOf(record).count?.text ?? '' },
          ),
        });
      }
    }
  },
});
