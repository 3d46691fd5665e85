import { type Message, paragraph, say } from '../../../core/message';
import { isSeparatedEthernet, joinEthernet } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import type { VendorWords } from '../../model/vendorWords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-format',
  severity: 'error',
  summary: 'A host id with separators, or an Ethernet host id that has not exactly 12 hexadecimal digits',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"; EUG 10.x, appendix A (host ids by platform)',
  vendors: 'all',
  records: ['server', ...featureRecords],
  check(record, report, { words }) {
    for (const { range, text } of hostIdsOf(record)) {
      const message = mistake(text, words);
      if (message) report({ range, message });
    }
  },
});

function mistake(text: string, words: VendorWords): Message | undefined {
  if (isSeparatedEthernet(text)) {
    return say(
      'The host id {text} is an Ethernet address with separators. License Manager knows it only as 12 hexadecimal digits, which is how lmhostid prints it: {digits}. The host id is signed. If the file came like this, ask for it again with {digits}; if it was changed here, restore it from the file that you were sent.',
      { text, digits: joinEthernet(text) },
    );
  }
  // The serial number of a volume as Windows shows it: 1234-ABCD.
  const volume = /^(DISK_SERIAL_NUM=)?([0-9A-Fa-f]{4})-([0-9A-Fa-f]{4})$/i.exec(text);
  if (volume) {
    return say(
      'The host id {text} is the serial number of a disk volume, with the dash with which Windows shows it. License Manager knows it only as {meant}, and no computer matches this one (error -9 or -92). The host id is signed. If the file came like this, ask for it again with {meant}; if it was changed here, restore it from the file that you were sent.',
      { text, meant: `DISK_SERIAL_NUM=${volume[2]}${volume[3]}` },
    );
  }
  if (!/^[0-9A-Fa-f]{11}(?:[0-9A-Fa-f]{2})?$/.test(text)) return undefined;
  const values = { text, length: text.length };
  return paragraph(
    say(
      'The host id {text} has {length} hexadecimal digits; an Ethernet address has exactly 12, and no computer will match this one (error -9 or -92).',
      values,
    ),
    text.length > 12 ? words.hostIdTooLong : say('Was a zero in front left out?'),
    say(
      'Run lmhostid on the license server. The host id is signed: if it is wrong, ask for the file again for the host id that lmhostid prints.',
    ),
  );
}
