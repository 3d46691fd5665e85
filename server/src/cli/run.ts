import { version } from '../../../package.json';
import { nearest } from '../core/suggest';
import { type Command, readWords, subcommandNamed } from './command';
import { commands } from './commands';
import { visibleText } from './formats/visible';
import { helpOf, overview } from './help';
import { complain, outputColumns, print, wrapColumns } from './terminal';
import { UsageError } from './usageError';
import { wrap } from './wrap';

/** The exit status when what was asked for could not be done. */
export const FAILURE = 2;

const helpWords = new Set(['help', '-h', '--help']);
const versionWords = new Set(['version', '-v', '-V', '--version']);

/** Does what the command line asks for. Returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await perform(words);
  } catch (error) {
    if (!UsageError.is(error)) throw error;
    const message = wrap(visibleText(error.message), wrapColumns(process.stderr));
    const topic = commandNamed(error.topic);
    const help = error.showHelp
      ? `\n${helpText(topic, outputColumns(process.stderr))}`
      : `See \`seatkeeper ${topic ? `${topic.name} ` : ''}--help\`.\n`;
    await complain(`${message}\n${help}`);
    return topic?.misuse ?? FAILURE;
  }
}

async function perform([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined || helpWords.has(first)) return printHelp(topicOf(rest));
  if (versionWords.has(first)) {
    // For people who report a problem, `-V` says more; programs read the version alone.
    await print(
      first === '-V' ? `seatkeeper ${version} (Node ${process.versions.node}, ${process.platform} ${process.arch})\n` : `${version}\n`,
    );
    return 0;
  }
  const top = commands.find(({ name }) => name === first);
  if (!top) throw new UsageError(unknownCommand(first, [first, ...rest]), 'all');
  const inner = subcommandNamed(top, rest[0]);
  const command = inner ?? top;
  const given = readWords(inner ? rest.slice(1) : rest, command);
  return given.values.help ? printHelp(command) : command.run(given, commands);
}

async function printHelp(command: Command | undefined): Promise<number> {
  await print(helpText(command, outputColumns()));
  return 0;
}

function helpText(command: Command | undefined, columns: number): string {
  return command ? helpOf(command, columns) : overview(commands, columns);
}

/** The command that `seatkeeper help COMMAND` asks about; undefined for all of them. @throws UsageError */
function topicOf([topic, ...more]: readonly string[]): Command | undefined {
  if (topic === undefined || (more.length === 0 && (helpWords.has(topic) || versionWords.has(topic)))) return undefined;
  const command = commandNamed(topic);
  if (!command) throw new UsageError(unknownCommand(topic), 'all');
  return subcommandNamed(command, more[0]) ?? command;
}

/** By its whole name, which is two words of a command of a group. */
function commandNamed(name: string): Command | undefined {
  return commands.flatMap((one) => [one, ...(one.subcommands ?? [])]).find((one) => one.name === name);
}

/** `words`: all of the command line, where the word is its first. */
function unknownCommand(word: string, words?: readonly string[]): string {
  const names = commands.map(({ name }) => name);
  const near = nearest(word, words ? [...names, 'help', 'version'] : names);
  const advice = near
    ? `Did you mean ${near}?`
    : words && /[./\\*]/.test(word)
      ? `To check files, run: seatkeeper check ${words.join(' ')}`
      : `The commands are ${names.join(', ')}.`;
  return `Unknown command "${word}". ${advice}`;
}
