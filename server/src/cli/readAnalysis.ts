import path from 'node:path';
import { nothingSet } from '../core/project/projectSettings';
import type { Analysis, Language } from '../language/language';
import { currentDay } from './currentDay';
import { STANDARD_INPUT } from './findFiles';
import { visibleText } from './formats/visible';
import { type OpenedFile, openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { SurroundingFiles } from './surroundings';
import { complain, wrapColumns } from './terminal';
import { wrap } from './wrap';

/** A file that a command answers about. */
export interface FileRequest {
  /** A path, or - for standard input. */
  readonly name: string;
  readonly useProjectFiles: boolean;
}

/** A file that was read. */
export interface AnalyzedFile {
  /** Its path, or what standard input is called. */
  readonly shownName: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly language: Language;
  readonly opened: OpenedFile;
}

/** The file with what is around it, or undefined after its problem was told. */
export async function readAnalysis({ name, useProjectFiles }: FileRequest): Promise<AnalyzedFile | undefined> {
  const shownName = name === '-' ? STANDARD_INPUT : name;
  const file = name === '-' ? undefined : name;
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refuse(explainReadError(shownName, bytes));
  const opened = await openFile(shownName, bytes, { onRuleCrash: () => {} });
  if ('declined' in opened) return refuse(`${shownName}: ${opened.declined}`);
  if (isTooLarge(bytes) || !('document' in opened)) return refuse(`${shownName}: this file is too large. Is it the right file?`);
  const today = currentDay();
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const settingsOf = async (other: string, language: Language) =>
    settingsInForce(language, (await projects.of(other))?.settings, nothingSet, today);
  const { language, document, text, notes } = opened;
  const around = await new SurroundingFiles({ site: undefined, projects, settingsOf }).of(
    { name: file === undefined ? shownName : path.normalize(file), path: file, isNamed: true, linksOut: false },
    opened,
  );
  const settings = await settingsOf(name, language);
  for (const problem of projects.takeProblems()) await tell(problem);
  return { shownName, text, analysis: document.analyze(text, settings, notes, around), language, opened };
}

/** Tells a problem. */
export async function refuse(problem: string): Promise<undefined> {
  await tell(problem);
}

function tell(problem: string): Promise<void> {
  return complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
}
