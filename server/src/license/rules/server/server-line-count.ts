import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { hostIdType } from '../../model/hostId';
import { inFile, type LicenseFile, type PlacedRecord } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { type Server, serverOf } from '../../model/server';
import { commentOut } from '../edits';
import { fileRule } from '../rule';

const MOST_RELATED = 10;
/** License Manager runs on one server, or on a set of three. */
const SERVERS_IN_A_SET = 3;

interface Line {
  readonly placed: PlacedRecord;
  readonly server: Server;
  readonly meaning: string;
  /** The line that says the same before this one. */
  readonly copyOf: Line | undefined;
}

export default fileRule({
  id: 'server-line-count',
  severity: 'error',
  summary:
    'SERVER lines that are neither one nor a set of three: License Manager runs on one server or on three that stand in for each other',
  source:
    'REV, "SERVER Lines" and "Criteria for Combining License Files"; EUG 10.x, pages 36 and 105; Genesys Licensing Guide 8.0, appendix C, "Selecting License Server Configuration"',
  vendors: 'all',
  check(file, report) {
    const lines = linesOf(file);
    // A misspelt SERVER line is not counted by License Manager: first its keyword must be mended.
    if (lines.length < 2 || lines.some(({ placed }) => placed.record.intendedKeyword !== undefined)) return;
    const originals = lines.filter(({ copyOf }) => !copyOf);
    const fault = faultOf(file, originals);
    for (const line of lines) {
      // A copy is the mistake only where the file is right without it.
      if (fault ? !fault.lines.includes(line) : !line.copyOf) continue;
      const fixes: Fix[] =
        !fault || fault.kind === 'sameServer'
          ? [{ title: say('Comment out this SERVER line'), edits: commentOut(line.placed.record, line.placed.start), safe: !fault }]
          : [];
      report({
        range: placeOf(line),
        message: fault ? faultMessage(fault, line, lines.length) : copyMessage(lines.length),
        fixes,
        related: lines
          .filter((other) => other !== line)
          .slice(0, MOST_RELATED)
          .map((other) => ({ range: placeOf(other), message: say('Another SERVER line.') })),
      });
    }
  },
});

function linesOf(file: LicenseFile): Line[] {
  const firsts = new Map<string, Line>();
  return file.recordsOf('server').map((placed) => {
    const meaning = placed.record.wordTexts.join(' ').toLowerCase();
    const line: Line = { placed, server: serverOf(placed.record), meaning, copyOf: firsts.get(meaning) };
    if (!line.copyOf) firsts.set(meaning, line);
    return line;
  });
}

type Fault =
  /** Neither one nor three. */
  | { readonly kind: 'count'; readonly lines: readonly Line[] }
  /** The same computer more than once: `lines` are those that name it again. */
  | { readonly kind: 'sameServer'; readonly lines: readonly Line[]; readonly by: 'host' | 'hostId' }
  /** Each with DAEMON and FEATURE lines of its own. */
  | { readonly kind: 'scattered'; readonly lines: readonly Line[] };

/** What is wrong with the SERVER lines, copies aside. */
function faultOf(file: LicenseFile, originals: readonly Line[]): Fault | undefined {
  if (originals.length === 1) return undefined;
  const isSet = originals.length === SERVERS_IN_A_SET;
  const byHostId = repeated(originals, ({ server }) => (isSet ? computerId(server) : server.hostId?.text.toLowerCase()));
  if (byHostId.length > 0 && (isSet || byHostId.length === originals.length - 1))
    return { kind: 'sameServer', lines: byHostId, by: 'hostId' };
  if (!isSet) return { kind: 'count', lines: originals.slice(originals.length === 2 ? 1 : SERVERS_IN_A_SET) };
  if (isScattered(file, originals)) return { kind: 'scattered', lines: originals.slice(1, 2) };
  const byHost = repeated(originals, ({ server }) => hostName(server));
  return byHost.length > 0 ? { kind: 'sameServer', lines: byHost, by: 'host' } : undefined;
}

/** The lines whose key another line before them has. */
function repeated(lines: readonly Line[], keyOf: (line: Line) => string | undefined): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = keyOf(line);
    if (key === undefined) return false;
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}

/** The types of host id that belong to one computer. */
const computerTypes: readonly string[] = ['ethernet', 'hex32', 'decimal', 'diskSerialNumber', 'composite', 'flexId', 'tpm'];

function computerId({ hostId }: Server): string | undefined {
  return hostId && computerTypes.includes(hostIdType(hostId.text)) ? hostId.text.toLowerCase() : undefined;
}

function hostName({ host }: Server): string | undefined {
  return host && !isPlaceholder(host.text, 'host') ? host.text.toLowerCase() : undefined;
}

/** Whether several SERVER lines are followed by DAEMON lines, or by FEATURE lines, of their own, before the next SERVER line. */
function isScattered(file: LicenseFile, lines: readonly Line[]): boolean {
  const starts = lines.map(({ placed }) => placed.start);
  return [file.recordsOf('vendor'), file.recordsOf('feature', 'increment', 'upgrade', 'package')].some((records) => {
    const blocks = new Set<number>();
    for (const { start } of records) {
      const block = starts.filter((serverStart) => serverStart < start).length;
      if (block > 0) blocks.add(block);
      if (blocks.size > 1) return true;
    }
    return false;
  });
}

function copyMessage(count: number): Message {
  return count === SERVERS_IN_A_SET
    ? say('This SERVER line stands in the file {count} times, and three SERVER lines mean three computers. Comment the copy out.', {
        count,
      })
    : say(
        'This SERVER line stands in the file twice. License Manager runs on one server or on a set of three, and {count} SERVER lines are refused. Comment the copy out.',
        { count },
      );
}

function faultMessage(fault: Fault, line: Line, count: number): Message {
  if (fault.kind === 'scattered')
    return say(
      'These SERVER lines are each followed by DAEMON and FEATURE lines of their own: this is three license files in one, not a set of three servers. The host ids of all SERVER lines are part of every signature, so each FEATURE is refused (error -8). Keep each with its own SERVER line in a file of its own.',
    );
  if (fault.kind === 'sameServer') {
    return fault.by === 'host'
      ? say(
          'The host {host} stands on several SERVER lines. Three SERVER lines mean three computers that stand in for each other. Keep the line with the right host id, or ask for one file for all of it.',
          { host: line.server.host?.text ?? '' },
        )
      : say(
          'The host id {hostId} stands on several SERVER lines. License Manager runs on one server or on a set of three computers, and refuses lines that are neither. Keep the line with the right host name and port and comment out the rest.',
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

function placeOf({ placed, server }: Line): TextRange {
  const { keyword } = placed.record;
  return inFile(placed, { start: keyword?.start ?? 0, end: (server.host?.range ?? keyword)?.end ?? 0 });
}
