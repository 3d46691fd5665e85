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
  summary:
    'SERVER lines that are neither one nor a set of three: License Manager runs on one server or on three that stand in for each other',
  source:
    'REV, "SERVER Lines" and "Criteria for Combining License Files"; EUG 10.x, pages 36 and 105; Genesys Licensing Guide 8.0, appendix C, "Selecting License Server Configuration"',
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
          .map((other) => ({ range: placeOf(other), message: say('Another SERVER line.') })),
      });
    }
  },
});

function copyMessage(count: number): Message {
  return count === SERVERS_IN_A_SET
    ? say('This SERVER line is in the file {count} times, and three SERVER lines mean three computers. Comment the copy out.', {
        count,
      })
    : say(
        'This SERVER line is in the file twice. License Manager runs on one server or on a set of three, and {count} SERVER lines are refused. Comment the copy out.',
        { count },
      );
}

function faultMessage(fault: ServerFault, line: ServerLine, count: number): Message {
  if (fault.kind === 'scattered')
    return say(
      'These SERVER lines are each followed by DAEMON and FEATURE lines of their own: this is three license files in one, not a set of three servers. The host ids of all SERVER lines are part of every signature, so each FEATURE is refused (error -8). Keep each with its own SERVER line in a file of its own.',
    );
  if (fault.kind === 'sameServer') {
    return fault.by === 'host'
      ? say(
          'The host {host} is on several SERVER lines. Three SERVER lines mean three computers that stand in for each other. Keep the line with the right host id, or ask for one file for all of it.',
          { host: line.server.host?.text ?? '' },
        )
      : say(
          'The host id {hostId} is on several SERVER lines. License Manager runs on one server or on a set of three computers, and refuses lines that are neither. Keep the line with the right host name and port and comment out the rest.',
          { hostId: line.server.hostId?.text ?? '' },
        );
  }
  if (count === SERVERS_IN_A_SET)
    return say(
      'Three SERVER lines mean three computers that stand in for each other, but these are only two, one of them named twice. The host ids of all SERVER lines are part of every signature, so with a line too many each FEATURE is refused (error -8). Keep each license file with its own SERVER line by itself.',
    );
  return say(
    'One of {count} SERVER lines. License Manager runs on one server or on a set of three. The host ids of all SERVER lines are part of every signature, so with a line too many each FEATURE is refused (error -8). These are probably two license files in one: keep each with its own SERVER line in a file of its own, or ask for one file for all of it.',
    { count },
  );
}

function placeOf({ placed, server }: ServerLine): TextRange {
  const { keyword } = placed.record;
  return inFile(placed, { start: keyword?.start ?? 0, end: (server.host?.range ?? keyword)?.end ?? 0 });
}
