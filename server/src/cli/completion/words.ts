import type { Command, Option } from '../command';

/** What a shell can offer of a command. */
export interface ShellOffers {
  readonly command: string;
  readonly summary: string;
  readonly options: readonly (Option & { readonly name: string /** The help as far as its first clause. */; readonly brief: string })[];
  /** The words that can be after it besides options; undefined where those are paths. */
  readonly others: readonly string[] | undefined;
}

export function offersOf({ name, summary, options, offers }: Command): ShellOffers {
  return {
    command: name,
    summary,
    options: Object.entries(options).map(([option, spec]) => ({ name: option, ...spec, brief: briefly(spec) })),
    others: offers,
  };
}

/** The words that can be first: commands, and the options that are alone. */
export function firstWordsOf(commands: readonly { readonly command: string }[]): readonly string[] {
  return [...commands.map(({ command }) => command), 'help', 'version', '--help', '--version'];
}

function briefly({ help }: Option): string {
  return help.split(/[:;]| \(/)[0]?.trim() ?? '';
}

/** A text as one word of a shell script; a quote is left out and put in by itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
