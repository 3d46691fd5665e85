import { version } from '../../../package.json';
import { PROJECT_FILE } from '../core/project/projectFile';
import { type CommandName, commands, type Option } from './options';
import { table, wrapLines } from './wrap';

export type HelpTopic = 'all' | CommandName;

/** What the help of a command says besides its usage, options and examples: paragraphs before them and after them. */
const texts: Readonly<Record<CommandName, { readonly before: readonly string[]; readonly after: readonly string[] }>> = {
  check: {
    before: [
      'Checks license files, presence definitions, and custom tab files. Changes nothing unless --fix is given.',
      "PATH is a file, a folder, a quoted pattern such as 'sites/**/*.lic', or - for standard input. In a folder and its subfolders, these files are checked: license.dat, license*.dat, *.lic, presence*.xml, moc.xml, tabs.xml, and any other *.dat file that has a license record in its first lines. A file given by name is always checked (XML as what its root element says it is), unless it is an options file or a log, or is ignored by --ignore, by .seatkeeperignore in the current folder, or by a project file. Whatever follows -- is a path, not an option: put -- before file names that come from a list.",
      `A project file, ${PROJECT_FILE}, holds settings for its folder and subfolders: rules, managerVersion, expiryWarningDays, defaultLanguage, ignore. From a file’s folder up to the current folder, the nearest project file applies; a file that any of them ignores is skipped. Options override project files, and comments in the checked file override both.`,
    ],
    after: [
      'Exit status: 0 if there are no errors; 1 if there are errors or too many warnings; 2 if the command is wrong, a path cannot be read or written or has nothing to check, or a project file has mistakes (the other files are checked all the same). With --fix, only what remains counts.',
      'Set NO_COLOR=1 to turn colors off.',
    ],
  },
  explain: {
    before: ['Explains a rule: what it reports, why it matters, and how to fix it. Without RULE, lists all rules.'],
    after: [],
  },
  rules: { before: ['Lists all rules with their default severities.'], after: [] },
  completion: {
    before: ['Prints a script that lets your shell complete commands, options, and rules with the Tab key.'],
    after: [
      `bash: add this line to ~/.bashrc\n    eval "$(seatkeeper completion bash)"`,
      `zsh: add this line to ~/.zshrc, after compinit\n    eval "$(seatkeeper completion zsh)"`,
      `fish: run this once\n    seatkeeper completion fish > ~/.config/fish/completions/seatkeeper.fish`,
    ],
  },
};

/** The help of a command, or of all together, in lines of at most `columns` columns where words allow it. */
export function helpOf(topic: HelpTopic, columns: number): string {
  return topic === 'all' ? overview(columns) : helpOfCommand(topic, columns);
}

function overview(columns: number): string {
  const rows = Object.entries(commands).map(([name, { usage, summary }]) => [`  seatkeeper ${name} ${usage}`, summary] as const);
  const help = ['  seatkeeper help COMMAND', 'show what a command does, with examples'] as const;
  const versions = ['  seatkeeper version', 'show the version of Seatkeeper'] as const;
  return [
    `${wrapLines(`seatkeeper ${version}: finds mistakes in FlexNet license files and UC Connector presence files.`, columns)}\n`,
    `Usage:\n${table([...rows, help, versions], columns)}`,
    'To start, run: seatkeeper check license.dat\n',
  ].join('\n');
}

function helpOfCommand(name: CommandName, columns: number): string {
  const { usage, examples, options } = commands[name];
  const { before, after } = texts[name];
  const [purpose = '', ...more] = before.map((text) => `${wrapLines(text, columns)}\n`);
  const optionRows = Object.entries(options).map(([option, value]) => [headOf(option, value), value.help] as const);
  const exampleRows = examples.map(([words, does]) => [`  seatkeeper ${name} ${words}`, does] as const);
  return [
    purpose,
    `Usage: seatkeeper ${name} ${usage}\n`,
    ...more,
    `Options:\n${table(optionRows, columns)}`,
    ...(exampleRows.length > 0 ? [`Examples:\n${table(exampleRows, columns)}`] : []),
    ...after.map((text) => `${wrapLines(text, columns)}\n`),
  ].join('\n');
}

function headOf(name: string, { short, value }: Option): string {
  return `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
