import type { ParseArgsConfig } from 'node:util';
import { ruleSettingValues } from '../core/settingValues';
import { supportedLanguages } from '../presence/supportedLanguages';

export const formatNames = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export const listFormatNames = ['text', 'json'] as const;
export const severitySettings = ruleSettingValues;
export const shellNames = ['bash', 'zsh', 'fish'] as const;

/** An option of a command: how it is parsed, and what help and shell completion say of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** The values there are, where the shell can offer them. */
  readonly values?: readonly string[];
  /** What it does. */
  readonly help: string;
}

type Options = Readonly<Record<string, Option>>;

const helpOption = { type: 'boolean', short: 'h', help: 'show this help' } as const satisfies Option;

export const checkOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'how findings are printed: text for people (the default); json, an array of {file, line, column, endLine, endColumn, severity, rule, message, headline, details}; sarif (2.1.0) for code scanning; github, commands that make GitHub Actions annotate the lines; junit, XML for a build server',
  },
  fix: { type: 'boolean', help: 'fix what can safely be fixed, in the files themselves' },
  'dry-run': { type: 'boolean', help: 'print what --fix would change as a unified diff, and write nothing' },
  quiet: { type: 'boolean', help: 'print errors only' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE=SEVERITY',
    help: 'report a rule as error, warning, information, hint, off or default; may be given several times',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'exit with 1 when there are more than N warnings' },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'PATTERN',
    help: 'leave out files or folders, in the way of .gitignore; may be given several times',
  },
  'ignore-unknown': {
    type: 'boolean',
    help: 'pass over named files that are neither license nor presence files by their name or root element, as a hook needs it',
  },
  'no-project-file': { type: 'boolean', help: 'read no .seatkeeperrc.json' },
  'stdin-filename': { type: 'string', value: 'NAME', help: 'what to call the file that comes by standard input' },
  'manager-version': { type: 'string', value: 'V', help: 'the License Manager release in use, such as 11.9 (the default)' },
  'expiry-days': { type: 'string', value: 'N', help: 'report licenses that expire within N days (default 30)' },
  'default-language': {
    type: 'string',
    value: 'LL',
    values: supportedLanguages,
    help: `the language UC Connector falls back on: ${supportedLanguages.join(', ')} (default en)`,
  },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'check as if it were this day' },
  help: helpOption,
} as const satisfies Options;

export const explainOptions = { help: helpOption } as const satisfies Options;

export const rulesOptions = {
  format: {
    type: 'string',
    value: listFormatNames.join('|'),
    values: listFormatNames,
    help: 'how rules are printed: text for people (the default), or a JSON array of {id, severity, group, summary, url}',
  },
  help: helpOption,
} as const satisfies Options;

export const completionOptions = { help: helpOption } as const satisfies Options;

/** A command: how it is written, what it does in a line, examples of it and its options. */
interface Command {
  /** What follows its name. */
  readonly usage: string;
  readonly summary: string;
  readonly examples: readonly (readonly [words: string, does: string])[];
  readonly options: Options;
}

export const commands = {
  check: {
    usage: '[options] [--] PATH...',
    summary: 'check license and presence files',
    examples: [
      ['license.dat', 'check one file'],
      ["/opt/flexlm 'sites/**/*.lic'", 'check folders and patterns'],
      ['--fix --dry-run license.dat', 'show what --fix would change'],
      ['--fix license.dat', 'fix what can be fixed safely'],
      ['--quiet --rule tab=off .', 'errors only, without one of the rules'],
    ],
    options: checkOptions,
  },
  explain: {
    usage: '[RULE]',
    summary: 'explain a rule, or list all rules',
    examples: [['duplicate-feature', 'say why two FEATURE lines of a name are a problem']],
    options: explainOptions,
  },
  rules: {
    usage: '[options]',
    summary: 'list all rules',
    examples: [['--format json', 'for a program']],
    options: rulesOptions,
  },
  completion: {
    usage: 'bash|zsh|fish',
    summary: 'print a script that completes commands in the shell',
    examples: [],
    options: completionOptions,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

/** The options as `parseArgs` of Node wants them. */
export type ParsedOptions = NonNullable<ParseArgsConfig['options']>;
