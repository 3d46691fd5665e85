import { messages } from '../../vocabulary/messages';
import { statusShapes } from './statusShapes';

/** The words that patterns are written with: of an optional letter or ending, with it and without. */
function wordsIn({ source }: RegExp): string[] {
  const bare = source.replace(/\\[a-zA-Z]|\(\?(?:<\w+>|[:=!]|<[=!])/g, ' ');
  const forms = [bare, bare.replace(/\(?([a-z]+)\)?\?/gi, '$1'), bare.replace(/[a-z]\?/gi, '')];
  return forms.flatMap((form) => form.split(/[^A-Za-z]+/));
}

/** Words that are in the debug logs of everybody: of what daemons and lmutil write. */
export const publicWords: readonly string[] = [
  ...messages.flatMap(({ pattern }) => wordsIn(pattern)),
  ...statusShapes.flatMap(wordsIn),
  ...[
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm',
    'utc gmt cet cest est edt cst cdt mst mdt pst pdt jst ist europe pacific eastern central mountain daylight standard summer time zone',
    'out in denied unsupported queued dequeued upgrade shutdown port at plus to by from for of on off and or not no the this that is are was',
    'were be been has have had will would may can cannot could must should it its as an with without if then when while because before after',
    'until since please see more information about only all any some other each both than more less too do does did you your we our they their',
    'flexlm flexnet licensing flexera revenera macrovision globetrotter software inc copyright rights reserved fnp flex lmgrd lmadmin lmutil',
    'lmstat lmdiag lmdown lmreread lmhostid lmremove lmborrow slog info start date listening reliable option options file files used debug log',
    'report level message messages security enabled disabled host hostid hostids name names server servers vendor daemon daemons version build',
    'hostname hostnames manager license licenses licensed licensing feature features user users number already reached support supported checkout checkin check',
    'checked request requests requested requesting returned returning return key keys code authentication inconsistent invalid valid bad wrong',
    'line lines error errors warning failed failure fatal reason status signal exit exited exiting died due killed abort aborted crash',
    'connection connect connected refused reset closed timed timeout operation progress now system unknown address bind socket retrying tcp udp',
    'ip ipv4 ipv6 internet net network local remote path memory process pid thread handle id uid windows linux unix solaris aix hpux macos mac',
    'x64 x86 lsb i86 n3 r3 s3 tpm vm hypervisor physical virtual running platform os release service administrator root privileges',
    'expired expires expiring expiry expire days day hours hour minutes minute seconds second count pool pools uncounted unlimited permanent',
    'floating nodelocked node locked exclude include list excluded included group reservation reserved reservations maximum max minimum limit',
    'linger borrow borrowed activation trusted storage entitlement fulfillment overdraft suspended duplicate duplicates package component',
    'components consisting data file open opened opening close read reading written write writing create created permission such directory',
    'exists found find try trying again later restart restarted restarting started starting stop stopped stopping up down master client clients',
    'clock set back windback detected detecting update updated updates current default value values use using usage issued total true false yes',
    'none null ok done success successfully complete completed initialize initialized initializing quorum lost idle session inactivity heartbeat',
    'llc ltd specified vd determined treat as ipv6 endpoint redundancy',
    'external filters filter tcp_nodelay listener threads ecomms performance tuning time utilization cpu checkpoint interval snapshot rollover',
    'note intended purposes capture contents contain may accurate billing audit managing auditing usage should rely products reporting offer',
    'visit www com http https world wide web patents patent us potential problem recommended run non privileged rename copy redundant default',
    'correct place hosts match matches matching different same newer older than lower higher required requires missing present allowed',
    'desired currently serving serve serves served handled handle ports firewall listen another instance lock incorrectly malformed corrupted',
    'usr var opt etc home tmp temp share bin lib srv program files programdata public exe lic dat txt dl rl logs',
    'localhost localdomain this_host permanent suite version issuer notice sn sign sign2 dup_group vendor_string hostid start issued',
  ].flatMap((words) => words.split(/[ _]/)),
]
  .map((word) => word.toLowerCase())
  .filter((word) => word.length > 1);
