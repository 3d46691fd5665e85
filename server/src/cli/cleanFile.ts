import { writeFile } from 'node:fs/promises';
import { decode } from '../core/decode';
import { inOneLine } from '../core/headline';
import { type Message, render, shortened } from '../core/message';
import { oneLine } from '../core/text';
import { LARGEST_FILE } from '../core/tooLarge';
import { cleanText } from '../language/clean';
import type { Cleaning, ReceivedLine } from '../language/cleaning';
import { languages } from '../languages';
import { STANDARD_INPUT } from './findFiles';
import { visibleText } from './formats/visible';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { complain, print, wrapColumns } from './terminal';
import { wrap } from './wrap';

/** What a cleaning is asked to do. */
export interface CleanRequest {
  /** A path, or - for standard input. */
  readonly mail: string;
  /** The file to write; undefined for standard output. */
  readonly output: string | undefined;
}

const CLEAN = 0;
const UNCERTAIN = 1;
const TROUBLE = 2;

/** So many lines are quoted of those that were left out, and so much of each, in UTF-16 units. */
const MOST_LINES = 5;
const LONGEST_QUOTE = 60;

/** Prints or writes the file that is in a mail, and tells what was done. Returns the exit status. */
export async function cleanFile({ mail, output }: CleanRequest): Promise<number> {
  const name = mail === '-' ? STANDARD_INPUT : mail;
  const text = await read(name, mail === '-' ? undefined : mail);
  if (typeof text !== 'string') return failed(text.problem);
  const cleaning = await cleanText(languages, text);
  if (!cleaning) return failed(`${name}: nothing can be cleaned.`);
  const isCertain = cleaning.uncertain.length === 0;
  if (cleaning.text === '' && isCertain) return failed(`${name}: ${sentences(cleaning.received)}`);
  if (output === undefined) await print(cleaning.text);
  else if (isCertain) {
    const problem = await writeNew(output, cleaning.text);
    if (problem !== undefined) return failed(problem);
  }
  for (const line of report(name, cleaning)) await tell(line);
  if (!isCertain && output !== undefined) await tell(`${output}: not written, because not everything is certain.`);
  return isCertain ? CLEAN : UNCERTAIN;
}

async function read(name: string, path: string | undefined): Promise<string | { readonly problem: string }> {
  try {
    const bytes = await readBytes(path);
    if (isTooLarge(bytes))
      return { problem: `${name}: larger than ${LARGEST_FILE / 1024 / 1024} MB, so it was not read. Is this the right file?` };
    return decode(bytes).text;
  } catch (error) {
    return { problem: explainReadError(name, error as NodeJS.ErrnoException) };
  }
}

/** Writes a file that does not exist yet. Returns what is wrong, in a sentence for the user. */
async function writeNew(file: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `${file}: not written: this file exists already. Give another name.`;
    return `${file}: cannot be written (${code ?? name}).`;
  }
}

/** What was received, cleaned and left out, and what is not certain, one thing in a line. */
function report(name: string, { received, cleaned, leftOut, uncertain }: Cleaning): string[] {
  const more = leftOut.length - MOST_LINES;
  return [
    ...(received.length > 0 ? [`${name}: ${sentences(received)}`] : []),
    ...cleaned.map((message) => `  ${rendered(message)}.`),
    ...(leftOut.length > 0 ? [leftOut.length === 1 ? '  Left out one line:' : `  Left out ${leftOut.length} lines:`] : []),
    ...leftOut.slice(0, MOST_LINES).map((line) => `    ${line.line}: ${quoted(line)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...uncertain.map((doubt) => {
      const line = doubt.text === '' ? '' : ` The line: ${quoted(doubt)}`;
      return `${name}:${doubt.line}: not certain: ${inOneLine(rendered(doubt.message))}${line}`;
    }),
  ];
}

function quoted({ text }: ReceivedLine): string {
  return oneLine(text.trim(), LONGEST_QUOTE);
}

function sentences(messages: readonly Message[]): string {
  return messages.map((message) => `${rendered(message)}.`).join(' ');
}

function rendered(message: Message): string {
  return render(shortened(message));
}

async function failed(problem: string): Promise<number> {
  await tell(`seatkeeper: ${problem}`);
  return TROUBLE;
}

function tell(line: string): Promise<void> {
  return complain(`${wrap(visibleText(line), wrapColumns(process.stderr), 4)}\n`);
}
