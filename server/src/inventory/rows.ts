import { type Day, dayOf, MILLISECONDS_A_DAY } from '../core/day';
import { LineIndex } from '../core/lineIndex';
import { type Message, say, type Value } from '../core/message';
import type { Inventory, InventoryEntry, NotGranted } from '../language/inventory';

/** The last day that timelines reach: the last that a date of a license file can name. */
export const LAST_DAY = dayOf(9999, 11, 31) + 1;

/** What one file grants of one version of a feature. */
export interface Row extends InventoryEntry {
  /** As shown to the user. */
  readonly file: string;
  /** The 1-based line on which its first record begins. */
  readonly line: number;
  /** The computers that serve it, in one text; empty where the file names none. */
  readonly host: string;
  /** So many days before it, an expiry is near. */
  readonly warningDays: number;
}

/** The rows of a file. */
export function rowsOf(file: string, text: string, { hosts, warningDays, entries }: Inventory): Row[] {
  const lines = new LineIndex(text);
  const host = hosts.join(', ');
  return entries.map((entry) => {
    const line = lines.positionAt(entry.records[0]?.range.start ?? 0).line + 1;
    return { ...entry, file, host, warningDays, line };
  });
}

/** How many days a license is still valid after the day; 0 on its last one. Undefined where none ends or none is granted. */
export function daysLeft({ expiry }: Row, day: Day): number | undefined {
  return typeof expiry === 'number' ? expiry - day : undefined;
}

/** The soonest expiry first, then what does not end, then what is not granted; of equals in the order of names and places. */
export function bySoonest(a: Row, b: Row): number {
  return (
    rank(a) - rank(b) ||
    compare(a.vendor.toLowerCase(), b.vendor.toLowerCase()) ||
    compare(a.feature, b.feature) ||
    compare(a.file, b.file) ||
    a.line - b.line
  );
}

function rank({ expiry }: Row): number {
  if (typeof expiry === 'number') return expiry;
  return expiry === 'never' ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A day as 2026-06-15; years after 9999 with a plus sign and six digits, as ISO 8601 has it. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().replace(/T.*/, '');
}

/** How many licenses there are, in a word. */
export function licensesOf({ licenses, isUncounted }: Row): Value {
  if (!isUncounted) return String(licenses);
  return licenses > 0 ? say('{count} + uncounted', { count: licenses }) : say('uncounted');
}

/** When the first of what is granted ends, in a word; empty where nothing is granted. */
export function expiryOf({ expiry }: Row): Value {
  if (typeof expiry === 'number') return isoDay(expiry);
  return expiry === 'never' ? say('never') : '';
}

/** Whether what is granted ends so soon that it is warned of. */
export function isNear(row: Row, day: Day): boolean {
  const left = daysLeft(row, day);
  return left !== undefined && left <= row.warningDays;
}

/** Why nothing is granted, in the order of what an administrator can do most about. */
const reasons: readonly NotGranted[] = [
  'notYetValid',
  'expired',
  'unsigned',
  'placeholder',
  'unreadable',
  'superseded',
  'ignored',
  'upgrade',
];

/** Why nothing is granted; undefined where something is, or where nothing tells. */
export function reasonOf({ expiry, records }: Row): NotGranted | undefined {
  if (expiry !== undefined) return undefined;
  return reasons.find((reason) => records.some(({ notGranted }) => notGranted === reason));
}

/** Whether something is granted, or why not, in a few words. */
export function stateOf(row: Row): Message {
  if (row.expiry !== undefined) return say('valid');
  switch (reasonOf(row)) {
    case 'expired':
      return say('expired on {day}', { day: isoDay(latest(row)) });
    case 'notYetValid':
      return say('not valid before {day}', { day: isoDay(earliest(row)) });
    case 'upgrade':
      return say('upgrade only');
    case 'ignored':
      return say('ignored: another line counts');
    case 'superseded':
      return say('superseded');
    case 'unsigned':
      return say('not signed');
    case 'placeholder':
      return say('not filled in');
    case 'unreadable':
      return say('cannot be read');
    default:
      return say('not granted');
  }
}

/** The same, with how soon it ends where that is near. */
export function stateOn(row: Row, day: Day): Message {
  const left = daysLeft(row, day);
  if (left === undefined || !isNear(row, day)) return stateOf(row);
  if (left === 0) return say('expires today');
  return left === 1 ? say('expires tomorrow') : say('expires in {days} days', { days: left });
}

/** How far a day is from the current one. */
export function inDays(days: number): Message {
  if (days === 0) return say('today');
  return days === 1 ? say('tomorrow') : say('in {days} days', { days });
}

function latest({ records }: Row): Day {
  return Math.max(...records.flatMap(({ expiry, notGranted }) => (notGranted === 'expired' && typeof expiry === 'number' ? [expiry] : [])));
}

function earliest({ records }: Row): Day {
  return Math.min(...records.flatMap(({ start, notGranted }) => (notGranted === 'notYetValid' && start !== undefined ? [start] : [])));
}

/** Key figures of rows. */
export interface Totals {
  readonly rows: number;
  readonly features: number;
  readonly vendors: number;
  /** The next day on which something is valid for the last time. */
  readonly soonest: Day | undefined;
  readonly expired: number;
}

export function totalsOf(rows: readonly Row[]): Totals {
  const ends = rows.flatMap(({ expiry }) => (typeof expiry === 'number' ? [expiry] : []));
  return {
    rows: rows.length,
    features: new Set(rows.map(({ vendor, feature }) => `${vendor.toLowerCase()} ${feature}`)).size,
    vendors: new Set(rows.map(({ vendor }) => vendor.toLowerCase())).size,
    soonest: ends.reduce<Day | undefined>((least, end) => (least === undefined || end < least ? end : least), undefined),
    expired: rows.filter((row) => row.expiry === undefined && row.records.some(({ notGranted }) => notGranted === 'expired')).length,
  };
}
