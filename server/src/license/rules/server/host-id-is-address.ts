import { say } from '../../../core/message';
import { isIpAddress } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-is-address',
  severity: 'error',
  summary: 'An IP address in place of a host id',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"; REV, "Special Hostids"',
  leadsTo: ['-92', '-9'],
  vendors: 'all',
  records: ['server', ...featureRecords],
  check(record, report) {
    for (const { range, text } of hostIdsOf(record)) {
      if (!isIpAddress(text)) continue;
      report({
        range,
        message: say(
          '“{text}” is an IP address, not a host id\nNo computer matches it (error -9 or -92). Ask for a file with the host id that lmhostid prints on the license server. Only INTERNET={text} would bind a license to an address.',
          { text },
        ),
      });
    }
  },
});
