import { topicIds } from '../../ruleList';
import { type CommandName, commands, type Option, shellNames } from '../options';

/** The commands and options that are alone. */
export const firstWords = [...Object.keys(commands), 'help', 'version', '--help', '--version'];

/** The words that can be after a command besides its options; undefined where those are paths. */
export const wordsAfter: Readonly<Record<CommandName, readonly string[] | undefined>> = {
  check: undefined,
  explain: topicIds,
  rules: [],
  completion: shellNames,
};

/** Each command with its options. */
export const optionsByCommand = Object.entries(commands).map(([command, { summary, options }]) => ({
  command: command as CommandName,
  summary: summary as string,
  options: Object.entries(options as Readonly<Record<string, Option>>).map(([name, option]) => ({
    name,
    ...option,
    brief: briefly(option),
  })),
}));

/** The help of an option as far as its first clause. */
function briefly({ help }: Option): string {
  return help.split(/[:;]| \(/)[0]?.trim() ?? '';
}

/** A text as one word of a shell script; a quote is left out and put in by itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
