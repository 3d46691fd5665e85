import { type Day, dayOf } from '../core/day';
import { ruleSettingValues } from '../core/project/settingValues';
import type { RuleSetting } from '../core/runRule';
import { nearest } from '../core/suggest';
import { ruleIds } from '../ruleList';
import { languageOptions } from './languageOptions';
import { UsageError } from './usageError';

export const severitySettings = ruleSettingValues;

/** @throws UsageError, as all functions here */
export function oneOf<T extends string>(known: readonly T[], value: string, what: string, topic: string): T {
  const found = known.find((name) => name === value);
  if (found) return found;
  const near = nearest(value, known);
  throw new UsageError(`${what} must be one of ${known.join(', ')}, not "${value}".${near ? ` Did you mean ${near}?` : ''}`, topic);
}

export function wholeNumber(value: string, option: string, topic = 'check'): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} must be a whole number, not "${value}".`, topic);
  return Number(value);
}

const MOST_THREADS = 64;

/** How many files are worked on at once; undefined where the machine decides. */
export function threadCount(value: string | undefined, topic: string): number | undefined {
  if (value === undefined) return undefined;
  const count = wholeNumber(value, '--threads', topic);
  if (count < 1 || count > MOST_THREADS) throw new UsageError(`--threads must be from 1 to ${MOST_THREADS}, not ${value}.`, topic);
  return count;
}

/** What options set of the settings of languages, by the language and the name of the setting. */
export function languageSettings(given: Readonly<Record<string, unknown>>): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const { language, setting, kind, option } of languageOptions) {
    const text = given[option.name];
    if (typeof text !== 'string') continue;
    const value = kind.read(kind.parse(text));
    if (value === undefined) throw new UsageError(`--${option.name} must be ${kind.takes}, not "${text}".`, 'check');
    found[language] = { ...found[language], [setting]: value };
  }
  return found;
}

export function calendarDay(value: string, option = '--today', topic = 'check'): Day {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  const day = dayOf(year ?? Number.NaN, (month ?? 0) - 1, date ?? 0);
  if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== value)
    throw new UsageError(`${option} must be a date such as 2026-06-15, not "${value}".`, topic);
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
