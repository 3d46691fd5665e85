import { type Message, say } from '../core/message';
import type { Concern, KnownError } from './error';

const guide = 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"';

const features = ['FEATURE', 'INCREMENT', 'UPGRADE'];
const compareHostId = say('Compare the host id on the SERVER line with what `lmhostid` prints on the license server.');
const restore = say('Compare the file with the one that the vendor sent, and put the original lines back.');
const rehost = say('Ask the vendor to move the licenses to this computer (rehost).');
const readAbove = say('Read the lines above it in the debug log: they say why.');

interface Told {
  readonly meaning: Message;
  readonly causes?: readonly Message[];
  readonly checks: readonly Message[];
  readonly concerns?: Concern;
}

/** Messages of lmgrd and vendor daemons that have no number; `*` in a text is anything. */
export const logMessages: readonly KnownError[] = [
  message(
    'wrong-host-id',
    ['Wrong hostid on SERVER line', 'Invalid hostid on SERVER line', 'SERVER line says * hostid is', 'wrong host ID', 'wrong hostid'],
    {
      meaning: say('The license server runs on another computer than the SERVER line says'),
      causes: [
        say('The licenses were moved to a new computer, or a virtual machine was copied.'),
        say('The network card was replaced, or the host id was copied from another adapter.'),
      ],
      checks: [compareHostId, rehost],
      concerns: { keywords: ['SERVER'] },
    },
  ),
  message('no-valid-host-ids', ['No valid hostids exiting'], {
    meaning: say('The vendor daemon stopped: no host id in the file is that of this computer'),
    causes: [say('The host id on the SERVER line is not that of this computer.')],
    checks: [compareHostId, rehost],
    concerns: { keywords: ['SERVER'] },
  }),
  message('disabled-licenses', ['Disabling * licenses from feature', 'Disabling * license from feature'], {
    meaning: say('The vendor daemon does not serve this line'),
    causes: [say('The line expired, is for another host id, or its key is wrong.')],
    checks: [readAbove, say('Check that line; the letters in parentheses are the start of its key.')],
    concerns: { keywords: ['SERVER', ...features] },
  }),
  message('invalid-license-key', ['Invalid license key (inconsistent authentication code)'], {
    meaning: say('The key or signature of the line that follows is wrong'),
    causes: [
      say('A signed field, the host id or the key itself was changed.'),
      say('A mail program or an editor changed, broke or lost part of the line.'),
    ],
    checks: [restore, compareHostId],
    concerns: { keywords: ['SERVER', ...features] },
  }),
  message('options-file-not-opened', ['CANNOT OPEN options file'], {
    meaning: say('The options file cannot be opened: its lines have no effect'),
    causes: [say('The path on the VENDOR line is wrong, or the account may not read the file.')],
    checks: [say('Check OPTIONS= on the VENDOR line, and the access rights of the file.')],
    concerns: { keywords: ['VENDOR'] },
  }),
  message('user-based-without-include', ['Some features are USER_BASED or HOST_BASED', 'features are USER_BASED'], {
    meaning: say('Features for named users or hosts have nobody named'),
    causes: [say('The options file has no INCLUDE for them, or is not read.')],
    checks: [say('Add INCLUDE lines to the options file, and check its path on the VENDOR line.')],
    concerns: { keywords: ['VENDOR', 'INCLUDE', ...features], attributes: ['USER_BASED', 'HOST_BASED', 'OPTIONS'] },
  }),
  message('daemon-lock-file', ['Cannot open daemon lock file', 'MULTIPLE * servers running'], {
    meaning: say('Another vendor daemon of this name runs already, or left its lock file'),
    causes: [say('The license server was started twice, or an earlier process did not end.')],
    checks: [say('End the old processes of lmgrd and the vendor daemon, then start the license server once.')],
  }),
  message('port-in-use', ['Retrying socket bind (address in use', 'The TCP port number in the license * is already in use'], {
    meaning: say('The port is in use already; the license server tries again for some minutes'),
    causes: [say('An earlier process still runs, or another program uses the port.')],
    checks: [
      say('Find out which program uses the port: `netstat -ano` on Windows, `ss -ltnp` on Linux.'),
      say('End it, or write another port.'),
    ],
    concerns: { keywords: ['SERVER', 'VENDOR'] },
  }),
  message('port-not-opened', ['Failed to open the TCP port number in the license'], {
    meaning: say('The license server could not open its port'),
    causes: [say('The port is in use, or is below 1024 and needs more rights.')],
    checks: [say('Find out which program uses the port: `netstat -ano` on Windows, `ss -ltnp` on Linux.'), say('Use a port above 1024.')],
    concerns: { keywords: ['SERVER'] },
  }),
  message('server-host-unknown', ['Not a valid server hostname', 'Unknown Hostname'], {
    meaning: say('The host name on the SERVER line is not that of the license server, or not known'),
    causes: [say('The name is misspelled, is that of an old server, or lacks its domain.')],
    checks: [say('Correct the name on the SERVER line, or write the address; the name is not signed.')],
    concerns: { keywords: ['SERVER'] },
  }),
  message('no-vendor-lines', ['There are no VENDOR (or DAEMON) lines in the license file'], {
    meaning: say('The license file has no VENDOR line, so that no daemon is started'),
    causes: [say('The VENDOR line is missing, commented out or misspelled.')],
    checks: [say('Check the first lines of the file.')],
    concerns: { keywords: ['VENDOR'] },
  }),
  message('daemon-cannot-reach-lmgrd', ["Vendor daemon can't talk to lmgrd"], {
    meaning: say('The vendor daemon cannot reach lmgrd'),
    causes: [say('The host name on the SERVER line leads to another computer, or a firewall is in the way.')],
    checks: [say('Check the host name and port on the SERVER line, from the license server itself.')],
    concerns: { keywords: ['SERVER'] },
  }),
  message('lost-quorum', ['Lost quorum'], {
    meaning: say('Fewer than two of the three license servers reach each other: no licenses are served'),
    causes: [say('One of the servers is down, or the network between them is.')],
    checks: [say('Check that two of the three servers run and reach each other.')],
    concerns: { keywords: ['SERVER'] },
  }),
  message('idle-session', ['Idle session Returning keys for'], {
    meaning: say('A license was taken back from an idle program: TIMEOUT works'),
    checks: [say('Nothing has to be done.')],
    concerns: { keywords: ['TIMEOUT', 'TIMEOUTALL'] },
  }),
  message('verification-completed', ['License verification completed successfully'], {
    meaning: say('All keys and dates of the license file are valid; this is not an error'),
    checks: [say('Nothing has to be done.')],
  }),
  message('correct-and-restart', ['Please correct problem and restart daemons'], {
    meaning: say('The license server cannot start; the reason is above this line'),
    checks: [readAbove],
  }),
];

function message(id: string, texts: readonly string[], { meaning, causes = [], checks, concerns }: Told): KnownError {
  return { id, family: 'log', texts, meaning, causes, checks, ...(concerns && { concerns }), source: guide, grade: 'certain' };
}
