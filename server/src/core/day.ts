/** A calendar day as the number of days since 1970-01-01; no time, no zone. */
export type Day = number;

export const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a date; `month` is 0-based. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month, date) / MILLISECONDS_A_DAY);
}
