import { type Message, say } from '../../../core/message';
import { isSeparatedEthernet, joinEthernet } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-format',
  severity: 'error',
  summary: 'An Ethernet host id that is not written as exactly 12 hexadecimal digits',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"; EUG 10.x, appendix A (host ids by platform)',
  vendors: 'all',
  records: ['server', ...featureRecords],
  check(record, report) {
    for (const { range, text } of hostIdsOf(record)) {
      const message = mistake(text);
      if (message) report({ range, message });
    }
  },
});

function mistake(text: string): Message | undefined {
  if (isSeparatedEthernet(text)) {
    return say(
      'The host id {text} is an Ethernet address with separators. License Manager knows it only as 12 hexadecimal digits, which is how lmhostid prints it: {digits}. The host id is signed. If the file came like this, ask for it again with {digits}; if it was changed here, restore it from the file that you were sent.',
      { text, digits: joinEthernet(text) },
    );
  }
  if (!/^[0-9A-Fa-f]{11}(?:[0-9A-Fa-f]{2})?$/.test(text)) return undefined;
  const values = { text, length: text.length };
  return text.length > 12
    ? say(
        'The host id {text} has {length} hexadecimal digits; an Ethernet address has exactly 12, and no computer will match this one (error -9 or -92). The example in Genesys’ own table of host ids has a digit too many. Run lmhostid on the license server. The host id is signed: if it is wrong, ask for the file again for the host id that lmhostid prints.',
        values,
      )
    : say(
        'The host id {text} has {length} hexadecimal digits; an Ethernet address has exactly 12, and no computer will match this one (error -9 or -92). Was a zero in front left out? Run lmhostid on the license server. The host id is signed: if it is wrong, ask for the file again for the host id that lmhostid prints.',
        values,
      );
}
