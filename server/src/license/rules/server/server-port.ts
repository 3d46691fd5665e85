import type { Fix } from '../../../core/finding';
import { paragraph, say } from '../../../core/message';
import type { TextEdit, TextRange } from '../../../core/text';
import { insertion, removal } from '../../../core/text';
import { isPlaceholder } from '../../model/placeholder';
import { isPort } from '../../model/port';
import { type Server, serverOf } from '../../model/server';
import type { LicenseRecord } from '../../syntax/record';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-port',
  severity: 'error',
  summary: 'The port of a SERVER line is not a number from 0 to 65535, or is not a separate word after the host id',
  source: 'REV, "SERVER Lines"; EUG 10.x, pages 106 and 107',
  leadsTo: ['-15'],
  vendors: 'all',
  records: ['server'],
  check(record, report, { words }) {
    const server = serverOf(record);
    const glued = gluedTo(record, server);
    if (glued) {
      report({
        range: glued.range,
        message: say(
          'The port {port} must be a word of its own after the host id\nAs it is, no product can reach the server (error -15). Write a space and {port} after the host id.',
          { port: glued.port },
        ),
        fixes: glued.fixes,
      });
      return;
    }
    const { port } = server;
    if (!port || isPort(port.text) || isPlaceholder(port.text, 'port')) return;
    const meant = portMeant(port.text);
    const values = { text: port.text, example: words.examplePort, port: meant ?? '' };
    if (meant !== undefined) {
      report({
        range: port.range,
        message: say(
          '“{text}” is not a port number; write {port}\nOn a SERVER line the port is a bare number after the host id. As it is, no port is set, and License Manager uses a free one from 27000 to 27009.',
          values,
        ),
        fixes: [{ title: say('Write {port}', values), edits: portEdits(record, server, port.range, meant), safe: true }],
      });
      return;
    }
    report({
      range: port.range,
      message: /^\d+$/.test(port.text)
        ? paragraph(
            say(
              '“{text}” is not a port: port numbers end at 65535\nLicense Manager cannot open it, so no product can reach the server (error -15). Write the port that your products use.',
              values,
            ),
            words.usualPort,
          )
        : say(
            '“{text}” is not a port number\nOnly the port can follow the host id, a number such as {example}; otherwise no product can reach the server (error -15). Write the port that your products use, or remove the word.',
            values,
          ),
    });
  },
});

/** Writes the port as a number after the host id, wherever on the line it was. */
function portEdits(record: LicenseRecord, { hostId, attributes, strays }: Server, range: TextRange, port: string): TextEdit[] {
  const isAfter = ![...attributes, ...strays].some((other) => other.range.end <= range.start);
  if (isAfter || !hostId) return [{ range, newText: port }];
  let { start } = range;
  while (/[ \t]/.test(record.text[start - 1] ?? '')) start--;
  return [insertion(hostId.range.end, ` ${port}`), removal({ start, end: range.end })];
}

/** The one port that a word such as `PORT=7260`, `7260/tcp` or `7260,` can mean. */
function portMeant(text: string): string | undefined {
  const port = /^(?:tcp[_-]?)?(?:port)?[\s:=@,;"/]*(\d{1,5})[,;."]?(?:\/tcp)?$/i.exec(text)?.[1];
  return port !== undefined && isPort(port) ? port : undefined;
}

interface GluedPort {
  readonly port: string;
  readonly range: TextRange;
  readonly fixes: readonly Fix[];
}

/** A port glued to the host id or to the host, as in `host:7260`. */
function gluedTo(record: LicenseRecord, { host, hostId, hostIds, port }: Server): GluedPort | undefined {
  if (hostId && port && port.range.start === hostId.range.end + 1 && !/\s/.test(record.text[hostId.range.end] ?? '')) {
    const between = { start: hostId.range.end, end: port.range.start };
    if (!isPort(port.text)) return undefined;
    return {
      port: port.text,
      range: { start: between.start, end: port.range.end },
      fixes: [{ title: say('Put a space before {port}', { port: port.text }), edits: [{ range: between, newText: ' ' }], safe: true }],
    };
  }
  const after = /^(?:[A-Za-z][\w.-]*|\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})$/.exec(host?.text ?? '')?.[1];
  const before = /^(\d{1,5})@[^@]+$/.exec(host?.text ?? '')?.[1];
  const number = after ?? before;
  if (!host || !hostId || hostIds.length > 0 || number === undefined || !isPort(number)) return undefined;
  const range =
    after === undefined
      ? { start: host.range.start, end: host.range.start + number.length + 1 }
      : { start: host.range.end - number.length - 1, end: host.range.end };
  const edits = [removal(range), ...(port ? [] : [insertion(hostId.range.end, ` ${number}`)])];
  // Where another port is after the host id, nothing tells which of the two is right.
  const safe = !port || port.text === number;
  const title = port ? say('Remove {port} here', { port: number }) : say('Write {port} after the host id', { port: number });
  return { port: number, range, fixes: [{ title, edits, safe }] };
}
