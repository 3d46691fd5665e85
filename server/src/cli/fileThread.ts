import { parentPort, workerData } from 'node:worker_threads';
import { attempt, type Done, type FileWork } from './eachFile';
import type { FoundFile } from './findFiles';
import { FILES_AHEAD, readAhead } from './readAhead';
import type { ThreadData, ThreadJob } from './threads';

const { task, at } = workerData as ThreadData;
const place = new Int32Array(at);
const work = workOf(task);

parentPort?.on('message', async (files: readonly FoundFile[]) => {
  const results: Done<unknown>[] = [];
  Atomics.store(place, 0, -1);
  for await (const [file, reading] of readAhead(files.map(asSent), FILES_AHEAD)) {
    Atomics.store(place, 0, results.length);
    results.push(await attempt(await work, file, reading));
  }
  parentPort?.postMessage(results);
});

async function workOf(job: ThreadJob): Promise<FileWork<unknown>> {
  if (job.kind === 'check') return (await import('./threadCheck')).checkInThread(job.job, job.display);
  return (await import('./inventory/fileLister')).listInThread(job.job);
}

/** A path that is bytes comes as an array of them. */
function asSent(file: FoundFile): FoundFile {
  return file.path === undefined || typeof file.path === 'string' ? file : { ...file, path: Buffer.from(file.path) };
}
