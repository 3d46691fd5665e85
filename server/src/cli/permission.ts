import path from 'node:path';
import type { Day } from '../core/day';
import { inOneLine } from '../core/headline';
import { LineIndex } from '../core/lineIndex';
import { render } from '../core/message';
import { nothingSet } from '../core/project/projectSettings';
import { nameOf } from '../language/detection';
import type { Language } from '../language/language';
import {
  askerOf,
  type FeatureAccess,
  type Permission,
  type PermissionFile,
  type PermissionReason,
  type Verdict,
} from '../language/permission';
import { accessSection, permissionSections } from '../language/permissionPage';
import { currentDay } from './currentDay';
import { STANDARD_INPUT } from './findFiles';
import { jsonWithoutCommands } from './formats/buildCommands';
import { placeOf } from './formats/place';
import { jsonWithoutControls, visibleText } from './formats/visible';
import { openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { storyText } from './storyText';
import { SurroundingFiles } from './surroundings';
import { complain, print, wantsColor, wrapColumns } from './terminal';
import { wrap } from './wrap';

/** What is asked, and of which file. */
export interface PermissionRequest {
  /** `USER` or `USER@HOST`; the user alone where the host is given. */
  readonly who: string;
  readonly host: string | undefined;
  readonly address: string | undefined;
  readonly display: string | undefined;
  readonly project: string | undefined;
  readonly feature: string;
  /** A path, or - for standard input. */
  readonly name: string;
  readonly format: 'text' | 'json';
  readonly useProjectFiles: boolean;
  /** Undefined: the day it is. */
  readonly today: Day | undefined;
}

const statusOf: Readonly<Record<Verdict, number>> = { allowed: 0, denied: 1, uncertain: 3 };
const TROUBLE = 2;

/** Prints whether somebody may use a feature. Returns the exit status. */
export async function tellPermission(request: PermissionRequest): Promise<number> {
  const { who, host, address, display, project, feature } = request;
  const found = await read(request);
  if (typeof found === 'string') return refuse(found);
  const tools = await found.language.loadTools?.();
  if (!tools?.may || !tools.whoMay) return refuse(`${request.name}: this is not an options file.`);
  const asker = host === undefined ? askerOf(who) : { user: who, host };
  const permission = tools.may(found.file, { ...asker, address, display, project, feature });
  const access = tools.whoMay(found.file, feature);
  if (!permission || !access) return refuse(`${request.name}: this file has too many words to be read. Is it the right file?`);
  const lines = new LineIndex(found.file.text);
  if (request.format === 'json') await print(jsonOf({ file: request.name, ...asker, feature }, permission, access, lines));
  else {
    const sections = [...permissionSections(permission, lines), accessSection(access, feature, lines)];
    await print(storyText({ sections }, wrapColumns(), wantsColor()));
  }
  return statusOf[permission.verdict];
}

interface ReadFile {
  readonly language: Language;
  readonly file: PermissionFile;
}

/** The file with those around it, or what is wrong with it, in a sentence for the user. */
async function read({ name: given, useProjectFiles, today = currentDay() }: PermissionRequest): Promise<ReadFile | string> {
  const name = given === '-' ? STANDARD_INPUT : given;
  const file = given === '-' ? undefined : given;
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return explainReadError(name, bytes);
  const opened = await openFile(name, bytes, { onRuleCrash: () => {} });
  if ('declined' in opened) return `${name}: ${opened.declined}`;
  if (isTooLarge(bytes) || !('document' in opened)) return `${name}: this file is too large. Is it the right file?`;
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const around = new SurroundingFiles({
    site: undefined,
    projects,
    settingsOf: async (other, language) => settingsInForce(language, (await projects.of(other))?.settings, nothingSet, today),
  });
  const { language, text } = opened;
  const surroundings = await around.of(
    { name: file === undefined ? name : path.normalize(file), path: file, isNamed: true, linksOut: false },
    opened,
  );
  for (const problem of projects.takeProblems()) await tell(problem);
  return { language, file: { name: nameOf(name), text, surroundings } };
}

function jsonOf(
  asked: { readonly file: string; readonly user: string; readonly host?: string | undefined; readonly feature: string },
  { verdict, answer, reasons, notes, limits, seats }: Permission,
  access: FeatureAccess,
  lines: LineIndex,
): string {
  const entryOf = ({ text, range }: PermissionReason) => ({ text: inOneLine(render(text)), ...(range && placeOf(range, lines)) });
  const { count = null, left = null, reserved, reservedForAsker } = seats;
  const told = {
    ...asked,
    verdict,
    answer: render(answer),
    reasons: reasons.map(entryOf),
    notes: notes.map(entryOf),
    limits: limits.map(({ count: most, subject, range }) => ({ count: most, subject, ...placeOf(range, lines) })),
    seats: { count, reserved, reservedForUser: reservedForAsker, left },
    who: { summary: render(access.summary), lines: access.lines.map(entryOf) },
  };
  return `${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(told, null, 2)))}\n`;
}

async function refuse(problem: string): Promise<number> {
  await tell(problem);
  return TROUBLE;
}

function tell(problem: string): Promise<void> {
  return complain(`${wrap(`seatkeeper: ${visibleText(problem)}`, wrapColumns(process.stderr))}\n`);
}
