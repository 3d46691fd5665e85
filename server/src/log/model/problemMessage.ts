import { amountOf, joined, type Message, paragraph, say, type Value } from '../../core/message';
import type { ErrorNumbers } from '../syntax/activity';
import type { Problem } from './story';

/** So many host ids are named. */
const MOST_NAMED = 8;

/** What is wrong, as a headline, and below it why it matters and what to do: for findings and for the story alike. */
export function problemMessage(problem: Problem): Message {
  const { headline, details } = wordsFor(problem);
  const rest = [...details, file(problem), disabledLines(problem), end(problem), often(problem)].filter((part) => part !== undefined);
  return rest.length === 0 ? headline : joined([headline, paragraph(...rest)], '\n');
}

/** The headline alone. */
export function problemHeadline(problem: Problem): Message {
  return wordsFor(problem).headline;
}

interface Words {
  readonly headline: Message;
  readonly details: readonly (Message | undefined)[];
}

function wordsFor(problem: Problem): Words {
  const { kind, daemon, subject, code, reason } = problem;
  switch (kind) {
    case 'hostId':
      return {
        headline: subject
          ? say('The SERVER line has host id {hostId}, which this computer does not have', { hostId: subject })
          : say('The SERVER line has a host id that is not one of this computer'),
        details: [
          hostIds(problem),
          say('Use the license on the computer that it is for, or ask the vendor to issue it for one of these host ids.'),
        ],
      };
    case 'hostName':
      return {
        headline: subject
          ? say('The host name {host} of the SERVER line cannot be found', { host: subject })
          : say('The host name of the SERVER line is not one of this computer'),
        details: [say('Correct the name on the SERVER line, which is not signed, and start the server again.')],
      };
    case 'licenseFile':
      return {
        headline: say('The license server cannot use its license file: {reason}', { reason: withoutPeriod(subject) }),
        details: [say('Check the path that the server was started with, and check the file itself with Seatkeeper.')],
      };
    case 'port':
      return {
        headline: subject
          ? say('The daemon {daemon} did not get port {port}: another program has it', { daemon, port: subject })
          : say('The daemon {daemon} did not get its port: another program has it', { daemon }),
        details: [say('It is often a license server that was not ended. End it, or choose another port on the SERVER or VENDOR line.')],
      };
    case 'alreadyRunning':
      return {
        headline: say('Another copy of {daemon} is running, or has left its lock file', { daemon }),
        details: [say('End the other license server on this computer, remove the lock file, and start the server again.')],
      };
    case 'optionsFile':
      return {
        headline: say('The daemon {daemon} cannot read its options file: no options are in force', { daemon }),
        details: [say('Correct OPTIONS= on the VENDOR line or the rights of the file, and run lmreread.')],
      };
    case 'connection':
      return {
        headline: say('The daemon {daemon} cannot reach the license server manager', { daemon }),
        details: [say('Check the host name of the SERVER line and the firewall on this computer.')],
      };
    case 'invalidKey':
      return {
        headline: say('The signature of “{feature}” does not fit its line, which is out of service', { feature: subject }),
        details: [say('Something signed was changed, or the key is another vendor’s. Put the line back as it was delivered.')],
      };
    case 'expired':
      return {
        headline: subject ? say('“{feature}” has expired and is out of service', { feature: subject }) : say('A license has expired'),
        details: [say('Install the renewed license, remove the old line, and run lmreread.')],
      };
    case 'expiring':
      return {
        headline: subject ? say('“{feature}” expires soon', { feature: subject }) : say('A license expires soon'),
        details: [say('Ask the vendor for the renewed license now.')],
      };
    case 'disabled':
      return {
        headline: say('The daemon {daemon} has taken lines of the license file out of service', { daemon }),
        details: [say('The lines before this one in the log say why: a wrong host id, a wrong key or a date.')],
      };
    case 'clock':
      return {
        headline: say('The clock of the license server was set back'),
        details: [
          say('The daemon {daemon} takes this for an attempt to use expired licenses. Set the clock right and start the server again.', {
            daemon,
          }),
        ],
      };
    case 'include':
      return {
        headline: say('Nobody may use some features: they need INCLUDE lines ({kind})', { kind: subject }),
        details: [say('Add an INCLUDE line for each of them to the options file of {daemon}, and run lmreread.', { daemon })],
      };
    case 'quorum':
      return {
        headline: say('The three license servers lost their quorum'),
        details: [say('No licenses are given out until two of them reach each other. Check the servers and the network between them.')],
      };
    case 'exit':
      return {
        headline: subject
          ? say('The daemon {daemon} ended by itself with status {status}', { daemon, status: subject })
          : say('The daemon {daemon} ended by itself', { daemon }),
        details: [
          subject === '27' || subject === '36' || subject === ''
            ? say('It found no feature that it could serve: all lines are expired, for another host id or daemon, or have a wrong key.')
            : say('The lines before this one in the log say why.'),
        ],
      };
    case 'denied':
      return {
        headline: reason
          ? say('“{feature}” was denied: {reason}', { feature: subject, reason: withCode(withoutPeriod(reason), code) })
          : say('“{feature}” was denied{code}', { feature: subject, code: code ? ` (${code.code})` : '' }),
        details: [],
      };
    case 'unsupported':
      return {
        headline: say('“{feature}” was asked for, and this server does not have it', { feature: subject }),
        details: [
          say(
            'The license file lacks the feature or the version, or its line is out of service. Some programs ask for everything they know.',
          ),
        ],
      };
    case 'status':
      return {
        headline: say('“{subject}”: {reason}', { subject, reason: withCode(withoutPeriod(reason ?? ''), code) }),
        details: [],
      };
  }
}

function hostIds({ realHostIds = [] }: Problem): Message | undefined {
  if (realHostIds.length === 0) return undefined;
  const named = realHostIds.slice(0, MOST_NAMED).join(', ');
  return say('This computer has: {hostIds}.', { hostIds: realHostIds.length > MOST_NAMED ? `${named}, …` : named });
}

function file({ file }: Problem): Message | undefined {
  return file ? say('The file that is meant: {file}.', { file }) : undefined;
}

function disabledLines({ disabled }: Problem): Message | undefined {
  return disabled ? say('Lines out of service: {lines} ({licenses} licenses).', counted(disabled)) : undefined;
}

function counted({ lines, licenses }: { readonly lines: number; readonly licenses: number }): Readonly<Record<string, Value>> {
  return { lines: amountOf(lines), licenses: amountOf(licenses) };
}

function end({ kind, exit, daemon }: Problem): Message | undefined {
  if (!exit) return undefined;
  if (kind === 'exit') return exit.why ? say('It says: {why}.', { why: withoutPeriod(exit.why) }) : undefined;
  return exit.why
    ? say('The daemon {daemon} ended with status {status} ({why}).', { daemon, status: exit.status, why: exit.why })
    : say('The daemon {daemon} ended with status {status}.', { daemon, status: exit.status });
}

function often({ count, last }: Problem): Message | undefined {
  return count > 1
    ? say('This happened {count} times, the last time on line {line}.', { count: amountOf(count), line: last.line })
    : undefined;
}

function withoutPeriod(text: string): string {
  return text.replace(/[.\s]+$/, '');
}

function withCode(text: string, code: ErrorNumbers | undefined): string {
  if (!code) return text;
  const numbers = [code.code, code.minor].filter((number) => number !== undefined).join(',');
  return `${text} (${numbers}${code.system === undefined ? '' : `:${code.system}`})`;
}
