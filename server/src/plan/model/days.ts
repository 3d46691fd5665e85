import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../core/day';

/** The day that a plan writes as `2026-09-30`; undefined for one that is not in the calendar. */
export function dayIn(text: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, date = 0] = parts;
  const day = dayOf(year, month - 1, date);
  return sayDay(day) === text ? day : undefined;
}

/** A day as `2026-09-30`. */
export function sayDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
