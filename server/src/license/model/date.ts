import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../core/day';

export { type Day, dayOf };

/** The months as license files name them. */
export const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export type LicenseDate =
  | { readonly kind: 'never' }
  /** `shortYear`: the year is written with two digits, which mean 19xx. */
  | { readonly kind: 'day'; readonly day: Day; readonly shortYear?: true }
  /** A year of one or three digits that is not zero: no guide says what it means. */
  | { readonly kind: 'unclearYear' }
  | { readonly kind: 'invalid' };

/**
 * Reads an expiry date: `d[d]-mmm-yyyy` with the month in any case. `permanent`, or a year of 0, 00, 000 or 0000, never expires (EUG; Genesys guide,
 * "Using Temporary Licenses").
 */
export function parseExpiry(text: string): LicenseDate {
  return text.toLowerCase() === 'permanent' ? { kind: 'never' } : parseDate(text);
}

/** Reads a date as in START= and ISSUED=, where `permanent` makes no sense. */
export function parseDate(text: string): LicenseDate {
  const match = /^(\d{1,2})-([A-Za-z]{3})-(\d{1,4})$/.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase());
  if (!match || month < 0) return { kind: 'invalid' };
  const date = Number(match[1]);
  const year = match[3] ?? '';
  if (/^0+$/.test(year)) return date >= 1 && date <= 31 ? { kind: 'never' } : { kind: 'invalid' };
  if (date < 1 || date > daysInMonth(month, Number(year))) return { kind: 'invalid' };
  // FLEXlm FAQ: the years of 19xx may be written with two digits, those from 2000 on have four.
  if (year.length === 2) return { kind: 'day', day: dayOf(1900 + Number(year), month, date), shortYear: true };
  return year.length === 4 ? { kind: 'day', day: dayOf(Number(year), month, date) } : { kind: 'unclearYear' };
}

/** A day in the notation of license files, such as 6-may-2005. */
export function formatDay(day: Day): string {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return `${date.getUTCDate()}-${MONTHS[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
}

function daysInMonth(month: number, year: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
