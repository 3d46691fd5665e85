import { keywordDefinition } from '../vocabulary/keywords';

/** How far into a text it is looked for what the text is, in UTF-16 units. */
const HEAD_LENGTH = 16_384;
/** How much of a line is looked at, in UTF-16 units. */
const LINE_LENGTH = 400;
/** So many lines of no option are typed by nobody who begins an options file. */
const FEW_LINES = 3;

const types = 'USER|HOST|DISPLAY|INTERNET|PROJECT|GROUP|HOST_GROUP|USER_GROUP';

/** The options of an options file in their full shape (License Administration Guide, "Options File Syntax"). */
const optionShapes = [
  /^(?:USER_|HOST_)?GROUP\s+\S+\s+\S/,
  /^GROUPCASEINSENSITIVE\s+(?:ON|OFF)\b/,
  new RegExp(`^(?:IN|EX)CLUDE(?:_BORROW|_ENTITLEMENT)?\\s+(?:"[^"]*"|\\S+)\\s+(?:${types})\\s`),
  new RegExp(`^(?:IN|EX)CLUDEALL(?:_ENTITLEMENT)?\\s+(?:${types})\\s`),
  new RegExp(`^(?:MAX|RESERVE)\\s+\\d+\\s+(?:"[^"]*"|\\S+)\\s+(?:${types})\\s`),
  /^(?:TIMEOUT|LINGER|BORROW_LOWWATER|MAX_BORROW_HOURS|MAX_OVERDRAFT)\s+\S+\s+\d/,
  /^(?:TIMEOUTALL|MAX_CONNECTIONS|DAEMON_SELECT_TIMEOUT)\s+\d/,
  /^(?:ACTIVATION_LOWWATER|ACTIVATION_EXPIRY_DAYS)\s+\S+\s+\d/,
  /^NOLOG\s+(?:IN|OUT|DENIED|QUEUED|UNSUPPORTED|UPGRADE|DEQUEUED)\b/,
  /^(?:REPORTLOG|DEBUGLOG)\s+\S/,
  /^AUTOMATIC_REREAD\s+(?:ON|OFF)\b/,
  /^FQDN_MATCHING\s+(?:EXACT|LENIENT)\b/,
].map((shape) => new RegExp(shape.source, 'i'));

/** Whether a line of a text, cut where it is long, is an option in its full shape: nothing else looks like that. */
export function isOptionsLine(line: string): boolean {
  const bare = line.replace(/^[\s\uFEFF]+/, '');
  return optionShapes.some((shape) => shape.test(bare));
}

/** A line that a license file has, and an options file never. */
const licenseRecord =
  /^(?:SERVER\s+\S+\s+\S|(?:FEATURE|INCREMENT|UPGRADE|PACKAGE)\s+\S+\s+\S+\s+\d|USE_SERVER\b|(?:VENDOR|DAEMON)\s+[\w.-]+(?:\s|$))/i;
/** How XML, JSON, settings, switches of compilers and the like begin. */
const otherLine = /^(?:[<[{@%;/]|\/\/|-|[\w.-]+\s*[=:](?!\w*=))/;

/** Whether the first lines of a text, of a file of any name, are surely those of an options file: at least half of those with data have the shape of an option. */
export function isSurelyOptions(text: string): boolean {
  const { lines, shaped, records } = countsOf(text);
  return shaped > 0 && records === 0 && shaped * 2 >= lines;
}

/**
 * Whether a text of a file that is named or opened as an options file can be one: other programs too have files that end in .opt. One with few lines is
 * taken for one, since somebody may have just begun it.
 */
export function mayBeOptions(text: string): boolean {
  const { lines, keywords, shaped, records, others } = countsOf(text);
  if (text.slice(0, HEAD_LENGTH).includes('\0')) return false;
  if (records > shaped) return false;
  if (keywords === 0) return others === 0 && lines < FEW_LINES;
  return keywords * 4 >= lines;
}

interface Counts {
  /** Lines with data. */
  lines: number;
  /** Those that begin with a keyword. */
  keywords: number;
  /** Those of the full shape of an option. */
  shaped: number;
  records: number;
  others: number;
}

function countsOf(text: string): Counts {
  const counts: Counts = { lines: 0, keywords: 0, shaped: 0, records: 0, others: 0 };
  const head = text.slice(0, HEAD_LENGTH);
  if (head.includes('\0')) return counts;
  let goesOn = false;
  for (const [whole] of head.matchAll(/[^\r\n]+/g)) {
    const line = whole.slice(0, LINE_LENGTH).replace(/^[\s\uFEFF]+/, '');
    const isRest = goesOn;
    goesOn = whole.trimEnd().endsWith('\\');
    if (isRest || line === '' || line.startsWith('#')) continue;
    counts.lines++;
    if (isOptionsLine(line)) counts.shaped++;
    if (keywordDefinition(/^\S+/.exec(line)?.[0] ?? '')) counts.keywords++;
    else if (licenseRecord.test(line)) counts.records++;
    else if (otherLine.test(line)) counts.others++;
  }
  return counts;
}
