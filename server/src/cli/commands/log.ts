import type { StoryOptions, StoryTool } from '../../language/story';
import { languages } from '../../languages';
import { command } from '../command';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { jsonWithoutControls, visibleText } from '../formats/visible';
import { oneOf } from '../optionValues';
import { explainReadError } from '../readErrors';
import { csvText, storyText } from '../storyText';
import { complain, print, wantsColor, wrapColumns } from '../terminal';
import { readTextChunks } from '../textChunks';
import { UsageError } from '../usageError';
import { wrap } from '../wrap';

const formatNames = ['text', 'json', 'csv'] as const;
const STANDARD_INPUT = '<stdin>';
/** Lines that were not understood are printed when so many have come. */
const PRINTED_TOGETHER = 1_000;

/** `seatkeeper log`: the story of a log, of any size. */
export const log = command({
  name: 'log',
  usage: '[options] FILE|-',
  summary: 'tell the story of a debug log',
  examples: [
    ['/var/log/lmgrd.log', 'say what went wrong, who was denied what, and how much was in use'],
    ['--format csv lmgrd.log', 'write the use of each feature as a table for a spreadsheet'],
  ],
  before: [
    'Reads the debug log of a license server, or what lmstat and lmdiag print, and tells its story: starts and stops, what went wrong and why, which features were denied and how often, and the most licenses of each that were in use. The file may have any size. `-` is standard input.',
  ],
  after: ['The exit status is 1 if somebody must act on what the log tells, 2 if it cannot be read, and otherwise 0.'],
  options: {
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: text, for people (the default), json, with all that the log tells, or csv, with a row for each feature',
    },
    unrecognized: { type: 'boolean', help: 'print the lines that are not understood instead, with their numbers' },
  },
  async run({ values, words: [name, ...more] }) {
    if (name === undefined) throw new UsageError('Which log? Give the name of a file, or - for standard input.', 'log');
    if (more.length > 0) throw new UsageError('Only one log can be told at a time.', 'log');
    const format = oneOf(formatNames, values.format ?? 'text', '--format', 'log');
    try {
      return await tell(name, format, values.unrecognized === true);
    } catch (error) {
      if (error instanceof Error && 'code' in error) return refuse(explainReadError(name, error as NodeJS.ErrnoException));
      throw error;
    }
  },
});

async function tell(name: string, format: (typeof formatNames)[number], onlyUnrecognized: boolean): Promise<number> {
  const { head, chunks } = await readTextChunks(name === '-' ? undefined : name);
  const shownName = name === '-' ? STANDARD_INPUT : name;
  const tool = await storyTool();
  const declined = tool.decline?.(head);
  if (declined !== undefined) return refuse(`${shownName}: ${declined}`);
  const printed = new Printed(onlyUnrecognized);
  const run = tool.begin(printed.options);
  for await (const chunk of chunks) {
    run.push(chunk);
    await printed.flush(PRINTED_TOGETHER);
  }
  const story = run.end();
  if (!story.isOfKind) return refuse(`${shownName}: no line of this file is one of a debug log.${await errorHint(name, head)}`);
  if (onlyUnrecognized) await printed.flush(1);
  else if (format === 'json') await print(`${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(story.data, null, 2)))}\n`);
  else await print(format === 'csv' ? csvText(story.rows) : storyText(story, wrapColumns(), wantsColor()));
  return story.needsAction ? 1 : 0;
}

/** Where a text is not a log, but names errors: what does explain it. */
async function errorHint(name: string, head: string): Promise<string> {
  const { errorsIn } = await import('../../errors/page');
  if (errorsIn(head).length === 0) return '';
  return ` It names errors of license servers: \`seatkeeper explain -${name === '-' ? '' : ` < ${name}`}\` says what they mean.`;
}

/** The tool of the first language that has one. */
async function storyTool(): Promise<StoryTool> {
  for (const { loadTools } of languages) {
    const story = (await loadTools?.())?.story;
    if (story) return story;
  }
  throw new Error('No language tells stories.');
}

/** Collects the lines that are not understood, where these are asked for. */
class Printed {
  private lines: string[] = [];
  readonly options: StoryOptions;

  constructor(isWanted: boolean) {
    this.options = isWanted ? { onUnrecognized: ({ line, text }) => this.lines.push(`${line}: ${visibleText(text)}\n`) } : {};
  }

  /** Prints them if there are at least so many. */
  async flush(least: number): Promise<void> {
    if (this.lines.length < least) return;
    const { lines } = this;
    this.lines = [];
    await print(lines.join(''));
  }
}

async function refuse(problem: string): Promise<number> {
  await complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
  return 2;
}
