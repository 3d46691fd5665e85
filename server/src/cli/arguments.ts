import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../core/suggest';
import { type Day, dayOf } from '../license/model/date';
import { supportedLanguages } from '../presence/model/languages';
import type { HelpTopic } from './help';

export const formatNames = ['text', 'json'] as const;

export interface CheckInvocation {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: (typeof formatNames)[number];
  readonly maxWarnings: number;
  readonly managerVersion: string;
  readonly expiryWarningDays: number;
  readonly defaultLanguage: string;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

export type Invocation =
  | CheckInvocation
  | { readonly command: 'explain'; readonly rule: string | undefined }
  | { readonly command: 'help'; readonly topic: HelpTopic }
  | { readonly command: 'version' };

/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly topic: HelpTopic,
    readonly showHelp = false,
  ) {
    super(message);
  }
}

const commands = { check: readCheck, explain: readExplain };

/** What the words behind `seatkeeper` ask for. @throws UsageError */
export function readArguments(words: readonly string[]): Invocation {
  const [first, ...rest] = words;
  if (first === undefined) throw new UsageError('What should be done?', 'all', true);
  if (first === '-h' || first === '--help' || first === 'help') return { command: 'help', topic: 'all' };
  if (first === '--version') return { command: 'version' };
  if (Object.hasOwn(commands, first)) return commands[first as keyof typeof commands](rest);
  const near = nearest(first, Object.keys(commands));
  const looksLikePath = /[./\\*]/.test(first);
  const advice = near
    ? `Did you mean ${near}?`
    : looksLikePath
      ? `To check files, write: seatkeeper check ${words.join(' ')}`
      : 'The commands are check and explain.';
  throw new UsageError(`"${first}" is no command. ${advice}`, 'all');
}

function readCheck(words: readonly string[]): Invocation {
  const { values, positionals } = readOptions(words, 'check', {
    format: { type: 'string' },
    'max-warnings': { type: 'string' },
    'manager-version': { type: 'string' },
    'expiry-days': { type: 'string' },
    'default-language': { type: 'string' },
    today: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return { command: 'help', topic: 'check' };
  if (positionals.length === 0) throw new UsageError('Which files should be checked? Give at least one PATH.', 'check', true);
  const { format = 'text', today } = values;
  const maxWarnings = values['max-warnings'];
  return {
    command: 'check',
    paths: positionals,
    format: oneOf(formatNames, format, '--format'),
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : wholeNumber(maxWarnings, '--max-warnings'),
    managerVersion: releaseNumber(values['manager-version'] ?? '11.9'),
    expiryWarningDays: wholeNumber(values['expiry-days'] ?? '30', '--expiry-days'),
    defaultLanguage: oneOf(supportedLanguages, values['default-language'] ?? 'en', '--default-language'),
    today: today === undefined ? undefined : calendarDay(today),
  };
}

function readExplain(words: readonly string[]): Invocation {
  const { values, positionals } = readOptions(words, 'explain', { help: { type: 'boolean', short: 'h' } });
  if (values.help) return { command: 'help', topic: 'explain' };
  if (positionals.length > 1) throw new UsageError('One rule at a time can be explained.', 'explain');
  return { command: 'explain', rule: positionals[0] };
}

function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], topic: HelpTopic, options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explainParseError(error as NodeJS.ErrnoException, Object.keys(options)), topic);
  }
}

function explainParseError(error: NodeJS.ErrnoException, names: readonly string[]): string {
  const option = /'.*?(--?[\w-]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option.replace(/^-+/, ''), names);
    return `There is no option ${option}.${near ? ` Did you mean --${near}?` : ''}`;
  }
  return error.message.includes('does not take') ? `${option} takes no value.` : `${option} needs a value behind it.`;
}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((name) => name === value);
  if (!found) throw new UsageError(`${option} is one of ${known.join(', ')}, not "${value}".`, 'check');
  return found;
}

function wholeNumber(value: string, option: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} takes a whole number, not "${value}".`, 'check');
  return Number(value);
}

function releaseNumber(value: string): string {
  if (!/^\d{1,4}(\.\d{1,4}){0,4}$/.test(value))
    throw new UsageError(`--manager-version takes a release such as 11.9, not "${value}".`, 'check');
  return value;
}

function calendarDay(value: string): Day {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  const day = dayOf(year ?? Number.NaN, (month ?? 0) - 1, date ?? 0);
  if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== value)
    throw new UsageError(`--today takes a day such as 2026-06-15, not "${value}".`, 'check');
  return day;
}
