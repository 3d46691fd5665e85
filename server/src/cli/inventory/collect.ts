import { promises as fs } from 'node:fs';
import type { Day } from '../../core/day';
import { nothingSet } from '../../core/project/projectSettings';
import { type Row, rowsOf } from '../../inventory/rows';
import type { Language, LanguageSettings } from '../../language/language';
import { findFiles } from '../findFiles';
import { readIgnored } from '../ignored';
import { openFile } from '../openFile';
import type { Progress } from '../progress';
import { ProjectFiles } from '../projectFiles';
import { type FilePath, isTooLarge, readBytes } from '../readBytes';
import { explainReadError } from '../readErrors';
import { settingsInForce } from '../settingsInForce';

export interface CollectRequest {
  readonly paths: readonly string[];
  readonly useProjectFiles: boolean;
  /** The day whose licenses are listed. */
  readonly day: Day;
  /** The last day that timelines reach. */
  readonly until: Day;
}

export interface Collected {
  readonly files: number;
  /** What could not be read, in sentences for the user. */
  readonly problems: readonly string[];
}

/** Gives the rows of all license files that paths name to `take`, file by file. A file that several paths or links lead to counts once. */
export async function collectRows(
  { paths, useProjectFiles, day, until }: CollectRequest,
  progress: Progress,
  take: (rows: readonly Row[]) => void | Promise<void>,
): Promise<Collected> {
  const projects = new ProjectFiles(useProjectFiles ? process.cwd() : undefined);
  const { isIgnored, problems: ofIgnoreFile } = await readIgnored([], projects);
  const onFolder = (folder: string) => progress.step(`Looking for files in ${folder}`);
  const found = await findFiles(paths, { isIgnored, stdinName: undefined, onFolder });
  const problems = [...ofIgnoreFile, ...found.problems];
  const known = new Set<string>();
  let files = 0;
  for (const [index, { name, path, isNamed }] of found.files.entries()) {
    progress.step(`Reading file ${index + 1} of ${found.files.length}: ${name}`);
    const bytes = await readBytes(path).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) {
      problems.push(explainReadError(name, bytes));
      continue;
    }
    if (isTooLarge(bytes)) {
      problems.push(`${name}: this file is too large to be read.`);
      continue;
    }
    const identity = await identityOf(path);
    if (identity !== undefined && known.has(identity)) continue;
    if (identity !== undefined) known.add(identity);
    const opened = await openFile(name, bytes, { onRuleCrash: () => {} });
    if (!('document' in opened)) {
      if (isNamed && 'declined' in opened) problems.push(`${name}: ${opened.declined}`);
      continue;
    }
    const inventoryOf = (await opened.language.loadTools?.())?.inventory;
    if (!inventoryOf) {
      if (isNamed) problems.push(`${name}: this file has no licenses to list.`);
      continue;
    }
    const project = await projects.of(name);
    const settings = settingsOf(opened.language, project?.settings, day);
    await take(rowsOf(name, opened.text, inventoryOf(opened.text, settings, until)));
    files++;
  }
  return { files, problems: [...problems, ...projects.takeProblems()] };
}

function settingsOf(language: Language, project: Parameters<typeof settingsInForce>[1], day: Day): LanguageSettings {
  return settingsInForce(language, project, nothingSet, day);
}

/** What tells files apart, whatever path or link leads to them; undefined for standard input. */
async function identityOf(path: FilePath | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    const { dev, ino } = await fs.stat(path, { bigint: true });
    return ino === 0n ? (await fs.realpath(path)).toString() : `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
