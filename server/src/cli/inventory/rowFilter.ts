import type { Day } from '../../core/day';
import { matchesFileName } from '../../core/fileNamePattern';
import { daysLeft, type Row } from '../../inventory/rows';

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
