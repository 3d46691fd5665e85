import { type Day, dayOf } from '../core/day';

/** What is before the message of a line of a debug log: the time and the daemon that wrote it (License Administration Guide, "Debug Log Messages"). */
export interface Envelope {
  /** Where it begins, after what a container, syslog or a viewer put before it; in UTF-16 units from the start of the line. */
  readonly start: number;
  /** Where the message begins, after the spaces before it. */
  readonly message: number;
  /** `lmgrd`, `lmadmin` or the name of a vendor daemon. */
  readonly daemon: string;
  /** The time of day in seconds; missing in what is written before the log is open. */
  readonly seconds?: number;
  /** The day, where the line itself has a full date. */
  readonly day?: Day;
  /** The month, from 1, and the day of the month, where the line has these without a year. */
  readonly monthDay?: readonly [month: number, date: number];
}

/** How far into a line an envelope is looked for. */
const FURTHEST_START = 200;
const LONGEST_NAME = 40;

const [ZERO, NINE, COLON, SPACE, TAB, OPEN, CLOSE] = [0x30, 0x39, 0x3a, 0x20, 0x09, 0x28, 0x29];

/** The envelope of a line; undefined where it has none. */
export function readEnvelope(line: string): Envelope | undefined {
  return readTimed(line, 0) ?? readOther(line);
}

/** `8:49:38 (MSC) `, with hours of one or two digits; seconds may be missing. By hand, since this runs for each of millions of lines. */
function readTimed(line: string, from: number): Envelope | undefined {
  let at = from;
  while (line.charCodeAt(at) === SPACE && at - from < 8) at++;
  const start = at;
  let hours = digitAt(line, at++);
  if (hours < 0) return undefined;
  const second = digitAt(line, at);
  if (second >= 0) {
    hours = hours * 10 + second;
    at++;
  }
  if (hours > 23 || line.charCodeAt(at) !== COLON) return undefined;
  const minutes = twoDigitsAt(line, at + 1);
  if (minutes < 0 || minutes > 59) return undefined;
  at += 3;
  let seconds = hours * 3600 + minutes * 60;
  if (line.charCodeAt(at) === COLON) {
    const rest = twoDigitsAt(line, at + 1);
    if (rest < 0 || rest > 60) return undefined;
    seconds += Math.min(rest, 59);
    at += 3;
  }
  const name = nameAt(line, at);
  return name && { start, message: name.end, daemon: name.daemon, seconds };
}

/** ` (lmgrd)`, and the space after it unless the line ends there. */
function nameAt(line: string, from: number): { daemon: string; end: number } | undefined {
  let at = from;
  while (line.charCodeAt(at) === SPACE && at - from < 4) at++;
  if (at === from || line.charCodeAt(at) !== OPEN) return undefined;
  const start = at + 1;
  let close = start;
  while (close - start < LONGEST_NAME && isNameUnit(line.charCodeAt(close))) close++;
  // FLEXlm 4 wrote the name of lmgrd as two words.
  const isOldManager = line.charCodeAt(close) === SPACE && line.startsWith('license daemon', start);
  if (isOldManager) close = start + line.slice(start, start + LONGEST_NAME + 1).indexOf(')');
  if (close <= start || line.charCodeAt(close) !== CLOSE) return undefined;
  const next = line.charCodeAt(close + 1);
  if (next !== SPACE && next !== TAB && close + 1 < line.length) return undefined;
  let end = close + 1;
  while (line.charCodeAt(end) === SPACE) end++;
  return { daemon: isOldManager ? 'lmgrd' : line.slice(start, close), end };
}

/** Letters, digits, `_`, `.` and `-`. */
function isNameUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= ZERO && code <= NINE) ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0x2d
  );
}

function digitAt(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= ZERO && code <= NINE ? code - ZERO : -1;
}

function twoDigitsAt(line: string, at: number): number {
  const tens = digitAt(line, at);
  const ones = digitAt(line, at + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** The option -datestamp of lmgrd. */
const stamped = /^ {0,8}(\d{4})-(\d\d)-(\d\d)[T ](?=\d\d:\d\d)/;
const afterStamp = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?= )/;
/** FLEXlm 4 and before. */
const monthAndDay = /^ {0,8}(\d{1,2})\/(\d{1,2})(?= +\d{1,2}:\d\d)/;
/** What is written before the log is open. */
const untimed = /^ {0,8}\((lmgrd|lmadmin)\)(?: +|$)/;
/** Where an envelope may begin after something else. */
const laterTime = /(?:^|[\s|\]>:])(\d{4}-\d\d-\d\dT\d\d:\d\d|\d{1,2}:\d\d:\d\d) ?[^ ()]{0,20} \([\w.-]{1,40}\)(?: |$)/;

function readOther(line: string): Envelope | undefined {
  const head = line.length > FURTHEST_START ? line.slice(0, FURTHEST_START) : line;
  // All forms have a name in parentheses.
  if (!head.includes('(')) return undefined;
  const found = readStamped(head) ?? readOld(head) ?? readUntimed(head);
  if (found) return found;
  const later = laterTime.exec(head);
  if (!later) return undefined;
  const begin = later.index + later[0].indexOf(later[1] ?? '');
  const rest = line.slice(begin);
  const inner = readTimed(rest, 0) ?? readStamped(rest);
  return inner && { ...inner, start: begin, message: inner.message + begin };
}

function readStamped(line: string): Envelope | undefined {
  const date = stamped.exec(line);
  if (!date) return undefined;
  const time = afterStamp.exec(line.slice(date[0].length, date[0].length + 40));
  if (!time) return undefined;
  const [year, month, day] = date.slice(1).map(Number) as [number, number, number];
  const [hours, minutes, seconds] = [time[1], time[2], time[3] ?? 0].map(Number) as [number, number, number];
  if (!isDate(month, day) || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const name = nameAt(line, date[0].length + time[0].length);
  return (
    name && {
      start: line.length - line.trimStart().length,
      message: name.end,
      daemon: name.daemon,
      seconds: hours * 3600 + minutes * 60 + Math.min(seconds, 59),
      day: dayOf(year, month - 1, day),
    }
  );
}

function readOld(line: string): Envelope | undefined {
  const date = monthAndDay.exec(line);
  if (!date) return undefined;
  const [month, day] = [Number(date[1]), Number(date[2])];
  const timed = isDate(month, day) ? readTimed(line, date[0].length) : undefined;
  return timed && { ...timed, start: line.length - line.trimStart().length, monthDay: [month, day] };
}

function readUntimed(line: string): Envelope | undefined {
  const match = untimed.exec(line);
  return match ? { start: line.indexOf('('), message: match[0].length, daemon: match[1] ?? '' } : undefined;
}

function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
