import { headlineOf } from '../core/headline';
import { render } from '../core/message';
import { nothingSet } from '../core/project/projectSettings';
import type { FileOfErrors } from '../errorPages';
import { currentDay } from './currentDay';
import { checkFile, openFile } from './openFile';
import { ProjectFiles } from './projectFiles';
import { readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { settingsInForce } from './settingsInForce';
import { UsageError } from './usageError';

/** A file that an error is to be looked for in, with its findings. @throws UsageError where it cannot be read or is not one of ours */
export async function fileOfErrors(name: string): Promise<FileOfErrors> {
  const bytes = await readBytes(name).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) throw new UsageError(explainReadError(name, bytes), 'explain');
  const opened = await openFile(name, bytes, { onRuleCrash: () => {} });
  if ('declined' in opened) throw new UsageError(`${name}: ${opened.declined}`, 'explain');
  if ('tooLarge' in opened) throw new UsageError(`${name}: this file is too large to be read.`, 'explain');
  const project = await new ProjectFiles(process.cwd()).of(name);
  const settings = settingsInForce(opened.language, project?.settings, nothingSet, currentDay());
  const { text, findings } = checkFile(opened, settings);
  return { name, text, language: opened.language, findings, headline: (message) => headlineOf(render(message)) };
}
