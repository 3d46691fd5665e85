import type { Command, Option } from '../command';

/** What a shell can offer of a command. */
export interface ShellOffers {
  /** Its name; of a command of a group, two words. */
  readonly command: string;
  readonly summary: string;
  readonly options: readonly (Option & { readonly name: string /** The help as far as its first clause. */; readonly brief: string })[];
  /** The words that can be after it besides options; undefined where those are paths. */
  readonly others: readonly string[] | undefined;
}

/** Of a command, and of those that it is a group of, after it. */
export function offersOf({ name, summary, options, offers, subcommands = [] }: Command): readonly ShellOffers[] {
  return [
    {
      command: name,
      summary,
      options: Object.entries(options).map(([option, spec]) => ({ name: option, ...spec, brief: briefly(spec) })),
      others: offers,
    },
    ...subcommands.flatMap(offersOf),
  ];
}

/** The name of the group that a command is of, and its name in there. */
export function groupOf({ command }: ShellOffers): readonly [group: string, word: string] | undefined {
  const space = command.indexOf(' ');
  return space < 0 ? undefined : [command.slice(0, space), command.slice(space + 1)];
}

/** The names of the commands that are groups. */
export function groupsOf(commands: readonly ShellOffers[]): readonly string[] {
  return [...new Set(commands.flatMap((one) => groupOf(one)?.[0] ?? []))];
}

/** The words that can be first: commands, and the options that are alone. */
export function firstWordsOf(commands: readonly ShellOffers[]): readonly string[] {
  return [...commands.filter((one) => !groupOf(one)).map(({ command }) => command), 'help', 'version', '--help', '--version'];
}

function briefly({ help }: Option): string {
  return help.split(/[:;]| \(/)[0]?.trim() ?? '';
}

/** A text as one word of a shell script; a quote is left out and put in by itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
