import type { ListOptions } from '../../inventory/listFormat';
import { LAST_DAY, type Row } from '../../inventory/rows';
import { jsonWithoutCommands, withoutCommands } from '../formats/buildCommands';
import { visibleText } from '../formats/visible';
import { fileOutput, standardOutput } from '../output';
import { Progress } from '../progress';
import { complain, wrapColumns } from '../terminal';
import { wrapLines } from '../wrap';
import { chooseList, listDisplay } from './chooseList';
import { type CollectRequest, collect } from './collect';
import type { ListFormatName } from './formatNames';

export interface ListRequest extends Omit<CollectRequest, 'day' | 'until' | 'format'> {
  readonly format: ListFormatName;
  readonly options: Omit<ListOptions, 'nameOf'>;
  /** The file to print to; undefined: standard output. */
  readonly outputFile: string | undefined;
}

/** Prints the licenses of files. Returns the exit status: 2 where something could not be read, or where nothing was. */
export async function listLicenses({ format: name, options, outputFile, ...request }: ListRequest): Promise<number> {
  const display = listDisplay(outputFile !== undefined);
  const format = chooseList(name, options, display);
  const output = outputFile === undefined ? standardOutput : await fileOutput(outputFile, 'list');
  // What is in a build server's log must hold no command; a file is as the format has it.
  const write = (text: string) => output.write(outputFile === undefined ? printable(text, name) : text);
  const progress = new Progress(process.stderr.isTTY ? process.stderr : undefined);
  const all: Row[] = [];
  await write(format.start?.() ?? '');
  const job = { ...request, day: options.day, until: LAST_DAY, format: { name, options, display } };
  const { files, problems } = await collect(job, progress, async (listed) => {
    if ('rows' in listed) for (const row of listed.rows) all.push(row);
    else {
      progress.clear();
      format.count?.(listed.part);
      await write(listed.part.text);
    }
  });
  progress.clear();
  // That there are none would be said of files that could not be read.
  if (name !== 'text' || all.length > 0 || problems.length === 0) await write(format.end?.(all) ?? '');
  await output.close();
  return sayProblems(files, problems);
}

function printable(text: string, format: ListFormatName): string {
  if (format === 'json') return jsonWithoutCommands(text);
  // The page has its own way to write a sign.
  return format === 'html' ? text : withoutCommands(text);
}

/** Says what could not be read. Returns the exit status. */
export async function sayProblems(files: number, problems: readonly string[]): Promise<number> {
  const said = files === 0 && problems.length === 0 ? ['none of these files has licenses to list.'] : problems;
  for (const problem of said)
    await complain(`${wrapLines(`seatkeeper: ${problem.split('\n').map(visibleText).join('\n')}`, wrapColumns(process.stderr))}\n`);
  return said.length > 0 ? 2 : 0;
}
