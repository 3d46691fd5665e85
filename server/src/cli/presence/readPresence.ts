import { nothingSet } from '../../core/project/projectSettings';
import type { Analysis, Language } from '../../language/language';
import { currentDay } from '../currentDay';
import { STANDARD_INPUT } from '../findFiles';
import { visibleText } from '../formats/visible';
import { type OpenedFile, openFile } from '../openFile';
import { ProjectFiles } from '../projectFiles';
import { isTooLarge, readBytes } from '../readBytes';
import { explainReadError } from '../readErrors';
import { settingsInForce } from '../settingsInForce';
import { complain, wrapColumns } from '../terminal';
import { wrap } from '../wrap';

/** What is asked about which file, and how it is to be answered. */
export interface PresenceRequest {
  /** A path, or - for standard input. */
  readonly name: string;
  readonly format: 'text' | 'json';
  readonly useProjectFiles: boolean;
}

/** The exit status where a file cannot be read, or is not one that can answer. */
export const TROUBLE = 2;

/** A file that was read. */
export interface PresenceText {
  /** Its path, or what standard input is called. */
  readonly shownName: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly language: Language;
  readonly opened: OpenedFile;
}

/** The file, or undefined after its problem was told. */
export async function readPresence({ name, useProjectFiles }: PresenceRequest): Promise<PresenceText | undefined> {
  const shownName = name === '-' ? STANDARD_INPUT : name;
  const file = name === '-' ? undefined : name;
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refuse(explainReadError(shownName, bytes));
  const opened = await openFile(shownName, bytes, { onRuleCrash: () => {} });
  if ('declined' in opened) return refuse(`${shownName}: ${opened.declined}`);
  if (isTooLarge(bytes) || !('document' in opened)) return refuse(`${shownName}: this file is too large. Is it the right file?`);
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const { language, document, text, notes } = opened;
  const settings = settingsInForce(language, (await projects.of(name))?.settings, nothingSet, currentDay());
  for (const problem of projects.takeProblems()) await tell(problem);
  return { shownName, text, analysis: document.analyze(text, settings, notes), language, opened };
}

/** Tells a problem. */
export async function refuse(problem: string): Promise<undefined> {
  await tell(problem);
}

/** Tells that a file is of another kind. */
export function refuseKind({ shownName }: PresenceText): Promise<undefined> {
  return refuse(`${shownName}: this is not a presence definition.`);
}

function tell(problem: string): Promise<void> {
  return complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
}
