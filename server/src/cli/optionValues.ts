import type { RuleSetting } from '../core/runRule';
import { expiryDaysOf, MOST_EXPIRY_DAYS, releaseOf } from '../core/settingValues';
import { nearest } from '../core/suggest';
import { type Day, dayOf } from '../license/model/date';
import type { HelpTopic } from './help';
import { severitySettings } from './options';
import { ruleIds } from './topics';
import { UsageError } from './usageError';

/** @throws UsageError, as all functions here */
export function oneOf<T extends string>(known: readonly T[], value: string, what: string, topic: HelpTopic): T {
  const found = known.find((name) => name === value);
  if (!found) throw new UsageError(`${what} must be one of ${known.join(', ')}, not "${value}".`, topic);
  return found;
}

export function expiryDays(value: string): number {
  const days = /^\d{1,9}$/.test(value) ? expiryDaysOf(Number(value)) : undefined;
  if (days === undefined)
    throw new UsageError(`--expiry-days must be a whole number from 0 to ${MOST_EXPIRY_DAYS}, not "${value}".`, 'check');
  return days;
}

export function wholeNumber(value: string, option: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} must be a whole number, not "${value}".`, 'check');
  return Number(value);
}

export function releaseNumber(value: string): string {
  if (releaseOf(value) === undefined) throw new UsageError(`--manager-version must be a version such as 11.9, not "${value}".`, 'check');
  return value;
}

export function calendarDay(value: string): Day {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  const day = dayOf(year ?? Number.NaN, (month ?? 0) - 1, date ?? 0);
  if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== value)
    throw new UsageError(`--today must be a date such as 2026-06-15, not "${value}".`, 'check');
  return day;
}

/** `tab=off` and the like; of two settings of one rule the later counts. */
export function ruleSettings(settings: readonly string[]): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(settings.map(ruleSetting));
}

function ruleSetting(setting: string): [string, RuleSetting] {
  const [rule = '', severity, more] = setting.split('=');
  if (severity === undefined || more !== undefined)
    throw new UsageError(`--rule must be a rule and its severity, such as tab=error, not "${setting}".`, 'check');
  if (!ruleIds.includes(rule)) {
    const near = nearest(rule, ruleIds);
    throw new UsageError(`Unknown rule "${rule}".${near ? ` Did you mean ${near}?` : ' `seatkeeper rules` lists all rules.'}`, 'check');
  }
  return [rule, oneOf(severitySettings, severity, 'The severity of a rule', 'check')];
}
