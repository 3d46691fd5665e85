import { say } from '../../../core/message';
import { hostIdType } from '../../model/hostId';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-missing-fields',
  severity: 'error',
  summary: 'A SERVER line without a host name or host id, or with only half of a host id',
  source: 'REV, "SERVER Lines"; Genesys Licensing Guide 8.0, chapter 3, "License Data File Format"',
  leadsTo: ['-2', '-92'],
  vendors: 'all',
  records: ['server'],
  check(record, report) {
    if (!record.keyword) return;
    const { host, hostId, port } = serverOf(record);
    if (!host) {
      report({
        range: { start: record.keyword.start, end: record.keyword.end },
        message: say(
          'This SERVER line is empty\nIt must name the computer that License Manager runs on, its host id and usually a port; otherwise License Manager cannot read the file (error -2). Copy the line from the file you received.',
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
              'The host name is missing on this SERVER line\nAfter SERVER there is only the host id {text}, so License Manager cannot read the line (error -2). Write the name of the license server before the host id.',
              { text: host.text },
            )
          : say(
              'The host id is missing on this SERVER line\nNothing follows the host name {text}, so License Manager cannot read the line (error -2). The host id is signed: copy it from the file you received.',
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
              'There is no value after {name}\nThe number {port} that follows is the port. Without the value, no computer matches (error -92). It is signed: copy it from the file you received and write it directly after {name}.',
              { name: hostId.text, port: port.text },
            )
          : say(
              'There is no value after {name}\nWithout it, no computer matches (error -92). It is signed: copy it from the file you received and write it directly after {name}.',
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
          'The IP address is missing after INTERNET=\nThe number {port} in its place looks like the port. Write the address, then a space and the port. The address is signed: copy it from the file you received.',
          { port: address },
        ),
      });
      return;
    }
    if (looksLikeHostId(host.text) && isPortShaped(hostId.text)) {
      report({
        range: host.range,
        message: say(
          'The host name is missing on this SERVER line\nThe host id {text} is in its place, so License Manager reads {port} as the host id: the order is host name, host id, port. Write the name of the license server before the host id.',
          { text: host.text, port: hostId.text },
        ),
      });
    } else if (isPortShaped(hostId.text)) {
      report({
        range: hostId.range,
        message: say(
          'The host id is missing on this SERVER line\nThe number {text} in its place looks like the port: the order is host name, host id, port. The host id is signed: copy it from the file you received.',
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
