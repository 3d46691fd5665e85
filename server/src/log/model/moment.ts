import { type Day, dayOf } from '../../core/day';
import type { Envelope } from '../../flexnet/envelope';

/** A place in a log, and when it was written. */
export interface Moment {
  /** From 1. */
  readonly line: number;
  /** The message, in 0-based UTF-16 offsets of the log. */
  readonly start: number;
  readonly end: number;
  /** The time of day in seconds; missing where the line has none. */
  readonly seconds?: number | undefined;
  /** Missing where the log does not say it: it is never guessed. */
  readonly day?: Day | undefined;
}

/** So many seconds daemons may write out of order on one day. */
const OUT_OF_ORDER = 120;
/** Clocks go back by an hour between midnight and four, when daylight saving time ends. */
const HOUR = 3600;
const LAST_CHANGE = 4 * HOUR;

/**
 * Keeps the day of a log: classic lines have only the time, and some messages the date. From one of these the days are counted on whenever the time goes
 * back; before the first one the day is not known.
 */
export class Clock {
  day: Day | undefined;
  seconds: number | undefined;

  /** Takes the time of the next line. */
  advance({ seconds, day, monthDay }: Envelope): void {
    if (day !== undefined) this.day = day;
    else if (monthDay) this.day = undefined;
    else if (seconds !== undefined && this.seconds !== undefined && this.day !== undefined && isNewDay(this.seconds, seconds)) this.day++;
    if (seconds !== undefined) this.seconds = seconds;
  }

  /** A line says the date. */
  set(day: Day): void {
    this.day = day;
  }

  /** What follows may be of any day. */
  forget(): void {
    this.day = undefined;
  }
}

function isNewDay(before: number, now: number): boolean {
  const back = before - now;
  return back > OUT_OF_ORDER && !(now < LAST_CHANGE && back <= HOUR + OUT_OF_ORDER);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in a message: `9/5/2026`, the month before the day as License Manager writes it everywhere, or `Sun Mar 08 2026`. */
export function readDate(text: string): Day | undefined {
  const numbers = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (numbers) return validDay(Number(numbers[3]), Number(numbers[1]), Number(numbers[2]));
  const words = /\b([A-Z][a-z]{2}) +(\d{1,2}),? +(?:\d{1,2}:\d\d(?::\d\d)? +)?(\d{4})\b/.exec(text);
  return words ? validDay(Number(words[3]), months.indexOf((words[1] ?? '').toLowerCase()) + 1, Number(words[2])) : undefined;
}

function validDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1980 || year > 9999) return undefined;
  const day = dayOf(year, month - 1, date);
  return dayOf(year, month - 1, 1) + date - 1 === day && date <= daysOf(year, month) ? day : undefined;
}

function daysOf(year: number, month: number): number {
  return dayOf(year, month, 1) - dayOf(year, month - 1, 1);
}
