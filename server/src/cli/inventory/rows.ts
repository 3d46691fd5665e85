import { type Day, MILLISECONDS_A_DAY } from '../../core/day';
import { matchesFileName } from '../../core/fileNamePattern';
import type { NotGranted } from '../../language/inventory';
import type { Row } from './collect';

/** Which rows are listed. */
export interface RowFilter {
  /** Names, in any case, in which `*` is anything; all where there are none. */
  readonly vendors: readonly string[];
  readonly features: readonly string[];
  /** Only what ends within so many days, the day itself included. */
  readonly expiresWithin: number | undefined;
}

export function passes({ vendors, features, expiresWithin }: RowFilter, row: Row, day: Day): boolean {
  if (!matchesOne(row.vendor, vendors) || !matchesOne(row.feature, features)) return false;
  const left = daysLeft(row, day);
  return expiresWithin === undefined || (left !== undefined && left <= expiresWithin);
}

function matchesOne(name: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matchesFileName(name.toLowerCase(), pattern.toLowerCase()));
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
export function licensesOf({ licenses, isUncounted }: Row): string {
  if (!isUncounted) return String(licenses);
  return licenses > 0 ? `${licenses} + uncounted` : 'uncounted';
}

const reasons: Readonly<Record<NotGranted, string>> = {
  upgrade: 'upgrade only',
  ignored: 'ignored: another line counts',
  superseded: 'superseded',
  expired: 'expired',
  notYetValid: 'not valid yet',
  unsigned: 'not signed',
  placeholder: 'not filled in',
  unreadable: 'cannot be read',
};

/** Whether something is granted, or why not, in a few words. The first of several reasons is the one that an administrator can do most about. */
export function stateOf(row: Row): string {
  if (row.expiry !== undefined) return 'valid';
  const order: readonly NotGranted[] = [
    'notYetValid',
    'expired',
    'unsigned',
    'placeholder',
    'unreadable',
    'superseded',
    'ignored',
    'upgrade',
  ];
  const found = order.find((reason) => row.records.some(({ notGranted }) => notGranted === reason));
  if (found === 'expired') return `expired on ${isoDay(latest(row))}`;
  if (found === 'notYetValid') return `not valid before ${isoDay(earliest(row))}`;
  return found === undefined ? 'not granted' : reasons[found];
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
