import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { joined, type Message, say } from '../../core/message';
import { type Day, formatDay, parseDate } from '../model/date';
import type { AttributeDefinition } from '../vocabulary/attributes';
import type { PieceContext } from './hover.types';
import { readHex } from './key';
import { fixedPortAdvice, readPort } from './port';

const HOURS_A_DAY = 24;

const sharers: Readonly<Partial<Record<string, Message>>> = { U: say('user'), H: say('host'), D: say('display'), V: say('vendor data') };

/** What the value of a known attribute says, beyond what its name does; nothing where the value speaks for itself. */
export function describeValue(definition: AttributeDefinition, value: string, context: PieceContext): Paragraph[] {
  switch (definition.shape) {
    case 'hex':
      return [readHex(value)];
    case 'number':
      return describeNumber(definition, value);
    case 'date':
      return describeDate(definition.name, value, context.today);
    case 'flagsUHDV':
      return describeSharers(value);
    case 'port':
      return [fixedPortAdvice, ...readPort(value)];
    default:
      return [];
  }
}

function describeNumber(definition: AttributeDefinition, value: string): Paragraph[] {
  const [least, most] = definition.limits ?? [0, Number.MAX_SAFE_INTEGER];
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    return [fault(say('{value} is not a number from {least} to {most}.', { value: inlineCode(value), least, most }))];
  }
  if (definition.name === 'BORROW' && number > HOURS_A_DAY && number % HOURS_A_DAY === 0) {
    return [say('{hours} hours are {days} days.', { hours: number, days: number / HOURS_A_DAY })];
  }
  if (definition.name === 'HEARTBEAT_INTERVAL' || definition.name === 'SERVER_TIMEOUT') {
    // EUG and REV, "SERVER Lines": timeout = 3 x interval + (interval - 1).
    return [
      say('With this value, a server that has not heard from the others for {seconds} seconds shuts down.', {
        seconds: Math.max(0, 4 * number - 1),
      }),
    ];
  }
  return [];
}

function describeDate(name: string, value: string, today: Day): Paragraph[] {
  const date = parseDate(value);
  switch (date.kind) {
    case 'day':
      return [
        ...(date.shortYear ? [fault(say('A two-digit year means 19xx: this date is {date}.', { date: formatDay(date.day) }))] : []),
        ...describeDay(name, date.day, today),
      ];
    case 'invalid':
      return [fault(say('{value} is not a date. It should look like `30-jun-2026`.', { value: inlineCode(value) }))];
    default:
      return [fault(say('{value} is not a clear date: the year needs four digits.', { value: inlineCode(value) }))];
  }
}

function describeDay(name: string, day: Day, today: Day): Paragraph[] {
  if (name !== 'START') return [];
  const date = formatDay(day);
  return day > today
    ? [fault(say('**Not valid yet**: License Manager refuses it until {date} (error -31).', { date }))]
    : [say('It has been valid since {date}.', { date })];
}

function describeSharers(value: string): Paragraph[] {
  switch (value.toUpperCase()) {
    case 'NONE':
      return [say('`NONE`: every checkout takes a license.')];
    case 'SITE':
      return [say('`SITE`: all checkouts at the site share one license.')];
    default:
  }
  const letters = [...value.toUpperCase()];
  const shared = letters.flatMap((letter) => sharers[letter] ?? []);
  if (letters.length > 4 || shared.length < letters.length) {
    return [fault(say('{value} is not `NONE`, `SITE`, or a combination of the letters U, H, D and V.', { value: inlineCode(value) }))];
  }
  return [say('Here, checkouts with the same {shared} share one license.', { shared: joined(shared, ' + ') })];
}
