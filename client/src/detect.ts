/** How far into a text the root element is looked for, in UTF-16 units. */
export const HEAD_LENGTH = 20_000;

/**
 * Whether an XML document may be one of Seatkeeper's, by its file name (folders may be before it) and the start of its text.
 * A quick look that never misses one: the server, which is started then, looks closer.
 */
export function mayBePresenceFile(fileName: string, text: string): boolean {
  const name = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  if (/^presence[^/]*\.xml$/.test(name) || name === 'moc.xml' || name === 'tabs.xml') return true;
  const head = text.slice(0, HEAD_LENGTH);
  if (head.includes('genesyslab.com/schemas/ucc/presence') || head.includes('tabdata')) return true;
  return /<(?:[\w.-]+:)?presence[\s>]/.test(head) && /<(?:[\w.-]+:)?(?:state|auto|genesysAgent)[\s/>]/.test(head);
}

/** Whether a JSON document is a deployment plan: its name says so. */
export function isPlanFile(fileName: string): boolean {
  return fileName.toLowerCase().endsWith('.seatplan.json');
}

/** How far into a text license records are looked for, in UTF-16 units. */
const LICENSE_HEAD = 16_384;
/** How much of a line is looked at. */
const LINE_LENGTH = 400;

/** What there is to know of a document whose name does not say that it is a license file. */
export interface UnnamedDocument {
  readonly languageId: string;
  /** Folders may be before the name. */
  readonly fileName: string;
  readonly text: string;
  /** The patterns of the user's setting `files.associations`, and the languages. */
  readonly associations: Readonly<Record<string, string>>;
}

/**
 * Whether a document that VS Code took for plain text is a license file: its name ends in .dat, and in its first lines is one that
 * `licenseLine` of the manifest fits; VS Code itself looks at the first line alone. Where the user says what .dat files are, that holds.
 */
export function isUnnamedLicenseFile({ languageId, fileName, text, associations }: UnnamedDocument, licenseLine: RegExp): boolean {
  if (languageId !== 'plaintext' || !/\.dat$/i.test(fileName)) return false;
  if (Object.keys(associations).some((pattern) => /\.dat$/i.test(pattern))) return false;
  return linesOf(text).some((line) => licenseLine.test(line));
}

/** A line that begins a record, or that goes on with one: an attribute and its value. */
const partOfLicense =
  /^\uFEFF?\s*(?:(?:SERVER|DAEMON|VENDOR|FEATURE|INCREMENT|UPGRADE|PACKAGE|FEATURESET)\s+\S|USE_SERVER\b|[A-Za-z_]{2,40}=)/;

/**
 * Whether a text of any name is a license file: a line that `licenseLine` fits is among its first ones, and at least half of those with data are
 * parts of records. So a mail with a license in it is one, and an instruction that quotes a line is none; the server's `readsAsLicenseFile` is the same.
 */
export function readsAsLicenseFile(text: string, licenseLine: RegExp): boolean {
  const lines = linesOf(text).filter((line) => !/^\s*(?:#|$)/.test(line));
  if (!lines.some((line) => licenseLine.test(line))) return false;
  let parts = 0;
  let goesOn = false;
  for (const line of lines) {
    const isPart: boolean = goesOn || partOfLicense.test(line);
    if (isPart) parts++;
    goesOn = isPart && line.trimEnd().endsWith('\\');
  }
  return parts * 2 >= lines.length;
}

/** What mail programs and people leave around a record: quoting, tags of HTML, entities. */
const aroundRecord = /^(?:[>\s]|&gt;|&nbsp;|<[^<>]{0,200}>)+/;
/** Signs that a text is a mail, or was one: quoting, headers, what its encoding writes. */
const signOfMail =
  /^(?:>|(?:From|To|Subject|Date|Sent|Received|Betreff|Von|An|Gesendet|Objet|De|À|Envoyé|Content-Type) ?:|-{2,} ?(?:Original|Forwarded|Ursprüngliche|Message)|-- ?$|(?:Dear|Hello|Hi|Sehr|Guten|Hallo|Bonjour)\b)|[A-Za-z]=3D|=$|<(?:br|p|pre|div|td|html|body)\b|&quot;|[\u201c-\u201f]/im;

/** Whether a text is a mail, or was copied out of one, and holds a license: the server, which is asked then, looks closer. */
export function holdsMailedLicense(text: string, licenseLine: RegExp): boolean {
  const lines = linesOf(text);
  if (!signOfMail.test(lines.join('\n'))) return false;
  if (/^Content-Transfer-Encoding: *base64/im.test(text.slice(0, LICENSE_HEAD)))
    return lines.some((line) => /^[A-Za-z0-9+/]{60,76}$/.test(line));
  return lines.some((line) => licenseLine.test(line.replace(aroundRecord, '')));
}

/** The first lines of a text, cut where they are long; none of what is not text. */
function linesOf(text: string): string[] {
  const head = text.slice(0, LICENSE_HEAD);
  return head.includes('\0') ? [] : head.split(/[\r\n]+/).map((line) => line.slice(0, LINE_LENGTH));
}

/**
 * The pattern of the setting `files.associations` for files that are named like one: what is after .lic or .dat, and numbers and dates left open.
 * Never one that would fit every text; where nothing can be left open, the name itself. Undefined for a name that cannot be written as a pattern.
 */
export function patternFor(fileName: string): string | undefined {
  const name = fileName.replace(/^.*[\\/]/, '');
  if (name === '' || /[*?[\]{}]/.test(name)) return undefined;
  const after = /^.+?(\.(?:lic|dat)[._-].+)$/i.exec(name)?.[1];
  const pattern = (after === undefined ? name : `*${after}`).replace(/\d+(?:[-_.]\d+)*/g, '*').replace(/\*{2,}/g, '*');
  const stem = pattern.replace(/\.[^.]*$/, '');
  return after !== undefined || /[A-Za-z]{3}/.test(stem) ? pattern : name;
}

const time =
  '(?:\\d{4}-\\d\\d-\\d\\d[T ][\\d:.,]{5,20}(?:Z|[+-]\\d\\d:?\\d\\d)?|(?:\\d{1,2}/\\d{1,2} +)?(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?)';
const logLine = new RegExp(
  `^(?:\\S{1,60}\\s*\\|\\s*)? {0,8}${time} {1,4}\\([A-Za-z][\\w.-]{0,39}\\)(?:\\s|$)|^ {0,8}\\((?:lmgrd|lmadmin)\\)(?: |$)|[\\s|\\]>]${time} {1,4}\\(lmgrd\\)(?: |$)`,
);
/** What no other program writes. */
const ofDaemon =
  /\((?:lmgrd|lmadmin)\)|\(@[\w.-]+-SLOG@\)|\) +(?:(?:OUT|IN|DENIED|UNSUPPORTED): |TIMESTAMP \d|FLEX(?:lm|net)|Disabling \d+ licenses?|(?:Wrong|Invalid) hostid|EXITING DUE TO SIGNAL|Server started on )/i;
const toolLine =
  /^\s*(?:lmutil - Copyright|lmstat - Copyright|Flexible License Manager status on |License server status: |FlexNet diagnostics on |NOTE: lmstat |Users of \S+: +\()/;

/**
 * Whether a text is a debug log of a license server, or what lmstat or lmdiag prints: as the server's `readsAsLog`, which looks closer. Logs of other
 * programs have the same names.
 */
export function readsAsLog(text: string): boolean {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  if (lines.some((line) => toolLine.test(line))) return true;
  const own = lines.filter((line) => logLine.test(line));
  return own.some((line) => ofDaemon.test(line)) && own.length * 2 >= lines.length;
}
