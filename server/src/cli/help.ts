import { version } from '../../../package.json';
import type { Command, Option } from './command';
import { table, wrapLines } from './wrap';

/** The help of all commands together, in lines of at most `columns` columns where words allow it. */
export function overview(commands: readonly Command[], columns: number): string {
  const rows = commands.map(({ name, usage, summary }) => [`  seatkeeper ${name} ${usage}`, summary] as const);
  const help = ['  seatkeeper help COMMAND', 'show what a command does, with examples'] as const;
  const versions = ['  seatkeeper version', 'show the version of Seatkeeper'] as const;
  return [
    `${wrapLines(`seatkeeper ${version}: finds mistakes in FlexNet license files, options files and debug logs, and in UC Connector presence files.`, columns)}\n`,
    `Usage:\n${table([...rows, help, versions], columns)}`,
    'To start, run: seatkeeper check license.dat\n',
  ].join('\n');
}

/** The help of a command, in such lines. */
export function helpOf({ name, usage, examples, options, before, after = [], subcommands = [] }: Command, columns: number): string {
  const [purpose = '', ...more] = before.map((text) => `${wrapLines(text, columns)}\n`);
  const optionRows = Object.entries(options).map(([option, value]) => [headOf(option, value), value.help] as const);
  const exampleRows = examples.map(([words, does]) => [`  seatkeeper ${name} ${words}`, does] as const);
  const commandRows = subcommands.map((one) => [`  seatkeeper ${one.name} ${one.usage}`, one.summary] as const);
  return [
    purpose,
    `Usage: seatkeeper ${name} ${usage}\n`,
    ...more,
    ...(commandRows.length > 0 ? [`Commands:\n${table(commandRows, columns)}`] : []),
    `Options:\n${table(optionRows, columns)}`,
    ...(exampleRows.length > 0 ? [`Examples:\n${table(exampleRows, columns)}`] : []),
    ...after.map((text) => `${wrapLines(text, columns)}\n`),
  ].join('\n');
}

function headOf(name: string, { short, value }: Option): string {
  return `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
