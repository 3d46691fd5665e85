import { parseArgs } from 'node:util';
import type { Day } from '../core/day';
import type { ProjectSettings } from '../core/project/projectSettings';
import { nearest } from '../core/suggest';
import type { HelpTopic } from './help';
import {
  type CommandName,
  checkOptions,
  commands,
  completionOptions,
  explainOptions,
  formatNames,
  listFormatNames,
  type ParsedOptions,
  rulesOptions,
  shellNames,
} from './options';
import { calendarDay, languageSettings, oneOf, ruleSettings, wholeNumber } from './optionValues';
import { UsageError } from './usageError';

export interface CheckInvocation {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: (typeof formatNames)[number];
  /** `preview` works the fixes out and writes nothing. */
  readonly fix: 'no' | 'write' | 'preview';
  readonly errorsOnly: boolean;
  readonly maxWarnings: number;
  /** What the options set, and no more; they go before project files. */
  readonly settings: ProjectSettings;
  readonly useProjectFiles: boolean;
  /** Whether files of other kinds are skipped, rather than refused, where they are given by name. */
  readonly ignoreUnknown: boolean;
  /** The name of what comes by standard input. */
  readonly stdinName: string | undefined;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

export interface RulesInvocation {
  readonly command: 'rules';
  readonly format: (typeof listFormatNames)[number];
}

export type Invocation =
  | CheckInvocation
  | RulesInvocation
  | { readonly command: 'explain'; readonly rule: string | undefined }
  | { readonly command: 'completion'; readonly shell: (typeof shellNames)[number] }
  | { readonly command: 'help'; readonly topic: HelpTopic }
  | { readonly command: 'version' };

const readers: Readonly<Record<CommandName, (words: readonly string[]) => Invocation>> = {
  check: readCheck,
  explain: readExplain,
  rules: readRules,
  completion: readCompletion,
};

const helpWords = new Set(['help', '-h', '--help']);
const versionWords = new Set(['version', '-v', '-V', '--version']);

/** What the words after `seatkeeper` ask for. @throws UsageError */
export function readArguments(words: readonly string[]): Invocation {
  const [first, ...rest] = words;
  if (first === undefined || helpWords.has(first)) return readHelp(rest);
  if (versionWords.has(first)) return { command: 'version' };
  if (isCommand(first)) return readers[first](rest);
  const near = nearest(first, [...Object.keys(commands), 'help', 'version']);
  const looksLikePath = /[./\\*]/.test(first);
  const advice = near
    ? `Did you mean ${near}?`
    : looksLikePath
      ? `To check files, run: seatkeeper check ${words.join(' ')}`
      : `The commands are ${Object.keys(commands).join(', ')}.`;
  throw new UsageError(unknownCommand(first, advice), 'all');
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

function unknownCommand(word: string, advice: string): string {
  return `Unknown command "${word}". ${advice}`;
}

/** `seatkeeper help COMMAND`; without a command, all of them. */
function readHelp([topic, ...rest]: readonly string[]): Invocation {
  if (topic === undefined || (rest.length === 0 && (helpWords.has(topic) || versionWords.has(topic))))
    return { command: 'help', topic: 'all' };
  if (isCommand(topic)) return { command: 'help', topic };
  const near = nearest(topic, Object.keys(commands));
  throw new UsageError(
    unknownCommand(topic, near ? `Did you mean ${near}?` : `The commands are ${Object.keys(commands).join(', ')}.`),
    'all',
  );
}

function readCheck(words: readonly string[]): Invocation {
  const { values, positionals, given } = readOptions(words, 'check', checkOptions);
  if (values.help) return { command: 'help', topic: 'check' };
  if (positionals.length === 0) throw new UsageError('No files to check. Give at least one PATH.', 'check', true);
  const fix = values.fix ? (values['dry-run'] ? 'preview' : 'write') : 'no';
  if (values['dry-run'] && fix === 'no') throw new UsageError('--dry-run works only with --fix.', 'check');
  if (fix === 'preview' && values.format !== undefined)
    throw new UsageError('--dry-run prints a diff, so it cannot be combined with --format.', 'check');
  const fromStdin = positionals.includes('-');
  if (fix === 'write' && fromStdin)
    throw new UsageError('Standard input cannot be fixed in place. Use --fix --dry-run to see what would change.', 'check');
  if (values['stdin-filename'] !== undefined && !fromStdin)
    throw new UsageError('--stdin-filename works only with standard input: give - as PATH.', 'check');
  const { 'max-warnings': maxWarnings } = values;
  return {
    command: 'check',
    paths: positionals,
    format: oneOf(formatNames, values.format ?? 'text', '--format', 'check'),
    fix,
    errorsOnly: values.quiet ?? false,
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : wholeNumber(maxWarnings, '--max-warnings'),
    settings: {
      rules: ruleSettings(values.rule ?? []),
      languages: languageSettings(given),
      ignore: values.ignore ?? [],
    },
    useProjectFiles: !values['no-project-file'],
    ignoreUnknown: values['ignore-unknown'] ?? false,
    stdinName: values['stdin-filename'] || undefined,
    today: values.today === undefined ? undefined : calendarDay(values.today),
  };
}

function readExplain(words: readonly string[]): Invocation {
  const { values, positionals } = readOptions(words, 'explain', explainOptions);
  if (values.help) return { command: 'help', topic: 'explain' };
  if (positionals.length > 1) throw new UsageError('Only one rule can be explained at a time.', 'explain');
  return { command: 'explain', rule: positionals[0] };
}

function readRules(words: readonly string[]): Invocation {
  const { values, positionals } = readOptions(words, 'rules', rulesOptions);
  if (values.help) return { command: 'help', topic: 'rules' };
  if (positionals.length > 0)
    throw new UsageError(
      '`seatkeeper rules` lists all rules and takes no RULE. To read about one, run `seatkeeper explain RULE`.',
      'rules',
    );
  return { command: 'rules', format: oneOf(listFormatNames, values.format ?? 'text', '--format', 'rules') };
}

function readCompletion(words: readonly string[]): Invocation {
  const { values, positionals } = readOptions(words, 'completion', completionOptions);
  if (values.help) return { command: 'help', topic: 'completion' };
  if (positionals.length !== 1) throw new UsageError(`No shell given. Give one of ${shellNames.join(', ')}.`, 'completion', true);
  return { command: 'completion', shell: oneOf(shellNames, positionals[0] ?? '', 'The shell', 'completion') };
}

/** `options`: those whose types matter here; `given` has the values of all that the command knows. */
function readOptions<T extends ParsedOptions>(words: readonly string[], topic: CommandName, options: T) {
  const all: ParsedOptions = commands[topic].options;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { ...all, ...options }, allowPositionals: true, strict: true });
    return { values: values as ReturnType<typeof parseArgs<{ options: T; strict: true }>>['values'], positionals, given: values };
  } catch (error) {
    throw new UsageError(explainParseError(error as NodeJS.ErrnoException, Object.keys(all)), topic);
  }
}

function explainParseError(error: NodeJS.ErrnoException, names: readonly string[]): string {
  const option = /'.*?(--?[\w-]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option.replace(/^-+/, ''), names);
    return `Unknown option ${option}.${near ? ` Did you mean --${near}?` : ''}`;
  }
  return error.message.includes('does not take') ? `${option} does not take a value.` : `${option} needs a value.`;
}
