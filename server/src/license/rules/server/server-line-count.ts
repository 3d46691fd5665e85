import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { inFile } from '../../model/licenseFile';
import { SERVERS_IN_A_SET, type ServerFault, type ServerLine, serverFaultOf, serverLinesOf } from '../../model/serverLines';
import { commentOut } from '../edits';
import { fileRule } from '../rule';

const MOST_RELATED = 10;

export default fileRule({
  id: 'server-line-count',
  severity: 'error',
  summary: 'SERVER lines that are neither a single server nor a set of three servers',
  source:
    'REV, "SERVER Lines" and "Criteria for Combining License Files"; EUG 10.x, pages 36 and 105; Genesys Licensing Guide 8.0, appendix C, "Selecting License Server Configuration"',
  leadsTo: ['-8'],
  vendors: 'all',
  check(file, report) {
    const lines = serverLinesOf(file);
    // A misspelled SERVER line is not counted by License Manager: first its keyword must be fixed.
    if (lines.length < 2 || lines.some(({ placed }) => placed.record.intendedKeyword !== undefined)) return;
    const originals = lines.filter(({ copyOf }) => !copyOf);
    const fault = serverFaultOf(file, originals);
    const faulty = new Set(fault?.lines);
    // One more than are told of, since a line is not related to itself.
    const nearby = lines.slice(0, MOST_RELATED + 1);
    for (const line of lines) {
      // A copy is the mistake only where the file is right without it.
      if (fault ? !faulty.has(line) : !line.copyOf) continue;
      const fixes: Fix[] =
        !fault || fault.kind === 'sameServer'
          ? [{ title: say('Comment out this SERVER line'), edits: commentOut(line.placed.record, line.placed.start), safe: !fault }]
          : [];
      report({
        range: placeOf(line),
        message: fault ? faultMessage(fault, line, lines.length) : copyMessage(lines.length),
        fixes,
        related: nearby
          .filter((other) => other !== line)
          .slice(0, MOST_RELATED)
          .map((other) => ({ range: placeOf(other), message: say('Another SERVER line') })),
      });
    }
  },
});

function copyMessage(count: number): Message {
  return count === SERVERS_IN_A_SET
    ? say('This SERVER line is in the file {count} times\nThree SERVER lines mean three computers. Comment out the copy.', {
        count,
      })
    : say(
        'This SERVER line is in the file twice\nLicense Manager runs on one server or on a set of three and refuses {count} SERVER lines. Comment out the copy.',
        { count },
      );
}

function faultMessage(fault: ServerFault, line: ServerLine, count: number): Message {
  if (fault.kind === 'scattered')
    return say(
      'These are three license files in one, not a set of three servers\nEvery signature includes the host ids of all SERVER lines, so each FEATURE is refused (error -8). Move each SERVER line, with the lines below it, to a file of its own.',
    );
  if (fault.kind === 'sameServer') {
    return fault.by === 'host'
      ? say(
          'The host {host} is on several SERVER lines\nThree SERVER lines mean three different computers. Keep the line with the right host id, or ask for one file for everything.',
          { host: line.server.host?.text ?? '' },
        )
      : say(
          'The host id {hostId} is on several SERVER lines\nLicense Manager runs on one server or on a set of three computers, and refuses anything else. Keep the line with the right host name and port, and comment out the others.',
          { hostId: line.server.hostId?.text ?? '' },
        );
  }
  if (count === SERVERS_IN_A_SET)
    return say(
      'These three SERVER lines name only two computers\nEvery signature includes the host ids of all SERVER lines, so with one line too many each FEATURE is refused (error -8). Keep each license file separate, with its own SERVER line.',
    );
  return say(
    'There are {count} SERVER lines; License Manager needs one, or a set of three\nEvery signature includes the host ids of all SERVER lines, so each FEATURE is refused (error -8). These are probably two license files in one: separate them, or ask for one file for everything.',
    { count },
  );
}

function placeOf({ placed, server }: ServerLine): TextRange {
  const { keyword } = placed.record;
  return inFile(placed, { start: keyword?.start ?? 0, end: (server.host?.range ?? keyword)?.end ?? 0 });
}
