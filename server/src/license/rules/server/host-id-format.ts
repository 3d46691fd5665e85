import { type Message, paragraph, say } from '../../../core/message';
import { isSeparatedEthernet, joinEthernet } from '../../model/hostId';
import { hostIdsOf } from '../../model/hostIdFields';
import type { VendorWords } from '../../model/vendorWords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'host-id-format',
  severity: 'error',
  summary: 'A host id with separators, or an Ethernet host id that does not have exactly 12 hexadecimal digits',
  source: 'Genesys Licensing Guide 8.0, appendix A, "About Host IDs"; EUG 10.x, appendix A (host ids by platform)',
  leadsTo: ['-92', '-9'],
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
      'This host id has separators; License Manager accepts only {digits}\nThat is how lmhostid prints an Ethernet address. The host id is signed: restore it from the file you received, or ask for the file again with {digits}.',
      { digits: joinEthernet(text) },
    );
  }
  // The serial number of a volume as Windows shows it: 1234-ABCD.
  const volume = /^(DISK_SERIAL_NUM=)?([0-9A-Fa-f]{4})-([0-9A-Fa-f]{4})$/i.exec(text);
  if (volume) {
    return say(
      'This host id has a dash; License Manager accepts only {meant}\nWindows shows disk serial numbers with a dash, but no computer matches that (error -9 or -92). The host id is signed: restore it from the file you received, or ask for the file again with {meant}.',
      { meant: `DISK_SERIAL_NUM=${volume[2]}${volume[3]}` },
    );
  }
  if (!/^[0-9A-Fa-f]{11}(?:[0-9A-Fa-f]{2})?$/.test(text)) return undefined;
  const values = { text, length: text.length };
  return paragraph(
    say('This host id has {length} hexadecimal digits; an Ethernet address has 12\nNo computer matches {text} (error -9 or -92).', values),
    text.length > 12 ? words.hostIdTooLong : say('Was a leading zero left out?'),
    say('The host id is signed: if lmhostid prints another one on the license server, ask for a file with that one.'),
  );
}
