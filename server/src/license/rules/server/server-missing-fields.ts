import { say } from '../../../core/message';
import { hostIdType } from '../../model/hostId';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-missing-fields',
  severity: 'error',
  summary: 'A SERVER line without a host name or without a host id, or with half of one',
  source: 'REV, "SERVER Lines"; Genesys Licensing Guide 8.0, chapter 3, "License Data File Format"',
  vendors: 'all',
  records: ['server'],
  check(record, report) {
    if (!record.keyword) return;
    const { host, hostId, port } = serverOf(record);
    if (!host) {
      report({
        range: { start: record.keyword.start, end: record.keyword.end },
        message: say(
          'This SERVER line is empty. It must name the computer that License Manager runs on, its host id and, as a rule, a port; without them License Manager cannot read the file (error -2). Copy the line from the file that you were sent.',
        ),
      });
      return;
    }
    if (!hostId) {
      const isHostId = looksLikeHostId(host.text);
      report({
        range: host.range,
        message: isHostId
          ? say(
              'The host name is missing on this SERVER line: after SERVER there is only the host id {text}. License Manager cannot read the line (error -2). Write the name of the license server before the host id.',
              { text: host.text },
            )
          : say(
              'The host id is missing on this SERVER line: after the host name {text} there is nothing. License Manager cannot read the line (error -2). The host id is signed: copy it from the file that you were sent.',
              { text: host.text },
            ),
      });
      return;
    }
    if (/^\w+=$/.test(hostId.text)) {
      report({
        range: hostId.range,
        message: port
          ? say(
              'There is nothing after {name}: the number {port} that follows is the port. Write the value that the license file was made for directly after {name}, without a space; it is signed, so copy it from the file that you were sent. Without it no computer matches (error -92).',
              { name: hostId.text, port: port.text },
            )
          : say(
              'There is nothing after {name}. Write the value that the license file was made for directly after it, without a space; it is signed, so copy it from the file that you were sent. Without it no computer matches (error -92).',
              { name: hostId.text },
            ),
      });
      return;
    }
    if (port) return;
    const address = /^INTERNET=(\d{1,5})$/i.exec(hostId.text)?.[1];
    if (address) {
      report({
        range: hostId.range,
        message: say(
          'After INTERNET= an IP address is missing: {port} is none, but looks like the port. Write the address that the license file was made for, then a space and the port; the address is signed, so copy it from the file that you were sent.',
          { port: address },
        ),
      });
      return;
    }
    if (looksLikeHostId(host.text) && isPortShaped(hostId.text)) {
      report({
        range: host.range,
        message: say(
          'The host name is missing on this SERVER line: the host id {text} is in its place. License Manager takes the words in the order host name, host id, port, so here it reads {port} as the host id. Write the name of the license server before the host id.',
          { text: host.text, port: hostId.text },
        ),
      });
    } else if (isPortShaped(hostId.text)) {
      report({
        range: hostId.range,
        message: say(
          'The host id is missing on this SERVER line: the number {text} in its place looks like the port. License Manager takes the words in the order host name, host id, port. The host id is signed: copy it from the file that you were sent.',
          { text: hostId.text },
        ),
      });
    }
  },
});

function looksLikeHostId(text: string): boolean {
  return ['ethernet', 'hex32', 'decimal', 'diskSerialNumber', 'composite', 'flexId', 'tpm'].includes(hostIdType(text));
}

/** No host id has so few digits. */
function isPortShaped(text: string): boolean {
  return /^\d{1,5}$/.test(text);
}
