import type { FileWork } from './eachFile';
import { type CheckJob, FileChecker, type FileOutcome } from './fileChecker';
import { chooseFormat, type Display } from './formats/chooseFormat';
import { ProjectFiles } from './projectFiles';

/** How a thread checks a file. */
export async function checkInThread(job: CheckJob, display: Display): Promise<FileWork<FileOutcome>> {
  const projects = new ProjectFiles(job.request.useProjectFiles ? process.cwd() : undefined);
  return new FileChecker(job, await chooseFormat(job.request, display, false), projects, undefined).check;
}
