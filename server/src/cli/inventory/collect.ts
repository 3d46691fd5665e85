import { type Done, eachFile, explainCrash } from '../eachFile';
import { findFiles } from '../findFiles';
import { readIgnored } from '../ignored';
import type { Progress } from '../progress';
import { ProjectFiles } from '../projectFiles';
import { FILES_AHEAD } from '../readAhead';
import { threadsFor } from '../threadsFor';
import { fileLister, type ListJob, type ListOutcome } from './fileLister';

export interface CollectRequest extends ListJob {
  readonly paths: readonly string[];
  /** How many files are read at once; undefined: as the machine and the number of files have it. */
  readonly threads: number | undefined;
}

export interface Collected {
  readonly files: number;
  /** What could not be read, in sentences for the user. */
  readonly problems: readonly string[];
}

/** Gives what all license files that paths name have to list to `take`, file by file. A file that several paths or links lead to counts once. */
export async function collect(
  { paths, threads: wanted, ...job }: CollectRequest,
  progress: Progress,
  take: (listed: NonNullable<ListOutcome['listed']>) => void | Promise<void>,
): Promise<Collected> {
  const projects = new ProjectFiles(job.useProjectFiles ? process.cwd() : undefined);
  const { isIgnored, problems: ofIgnoreFile } = await readIgnored([], projects);
  const onFolder = (folder: string) => progress.step(`Looking for files in ${folder}`);
  const found = await findFiles(paths, { isIgnored, stdinName: undefined, onFolder });
  const problems = [...ofIgnoreFile, ...found.problems];
  const ofProjects = new Set(projects.takeProblems());
  const threads = threadsFor(found.files, wanted);
  const outcomes: AsyncIterable<Done<ListOutcome>> =
    threads > 1
      ? (await import('../threads')).inThreads<ListOutcome>(found.files, threads, {
          kind: 'list',
          // All files were asked about when they were found.
          job: { ...job, useProjectFiles: projects.foundAny },
        })
      : eachFile(found.files, fileLister(job, projects), FILES_AHEAD);
  const known = new Set<string>();
  let files = 0;
  let index = 0;
  for await (const done of outcomes) {
    const file = found.files[index++];
    if (!file) break;
    progress.step(`Reading file ${index} of ${found.files.length}: ${file.name}`);
    if ('crash' in done) {
      problems.push(explainCrash(file, done.crash));
      continue;
    }
    const { identity, remarks, listed } = done.result;
    if (identity !== undefined && known.has(identity)) continue;
    if (identity !== undefined) known.add(identity);
    for (const { kind, text } of remarks) {
      if (kind === 'project') ofProjects.add(text);
      else problems.push(text);
    }
    if (!listed) continue;
    await take(listed);
    files++;
  }
  return { files, problems: [...problems, ...ofProjects] };
}
