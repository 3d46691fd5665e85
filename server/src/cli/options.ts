import type { ParseArgsConfig } from 'node:util';
import { ruleSettingValues } from '../core/project/settingValues';
import { languages } from '../languages';

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
    help: 'output format: text, for people (the default); json, an array of {file, line, column, endLine, endColumn, severity, rule, message, headline, details}; sarif (2.1.0), for code scanning; github, commands that make GitHub Actions annotate lines; junit, XML for build servers',
  },
  fix: { type: 'boolean', help: 'fix what can be fixed safely, in place' },
  'dry-run': { type: 'boolean', help: 'print what --fix would change as a unified diff (needs --fix); change nothing' },
  quiet: { type: 'boolean', help: 'report errors only' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE=SEVERITY',
    help: 'set the severity of a rule: error, warning, information, hint, off, or default; can be given several times',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'exit with status 1 if there are more than N warnings' },
  ignore: {
    type: 'string',
    multiple: true,
    value: 'PATTERN',
    help: 'skip files and folders that match a pattern, as in .gitignore; can be given several times',
  },
  'ignore-unknown': {
    type: 'boolean',
    help: 'skip named files that are not license or presence files, judging by name and root element; for hooks',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  'stdin-filename': { type: 'string', value: 'NAME', help: 'the name of the file read from standard input' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'check as of this date' },
  help: helpOption,
} as const satisfies Options;

/** The settings of languages that the command line has: their options, each with where its value goes. */
export const languageOptions = languages.flatMap(({ id, settings }) =>
  Object.entries(settings).flatMap(([setting, { kind, option }]) => (option ? [{ language: id, setting, kind, option }] : [])),
);

/** The same as they are parsed and explained. */
const settingOptions: Options = Object.fromEntries(
  languageOptions.map(({ kind, option: { name, value, help } }) => {
    const values = kind.schema.enum as readonly string[] | undefined;
    return [name, { type: 'string', value, help, ...(values && { values }) }];
  }),
);

export const explainOptions = { help: helpOption } as const satisfies Options;

export const rulesOptions = {
  format: {
    type: 'string',
    value: listFormatNames.join('|'),
    values: listFormatNames,
    help: 'output format: text, for people (the default), or json, an array of {id, severity, group, summary, url}',
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
      ['--quiet --rule tab=off .', 'report errors only, with one rule off'],
    ],
    options: { ...checkOptions, ...settingOptions },
  },
  explain: {
    usage: '[RULE]',
    summary: 'explain a rule, or list all rules',
    examples: [['duplicate-feature', 'explain why two FEATURE lines of one name are a problem']],
    options: explainOptions,
  },
  rules: {
    usage: '[options]',
    summary: 'list all rules',
    examples: [['--format json', 'list all rules for a program']],
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
