import { say } from '../../../core/message';
import { isIpAddress } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-is-address',
  severity: 'error',
  summary: 'An IP address in the place of a host id',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"; REV, "Special Hostids"',
  vendors: 'all',
  records: ['server', ...featureRecords],
  check(record, report) {
    for (const { range, text } of hostIdsOf(record)) {
      if (!isIpAddress(text)) continue;
      report({
        range,
        message: say(
          '“{text}” is an IP address, and a host id is wanted here. They are not the same: a host id is what lmhostid prints, for example an Ethernet address of 12 hexadecimal digits (only INTERNET={text} would bind a license to an address). No computer matches it (error -9 or -92). Run lmhostid on the license server and ask for the file again with what it prints.',
          { text },
        ),
      });
    }
  },
});
