import { lstat, stat } from 'node:fs/promises';
import { decode } from '../core/decode';
import { inOneLine } from '../core/headline';
import { LineIndex } from '../core/lineIndex';
import { render } from '../core/message';
import { LARGEST_PROJECT_FILE } from '../core/project/projectFile';
import { type ProjectSettings, parseProjectSettings } from '../core/project/projectSettings';
import { languages } from '../languages';
import { ruleIds } from '../ruleList';
import { placeOf } from './formats/place';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';

export interface ProjectFile {
  /** What it sets; what is wrong in it counts as not set. */
  readonly settings: ProjectSettings;
  /** What is wrong with it, in sentences for the user that begin with its name. */
  readonly problems: readonly string[];
}

const names = { rules: ruleIds, languages };

/** Reads a project file, which is called `name` to the user; undefined where there is none. Never fails: what cannot be read is a problem. */
export async function readProjectFile(file: string, name: string): Promise<ProjectFile | undefined> {
  try {
    await lstat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unread(explainReadError(name, error as NodeJS.ErrnoException));
  }
  try {
    // Of a pipe or a device, opening it could wait for ever.
    if (!(await stat(file)).isFile()) return unread(`${name}: this is not a regular file, so its settings were not read.`);
    const bytes = await readBytes(file, LARGEST_PROJECT_FILE);
    if (isTooLarge(bytes))
      return unread(`${name}: larger than 1 MB, so it was not read. A project file has only a few lines: is this the right file?`);
    return parsed(name, decode(bytes).text);
  } catch (error) {
    return unread(explainReadError(name, error as NodeJS.ErrnoException));
  }
}

function parsed(name: string, text: string): ProjectFile {
  const { settings, problems } = parseProjectSettings(text, names);
  const lines = new LineIndex(text);
  const sentences = problems.map(({ range, message }) => {
    const { line, column } = placeOf(range, lines);
    return `${name}:${line}:${column}: ${inOneLine(render(message))}`;
  });
  return { settings, problems: sentences };
}

function unread(problem: string): ProjectFile {
  return { settings: parseProjectSettings('', names).settings, problems: [problem] };
}
