import { type Day, dayOf } from '../core/day';

/** The day it is where the user is. */
export function currentDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
