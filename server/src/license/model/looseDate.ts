import { type Day, dayOf, MONTHS, parseExpiry } from './date';
import { isDatePlaceholder } from './placeholder';

/** Whether a word is a date in whatever notation, right or wrong, or a stand-in for one. */
export function looksLikeDate(text: string): boolean {
  return (
    parseExpiry(text).kind !== 'invalid' ||
    /^\d{1,4}[-/][A-Za-z\d]{1,9}[-/]\d{1,4}$/.test(text) ||
    /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ||
    isDatePlaceholder(text)
  );
}

/** The day that a date in a foreign notation surely means, or undefined: 2026-12-31, 31.12.2026, 12/31/2026, 31-december-2026. */
export function readForeignDate(text: string): Day | undefined {
  const [first = '', second = '', third = ''] = text.split(/[-/.]/);
  if (/^\d{4}$/.test(first) && isNumber(second) && isNumber(third)) return checkedDay(Number(first), Number(second), Number(third));
  if (!/^\d{4}$/.test(third) || !isNumber(first)) return undefined;
  const month = MONTHS.indexOf(second.slice(0, 3).toLowerCase());
  if (month >= 0) return checkedDay(Number(third), month + 1, Number(first));
  if (!isNumber(second)) return undefined;
  const [a, b] = [Number(first), Number(second)];
  // Of two numbers up to 12 nobody can tell the month, unless the dots of the German notation say so.
  if (text.includes('.') || a > 12 || a === b) return checkedDay(Number(third), b, a);
  return b > 12 ? checkedDay(Number(third), a, b) : undefined;
}

function isNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

/** The day if there is such a one; `month` is 1-based. */
function checkedDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1) return undefined;
  return date <= dayOf(year, month, 1) - dayOf(year, month - 1, 1) ? dayOf(year, month - 1, date) : undefined;
}
