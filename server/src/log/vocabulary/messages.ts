import { type Message, say } from '../../core/message';

/** A message that License Manager or a vendor daemon writes into its debug log. */
export interface LogMessage {
  readonly id: MessageId;
  /** How it begins, in lower case; empty where a name comes first. */
  readonly lead: string;
  /** The whole, with its parts by name. */
  readonly pattern: RegExp;
  /** What it means; missing where there is nothing to say but what it says, and where `errors/` says it. */
  readonly meaning?: Message;
}

export type MessageId =
  | 'lmgrdStarted'
  | 'daemonVersion'
  | 'systemDate'
  | 'licenseFiles'
  | 'managerPort'
  | 'daemonPort'
  | 'daemonStarted'
  | 'served'
  | 'optionsFile'
  | 'optionsUnreadable'
  | 'timestamp'
  | 'reread'
  | 'stopping'
  | 'wrongHostId'
  | 'serverSays'
  | 'invalidHostId'
  | 'noValidHostIds'
  | 'disabling'
  | 'invalidKey'
  | 'echo'
  | 'badCode'
  | 'request'
  | 'expired'
  | 'expiring'
  | 'exited'
  | 'exiting'
  | 'lockFile'
  | 'severalServers'
  | 'portInUse'
  | 'portRefused'
  | 'hostName'
  | 'noVendorLine'
  | 'cannotInitialize'
  | 'noConnection'
  | 'noFeatures'
  | 'needsInclude'
  | 'quorumLost'
  | 'connectionLost'
  | 'master'
  | 'clockSetBack'
  | 'correctProblem'
  | 'reservation'
  | 'idle'
  | 'verified'
  | 'noise';

/** SLOG lines, and the lines of programs around the daemons, by what is before their colon. */
export const summaryMeaning = say(
  'A line of the summary that a daemon writes at its start and every few hours: files, ports, host ids and versions, as they really are.',
);

/**
 * What daemons write besides requests (License Administration Guide, "Debug Log Messages", "Informational Messages", "Configuration Problem Error Messages",
 * "Daemon Software Error Messages"; older guides have the same under other names).
 */
export const messages: readonly LogMessage[] = [
  {
    id: 'lmgrdStarted',
    lead: '',
    pattern:
      /^License Manager server started|^FLEX(?:lm|net Licensing) \((?<version>v?[\w.]+)[^)]*\) started on (?:host )?"?(?<host>[^\s"(]+)"?(?: \((?<system>[^)]*)\))?(?: \((?<date>\d{1,2}\/\d{1,2}\/\d{4})\))?/i,
    meaning: say('The license server manager has started. The date in parentheses is month/day/year.'),
  },
  {
    id: 'daemonVersion',
    lead: 'fle',
    pattern: /^FLEX(?:lm|net Licensing) version (?<version>v?[\w.]+)/i,
    meaning: say('The vendor daemon has started, and says its version. It should not be newer than that of the license server manager.'),
  },
  { id: 'systemDate', lead: "server's system", pattern: /^Server's System Date and Time: (?<date>.+)/i },
  {
    id: 'licenseFiles',
    lead: 'license file',
    pattern: /^License file\(s\)(?: used)?: *(?<paths>\S.*)/i,
    meaning: say('The license files that the server has read. If you edited another one, the server does not know of it.'),
  },
  {
    id: 'managerPort',
    lead: 'lmgrd tcp-port',
    pattern: /^lmgrd tcp-port (?<port>\d+)/i,
    meaning: say('The port of the license server manager, from the SERVER line.'),
  },
  {
    id: 'daemonPort',
    lead: '',
    pattern: /^(?:(?<name>\S+) using TCP-port|Starting vendor daemon at port|Using vendor daemon port) (?<port>\d+)/i,
    meaning: say('The port of a vendor daemon. A firewall must let it through; PORT= on the VENDOR line keeps it the same at each start.'),
  },
  {
    id: 'daemonStarted',
    lead: '',
    pattern: /^(?:Started (?<name>\S+) \((?:internet tcp_port (?<port>\d+) )?pid \d+\)|Restarted \S+ \(internet)/i,
    meaning: say('The license server manager has started this vendor daemon.'),
  },
  {
    id: 'served',
    lead: '',
    pattern: /^(?:\[?NEW\]? )?Server started (?:on (?<host>\S+)(?: for:(?<features>.*))?|for:(?<list>.*))/i,
    meaning: say(
      'The features that the vendor daemon serves after all its checks. What is in the license file and not here is out of service.',
    ),
  },
  {
    id: 'optionsFile',
    lead: '',
    pattern: /^(?:Using options file:? |Options file used: )"?(?<path>[^"]+)"?/i,
    meaning: say('The options file that the vendor daemon has read. None: no options are in force.'),
  },
  {
    id: 'optionsUnreadable',
    lead: 'cannot open options',
    pattern: /^CANNOT OPEN options file:? "?(?<path>[^"]*)"?/i,
  },
  {
    id: 'timestamp',
    lead: 'timestamp',
    pattern: /^TIMESTAMP (?<date>\d{1,2}\/\d{1,2}\/\d{4})/i,
    meaning: say('The date, month/day/year. Daemons write it every few hours.'),
  },
  {
    id: 'reread',
    lead: '',
    pattern: /^(?:REREAD:|Rereading |Reread )/i,
    meaning: say('The daemon reads the license file and its options again, after lmreread.'),
  },
  {
    id: 'stopping',
    lead: '',
    pattern:
      /^(?:Shutting down(?: (?<name>\S+))?|(?:SERVER )?Shut(?:ting)? ?down requested|SHUTDOWN request|Received lmdown|Vendor daemon server initiated shutdown|Daemon shutdown|lmdown request|License server shutting down|License daemon: lmgrd-child exiting)/i,
    meaning: say('The daemon stops because somebody asked it to, for example with lmdown.'),
  },
  {
    id: 'wrongHostId',
    lead: 'wrong hostid on server',
    pattern: /^Wrong hostid on SERVER line for license file: *(?<path>.*)/i,
  },
  {
    id: 'serverSays',
    lead: 'server line says',
    pattern: /^SERVER line says (?<said>\S+), hostid is "?(?<real>[^"]*)"?/i,
  },
  { id: 'invalidHostId', lead: '', pattern: /^(?:Invalid hostid on SERVER line|\S{1,100}: Wrong hostid, exiting)/i },
  { id: 'noValidHostIds', lead: 'no valid hostids', pattern: /^No valid hostids, exiting/i },
  {
    id: 'disabling',
    lead: 'disabling ',
    pattern: /^Disabling (?<count>\d{1,9}) licenses? from feature (?<feature>[^\s(]+)(?:\((?<key>[0-9A-Fa-f]*))?/i,
  },
  {
    id: 'invalidKey',
    lead: 'invalid license key',
    pattern: /^Invalid license key(?: \(inconsistent authentication code\))?/i,
  },
  { id: 'badCode', lead: 'bad code', pattern: /^BAD CODE for (?<feature>\S+)/i },
  // How FLEXlm wrote some requests.
  { id: 'request', lead: '', pattern: /^(?:IN server died|UNSUPPORTED FEATURE request): */i },
  {
    id: 'echo',
    lead: '==>',
    pattern: /^==>\s*(?<keyword>FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|VENDOR|DAEMON)\s+(?<feature>\S+)/i,
    meaning: say('The line of the license file that is meant.'),
  },
  {
    id: 'expired',
    lead: '',
    pattern: /^(?:EXPIRED: *"?(?<feature>[^\s"]+)|(?:License for )?feature "?(?<name>[^\s"]+)"? (?:is|has) expired)/i,
    meaning: say('This line of the license file has expired and is out of service.'),
  },
  {
    id: 'expiring',
    lead: '',
    pattern:
      /^(?:EXPIRING: *"?(?<feature>[^\s"]+)|(?:License for )?feature "?(?<name>[^\s"]+)"? (?:is about to expire|will expire|expires)\b)/i,
    meaning: say('This line of the license file will expire soon.'),
  },
  {
    id: 'exited',
    lead: '',
    pattern: /^(?<name>\S{1,60}) exited with status (?<status>\d{1,5})(?: signal = (?<signal>\d{1,3}))?(?: \((?<why>[^)]*)\))?/i,
  },
  {
    id: 'exiting',
    lead: '',
    pattern:
      /^(?:EXITING (?:DUE TO SIGNAL|WITH CODE)|MASTER SERVER died due to signal) (?<status>\d{1,5})(?: Exit reason (?<reason>\d{1,5}))?/i,
  },
  {
    id: 'lockFile',
    lead: '',
    pattern: /^(?:Cannot|Can't|Could not) open daemon lock file/i,
  },
  {
    id: 'severalServers',
    lead: 'multiple ',
    pattern: /^MULTIPLE (?<name>\S+) servers running/i,
  },
  {
    id: 'portInUse',
    lead: '',
    pattern: /^(?:Retrying socket bind \(address in use|The TCP port number in the license, (?<port>\d{1,5}), is already in use)/i,
  },
  {
    id: 'portRefused',
    lead: 'failed to open the tcp port',
    pattern: /^Failed to open the TCP port number in the license/i,
  },
  {
    id: 'hostName',
    lead: '',
    pattern: /^(?:(?:(?<name>\S{1,100}): )?Not a valid server host(?:name)?, exiting|Unknown Host(?:name)?: *(?<host>\S+))/i,
  },
  {
    id: 'noVendorLine',
    lead: '',
    pattern: /^(?:\(?There are no VENDOR \(or DAEMON\) lines in the license file|NO DAEMON line for \S+)/i,
  },
  {
    id: 'cannotInitialize',
    lead: '',
    pattern: /^(?:license manager: )?can't initialize: *(?<why>.*)/i,
  },
  {
    id: 'noConnection',
    lead: '',
    pattern: /^(?:Vendor daemon can't talk to lmgrd|Cannot connect to (?:lmgrd|license server|server))/i,
  },
  {
    id: 'noFeatures',
    lead: '',
    pattern: /^No features to serve/i,
    meaning: say(
      'No line of the license file is left that this vendor daemon could serve: all are expired, for another host id, for another daemon, or have a wrong key.',
    ),
  },
  {
    id: 'needsInclude',
    lead: 'note: some features',
    pattern: /^NOTE: Some features are (?<kind>USER_BASED|HOST_BASED)/i,
  },
  {
    id: 'quorumLost',
    lead: '',
    pattern: /^(?:Lost quorum|Quorum lost|Couldn't find a master)/i,
  },
  {
    id: 'connectionLost',
    lead: '',
    pattern: /^(?:Lost connection|License daemon: lost all connections|Connection to \S+ TIMED OUT)/i,
    meaning: say('The connection to another server or to a program has ended. A program that ends does this too.'),
  },
  {
    id: 'master',
    lead: '',
    pattern: /^(?:CONNECTED, master is|Selected (?:EXISTING )?master|Master (?:is|server))/i,
    meaning: say('The three servers have agreed which of them gives out licenses.'),
  },
  {
    id: 'clockSetBack',
    lead: '',
    pattern: /^(?:.{0,60}\b)?(?:system clock (?:has been|was) set back|clock windback|clock set back)/i,
    meaning: say('The clock of this computer was set back, which the vendor daemon takes for an attempt to use expired licenses.'),
  },
  { id: 'correctProblem', lead: 'please correct problem', pattern: /^Please correct problem and restart daemons/i },
  {
    id: 'reservation',
    lead: '',
    pattern: /^(?:RESERVE \S+|RESERVING|\d+ RESERVATIONs?)\b/i,
    meaning: say('Licenses that the options file keeps for a user, a host or a group. Nobody else gets them.'),
  },
  { id: 'idle', lead: 'idle session', pattern: /^Idle session\. Returning keys/i },
  { id: 'verified', lead: 'license verification', pattern: /^License verification completed successfully/i },
  {
    id: 'noise',
    lead: '',
    pattern:
      /^(?:-{5,}|$|Please Note:|This log is intended|Copyright|FLEX\S+ Copyright|US Patents|World Wide Web|Starting vendor daemons|pid \d|Changing message security level|SLOG: |EXTERNAL FILTERS are|TCP_NODELAY|Listener Thread|Ecomms:|Unable to initialize access to trusted storage|lmgrd running as root|This is a potential security problem|And is not recommended|FEATURE +\S+ INACTIVITY TIMEOUT set|Server started$|Vendor daemon (?:"\S+" )?started|lmdown requests disabled|.{0,60}\blmdown requests|Loading license|Done rereading|Checkpoint|Trusted storage|New connection|Daily status|Connected to \S+|Removing clients of children|DEMO mode supports only one|(?:Unable to re-open|Error closing|Lost) lock|ATTEMPT TO START VENDOR DAEMON|BAD (?:PID|SCONNECT) message|Cannot create pipes|Can't allocate server table|Error sending PID|Illegal (?:server )?connection request|KILL of child failed|No internet port number|Not enough descriptors|read: |recycle_control|return_reserved|select: |Server exiting|SHELLO for wrong|Unsolicited msg|WARNING: CORRUPTED options)/i,
  },
];

/** Messages by the first letter of what they begin with, in lower case; those that begin with a name are in all. */
const byLetter = new Map<string, readonly LogMessage[]>();

/** The message that a text is, and its parts; undefined where it is not a known one. The text begins with no white space. */
export function messageOf(
  text: string,
): { readonly message: LogMessage; readonly parts: Readonly<Record<string, string | undefined>> } | undefined {
  const head = text.length > 1000 ? text.slice(0, 1000) : text;
  const letter = head.charAt(0).toLowerCase();
  let likely = byLetter.get(letter);
  if (!likely) {
    likely = messages.filter(({ lead }) => lead === '' || lead.startsWith(letter));
    if (byLetter.size < 200) byLetter.set(letter, likely);
  }
  for (const message of likely) {
    const match = message.pattern.exec(head);
    if (match) return { message, parts: match.groups ?? {} };
  }
  return undefined;
}
