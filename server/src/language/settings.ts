import { type Message, say } from '../core/message';

/** What a value of a setting may be, and how it is read: one definition for editors, project files and the command line. */
export interface SettingKind<T> {
  /** The part of a JSON Schema that allows the same values; what VS Code shows of a value is part of it. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The value itself, or undefined for one that is not allowed. */
  read(value: unknown): T | undefined;
  /** The value that the text of an option of the command line means. */
  parse(text: string): unknown;
  /** What must be written, for somebody who wrote something else into a project file. */
  complaint(name: string): Message;
  /** What an option takes, in English, such as `a release such as 11.9`. */
  readonly takes: string;
}

/** How a setting is an option of the command line. */
export interface SettingOption {
  readonly name: string;
  /** What is in its place in the help. */
  readonly value: string;
  readonly help: string;
}

/** A setting: its name in its language's table is its name everywhere; a dot in it makes a group. */
export interface Setting<T> {
  readonly kind: SettingKind<T>;
  readonly default: T;
  /** For the editor's settings and the project file's schema, in English. */
  readonly description: string;
  /** For the table in README, in English. */
  readonly brief: string;
  /** Whether project files may have it: what one person likes to see is not part of a project. */
  readonly inProjectFile: boolean;
  readonly option?: SettingOption;
}

export type SettingsSpec = Readonly<Record<string, Setting<unknown>>>;

/** The values of a language's settings. */
export type SettingsOf<S extends SettingsSpec> = { readonly [Name in keyof S]: S[Name] extends Setting<infer T> ? T : never };

/** Values that somebody set; what is missing is not set. */
export type SetValues = Readonly<Record<string, unknown>>;

/** Declares the settings of a language. */
export function defineSettings<S extends SettingsSpec>(settings: S): S {
  return settings;
}

/** The values in force: of each setting the last one that any of the layers has, or else its default. */
export function settingsInForce<S extends SettingsSpec>(spec: S, layers: readonly (SetValues | undefined)[]): SettingsOf<S> {
  const values = Object.entries(spec).map(([name, setting]) => [
    name,
    layers.reduce<unknown>((below, layer) => layer?.[name] ?? below, setting.default),
  ]);
  return Object.fromEntries(values) as SettingsOf<S>;
}

/** What an editor set of a language's settings; whatever is missing or not allowed counts as not set. */
export function readClientValues(spec: SettingsSpec, section: unknown): SetValues {
  const found: Record<string, unknown> = {};
  for (const [name, { kind }] of Object.entries(spec)) {
    const value = kind.read(name.split('.').reduce(memberOf, section));
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function memberOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[name] : undefined;
}

/** Whether something is on. */
export const flag: SettingKind<boolean> = {
  schema: { type: 'boolean' },
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  parse: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  complaint: (name) => say('The value of {name} must be true or false', { name }),
  takes: 'true or false',
};

/** A whole number, both limits included. */
export function wholeNumber({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): SettingKind<number> {
  return {
    schema: { type: 'integer', minimum, maximum },
    read: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum ? value : undefined),
    parse: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
    complaint: (name) => say('The value of {name} must be a whole number from {least} to {most}', { name, least: minimum, most: maximum }),
    takes: `a whole number from ${minimum} to ${maximum}`,
  };
}

/** One of several words, each with what it is called in English. */
export function choice<T extends string>(values: Readonly<Record<T, string>>): SettingKind<T> {
  const known = Object.keys(values) as T[];
  return {
    schema: { type: 'string', enum: known, enumDescriptions: Object.values(values) },
    read: (value) => known.find((one) => one === value),
    parse: (text) => text,
    complaint: (name) =>
      say('The value of {name} is not valid\nIt must be one of {known}.', { name, known: known.map((one) => `"${one}"`).join(', ') }),
    takes: `one of ${known.join(', ')}`,
  };
}

/** Several texts, each once, none of them empty. On the command line there are commas between them. */
export function textList({
  most,
  longest,
  example,
}: {
  readonly most: number;
  readonly longest: number;
  readonly example: string;
}): SettingKind<readonly string[]> {
  const isOne = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && [...value].length <= longest;
  return {
    schema: {
      type: 'array',
      maxItems: most,
      uniqueItems: true,
      items: { type: 'string', pattern: '\\S', maxLength: longest },
    },
    read: (value) =>
      Array.isArray(value) && value.length <= most && value.every(isOne) && new Set(value).size === value.length ? value : undefined,
    parse: (text) => text.split(',').map((part) => part.trim()),
    complaint: (name) => say('The value of {name} must be a list of texts, such as {example}', { name, example: `["${example}"]` }),
    takes: `texts with commas between them, such as ${example}`,
  };
}

/** A release: up to five numbers of up to four digits with points between them. */
export function release({
  examples,
  errorMessage,
}: {
  /** The usual ones, in their order. */
  readonly examples: readonly string[];
  /** For an editor, in English. */
  readonly errorMessage: string;
}): SettingKind<string> {
  const pattern = '^\\d{1,4}(?:\\.\\d{1,4}){0,4}$';
  const form = new RegExp(pattern);
  const example = examples.at(-2) ?? examples[0] ?? '1.0';
  return {
    schema: { type: 'string', pattern, patternErrorMessage: errorMessage, examples },
    read: (value) => (typeof value === 'string' && form.test(value) ? value : undefined),
    parse: (text) => text,
    complaint: (name) => say('The value of {name} must be a release in double quotes, such as "{example}"', { name, example }),
    takes: `a release such as ${example}`,
  };
}
