import { version } from '../../../package.json';
import { PROJECT_FILE } from '../core/projectFile';
import { type CommandName, commands, type Option } from './options';

export type HelpTopic = 'all' | CommandName;

const topics: Readonly<Record<HelpTopic, () => string>> = {
  all: () => `seatkeeper ${version}: finds mistakes in FlexNet license files and UC Connector presence files.

Usage:
  seatkeeper check [options] PATH...       ${commands.check.summary}
  seatkeeper explain [RULE]                ${commands.explain.summary}
  seatkeeper rules [options]               ${commands.rules.summary}
  seatkeeper completion bash|zsh|fish      ${commands.completion.summary}
  seatkeeper --version
  seatkeeper COMMAND --help
`,
  check: () => `Checks license files, presence definitions and custom tab files. Changes nothing, unless --fix is given.

Usage: seatkeeper check [options] PATH...

PATH is a file, a folder, a pattern in quotes such as 'sites/**/*.lic', or - for standard input. In a folder and
the folders in it, license.dat, license*.dat, *.lic, presence*.xml, moc.xml and tabs.xml are checked, and other *.dat
whose first lines hold a license record; a file given by name is checked always, an XML file as what its root element
says, unless it is an options file or a log, or ignored by --ignore, by the file .seatkeeperignore in the current
folder, or by a project file.

A project file, ${PROJECT_FILE}, holds settings for a folder and those in it: rules, managerVersion,
expiryWarningDays, defaultLanguage, ignore. Of those from a file's folder up to the current one the nearest
counts; what any of them ignores is ignored. Options go before it, comments in the checked file before both.

Options:
${optionsOf('check')}
Exit status: 0 no errors; 1 errors, or too many warnings; 2 bad usage, a path that cannot be read or
written or has nothing to check, or a mistake in a project file; the rest is checked all the same. With --fix,
what is left counts.
Set NO_COLOR=1 to have no colors.
`,
  explain: () => `Explains a rule: what it reports, why it matters and how to mend it. Without RULE, lists all rules.

Usage: seatkeeper explain [RULE]
`,
  rules: () => `Lists all rules with their default severities.

Usage: seatkeeper rules [options]

Options:
${optionsOf('rules')}`,
  completion: () => `Prints a script that lets the shell complete commands, options and rules with the Tab key.

Usage: seatkeeper completion bash|zsh|fish

  bash   add to ~/.bashrc:      eval "$(seatkeeper completion bash)"
  zsh    add to ~/.zshrc, behind compinit:
                                eval "$(seatkeeper completion zsh)"
  fish   run once:              seatkeeper completion fish > ~/.config/fish/completions/seatkeeper.fish
`,
};

export function helpOf(topic: HelpTopic): string {
  return topics[topic]();
}

const COLUMN = 25;

function optionsOf(command: CommandName): string {
  return Object.entries(commands[command].options)
    .map(([name, option]) => describe(name, option))
    .join('');
}

function describe(name: string, { short, value, help }: Option): string {
  const head = `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  const margin = ' '.repeat(COLUMN);
  const [first, ...more] = help;
  const start = head.length < COLUMN - 1 ? `${head.padEnd(COLUMN)}${first}` : `${head}\n${margin}${first}`;
  return [start, ...more.map((line) => margin + line)].map((line) => `${line}\n`).join('');
}
