import { type Day, MILLISECONDS_A_DAY } from '../../core/day';
import { type Message, say } from '../../core/message';
import type { Moment } from './moment';

/** A day as 2026-06-15, which every language reads alike. */
export function dateOf(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** A time of day as 08:05:09. */
export function clockTime(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The date and the time of a line, as far as they are known. */
export function timeOf({ day, seconds }: Moment): readonly string[] {
  return [...(day === undefined ? [] : [dateOf(day)]), ...(seconds === undefined ? [] : [clockTime(seconds)])];
}

/** The same for people, who are told that the day is not known. */
export function writtenTime({ day, seconds }: Moment): Message | string {
  if (seconds === undefined) return day === undefined ? say('unknown time') : dateOf(day);
  return day === undefined ? say('unknown day, {time}', { time: clockTime(seconds) }) : `${dateOf(day)} ${clockTime(seconds)}`;
}
