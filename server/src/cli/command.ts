import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../core/suggest';
import { UsageError } from './usageError';

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

export type Options = Readonly<Record<string, Option>>;

type Values<O extends ParsedOptions> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** What follows the name of a command. */
export interface Given<O extends ParsedOptions = ParsedOptions> {
  readonly values: Values<O>;
  /** The other words, in order. */
  readonly words: readonly string[];
}

/** A command: what it is called, what help and shell completion say of it, and what it does. */
export interface Command {
  readonly name: string;
  /** What follows its name. */
  readonly usage: string;
  /** In a line, without a period. */
  readonly summary: string;
  readonly examples: readonly (readonly [words: string, does: string])[];
  /** Paragraphs of its help before the options; the first says what it is for. */
  readonly before: readonly string[];
  /** Paragraphs after them. */
  readonly after?: readonly string[];
  readonly options: Options;
  /** Commands whose names begin with this one's: the next word chooses one of them. */
  readonly subcommands?: readonly Command[];
  /** The words that can follow besides options, where the shell can offer them; without them, those are paths. */
  readonly offers?: readonly string[];
  /** Whether a word such as `-8` is one that follows, and not an option. */
  readonly takesNumbers?: true;
  /** The exit status of words that cannot be understood, where it is not that of other commands. */
  readonly misuse?: number;
  /** Does it, and returns the exit status; `all`: every command. @throws UsageError */
  run(given: Given, all: readonly Command[]): Promise<number>;
}

const helpOption = { type: 'boolean', short: 'h', help: 'show this help' } as const satisfies Option;

/** Declares a command. `--help` is an option of each. */
export function command<const O extends Options>(
  spec: Omit<Command, 'options' | 'run'> & { readonly options: O; run(given: Given<O>, all: readonly Command[]): Promise<number> },
): Command {
  return { ...spec, options: { ...spec.options, help: helpOption }, run: (given, all) => spec.run(given as Given<O>, all) };
}

/** Declares a command that is several: each has a name of two words, of which the first is this one's. */
export function commandGroup(
  spec: Pick<Command, 'name' | 'summary' | 'before' | 'after' | 'examples'> & { readonly subcommands: readonly Command[] },
): Command {
  const names = spec.subcommands.map(lastWordOf);
  return command({
    ...spec,
    usage: 'COMMAND [options] FILE',
    options: {},
    offers: names,
    async run({ words: [word] }) {
      const near = word === undefined ? undefined : nearest(word, names);
      throw word === undefined
        ? new UsageError(`Which command? Give one of ${names.join(', ')}.`, spec.name, true)
        : new UsageError(
            `Unknown command "${spec.name} ${word}". ${near ? `Did you mean ${spec.name} ${near}?` : `The commands are ${names.join(', ')}.`}`,
            spec.name,
          );
    },
  });
}

/** The name of a command of a group without that of the group. */
export function lastWordOf({ name }: Command): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The command of a group that a word chooses. */
export function subcommandNamed({ subcommands }: Command, word: string | undefined): Command | undefined {
  return subcommands?.find((one) => lastWordOf(one) === word);
}

/** The options as `parseArgs` of Node wants them. */
export type ParsedOptions = NonNullable<ParseArgsConfig['options']>;

/** What the words after the name of a command say; `help` is among the values. @throws UsageError */
export function readWords(words: readonly string[], { name, options, takesNumbers }: Command): Given {
  const isNumber = (word: string) => takesNumbers === true && /^-\d/.test(word);
  // What begins with a minus sign is for `parseArgs` an option, unless it follows `--`.
  const numbers = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).filter(isNumber);
  const others = numbers.length > 0 ? words.filter((word, index) => !isNumber(word) || words.lastIndexOf('--', index) >= 0) : words;
  try {
    const { values, positionals } = parseArgs({
      args: [...others],
      options: options as ParsedOptions,
      allowPositionals: true,
      strict: true,
    });
    return { values, words: [...numbers, ...positionals] };
  } catch (error) {
    throw new UsageError(explainParseError(error as NodeJS.ErrnoException, Object.keys(options)), name);
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
