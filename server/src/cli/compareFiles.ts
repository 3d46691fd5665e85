import { stat } from 'node:fs/promises';
import type { Day } from '../core/day';
import { type Message, render, shortened } from '../core/message';
import { nothingSet } from '../core/project/projectSettings';
import { LARGEST_FILE } from '../core/tooLarge';
import { compareFiles as compare, type FileToCompare } from '../language/compare';
import { currentDay } from './currentDay';
import { STANDARD_INPUT } from './findFiles';
import { comparisonJson } from './formats/comparisonJson';
import { comparisonText } from './formats/comparisonText';
import { visibleText } from './formats/visible';
import { openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { complain, print, wantsColor, wrapColumns } from './terminal';
import { wrap } from './wrap';

/** What a comparison is asked to do. */
export interface CompareRequest {
  /** A path, or - for standard input. */
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
  readonly useProjectFiles: boolean;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

const EQUAL = 0;
const DIFFERENT = 1;
const TROUBLE = 2;

/** Prints what two files do not have in common. Returns the exit status. */
export async function compareFiles({ before, after, format, useProjectFiles, today = currentDay() }: CompareRequest): Promise<number> {
  const files: FileToCompare[] = [];
  for (const path of [before, after]) {
    const file = await read(path);
    if (typeof file === 'string') return failed(file);
    files.push(file);
  }
  const [old, current] = files as [FileToCompare, FileToCompare];
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const project = await projects.of(after === '-' ? before : after);
  for (const problem of projects.takeProblems()) await tell(problem);
  const result = await compare(old, current, (language) => settingsInForce(language, project?.settings, nothingSet, today));
  if ('refused' in result) return failed(sentence(result.refused));
  if (await areSame(before, after)) await tell(`${before} and ${after} are the same file.`);
  const names = { before: old.name, after: current.name };
  await print(
    format === 'json' ? comparisonJson(result, names) : comparisonText(result, names, { color: wantsColor(), columns: wrapColumns() }),
  );
  return result.outcome === 'different' ? DIFFERENT : EQUAL;
}

/** A file, or what is wrong with it, in a sentence for the user. */
async function read(path: string): Promise<FileToCompare | string> {
  const name = path === '-' ? STANDARD_INPUT : path;
  try {
    const opened = await openFile(name, await readBytes(path === '-' ? undefined : path), { onRuleCrash: () => {} });
    if ('declined' in opened) return `${name}: ${opened.declined}`;
    if ('tooLarge' in opened)
      return `${name}: larger than ${LARGEST_FILE / 1024 / 1024} MB, so it was not compared. Is this the right file?`;
    return { name, language: opened.language, document: opened.document, text: opened.text };
  } catch (error) {
    return explainReadError(name, error as NodeJS.ErrnoException);
  }
}

/** Whether two paths lead to one file. */
async function areSame(before: string, after: string): Promise<boolean> {
  if (before === '-' || after === '-') return false;
  const [a, b] = await Promise.all([stat(before), stat(after)]);
  return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
}

function sentence(message: Message): string {
  return render(shortened(message));
}

async function failed(problem: string): Promise<number> {
  await tell(problem);
  return TROUBLE;
}

function tell(problem: string): Promise<void> {
  return complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
}
