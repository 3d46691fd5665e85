import { type Day, dayOf } from '../core/day';

/** The current day by the clock and time zone of this machine. */
export function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
