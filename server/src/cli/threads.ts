import { Worker } from 'node:worker_threads';
import type { Done } from './eachFile';
import type { CheckJob } from './fileChecker';
import type { FoundFile } from './findFiles';
import type { Display } from './formats/chooseFormat';
import type { ListJob } from './inventory/fileLister';
import { threadProgram } from './threadsFor';

/** What threads do with files; plain data. */
export type ThreadJob =
  | { readonly kind: 'check'; readonly job: CheckJob; readonly display: Display }
  | { readonly kind: 'list'; readonly job: ListJob };

/** What a thread is started with. */
export interface ThreadData {
  readonly task: ThreadJob;
  /** An Int32Array of one number: the place, in its files, of the file that it works on; -1 where it works on none. */
  readonly at: SharedArrayBuffer;
}

/** So many files in a row a thread is given at once: files of a folder know of each other. */
const FILES_AT_ONCE = 16;
/** So many times as many files as threads work on at once may wait to be printed. */
const WAITING = 4;
/** Checking makes many small objects that are soon of no use: with room for them, they are gone before anybody looks at them. */
const YOUNG_MEGABYTES = 64;

/** A thread that dies so often before it has come to a file would always do so. */
const MOST_FAILED_STARTS = 3;

/** Files in a row. */
interface Share {
  readonly first: number;
  readonly files: readonly FoundFile[];
}

/** Works on files in threads and gives the results in the order of the files. A thread that dies loses the file that it worked on. */
export async function* inThreads<Result>(
  files: readonly FoundFile[],
  threads: number,
  task: ThreadJob,
  program = threadProgram(),
): AsyncGenerator<Done<Result>> {
  const pool = new Pool<Result>(files, threads, task, program ?? '');
  try {
    for (let index = 0; index < files.length; index++) yield await pool.take(index);
  } finally {
    await pool.end();
  }
}

class Pool<Result> {
  private readonly results = new Map<number, Done<Result>>();
  private readonly again: Share[] = [];
  private readonly workers = new Set<Worker>();
  /** The threads that have nothing to do. */
  private readonly idle: (() => void)[] = [];
  private given = 0;
  private taken = 0;
  private isEnding = false;
  private failedStarts = 0;
  private failure: Error | undefined;
  private wake: () => void = () => {};

  constructor(
    private readonly files: readonly FoundFile[],
    private readonly threads: number,
    private readonly task: ThreadJob,
    private readonly program: string,
  ) {
    for (let i = 0; i < threads; i++) this.start();
  }

  /** The result of the file at a place; they are asked for one after the other. */
  async take(index: number): Promise<Done<Result>> {
    this.taken = index;
    for (const resume of this.idle.splice(0)) resume();
    for (;;) {
      if (this.failure) throw this.failure;
      const done = this.results.get(index);
      if (done) {
        this.results.delete(index);
        return done;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async end(): Promise<void> {
    this.isEnding = true;
    await Promise.all([...this.workers].map((worker) => worker.terminate()));
  }

  /** What is to be done next; undefined where nothing is, or where too much of it would wait to be printed. */
  private next(): Share | undefined {
    const again = this.again.shift();
    if (again) return again;
    const first = this.given;
    if (first >= this.files.length || first - this.taken >= this.threads * FILES_AT_ONCE * WAITING) return undefined;
    // The last files are dealt out in small shares, so that no thread has all that is left.
    const left = Math.ceil((this.files.length - first) / (2 * this.threads));
    const files = this.files.slice(first, first + Math.max(1, Math.min(FILES_AT_ONCE, left)));
    this.given += files.length;
    return { first, files };
  }

  private start(): void {
    const at = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const place = new Int32Array(at).fill(-1);
    const data: ThreadData = { task: this.task, at };
    const worker = new Worker(this.program, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    this.workers.add(worker);
    let share: Share | undefined;
    const give = (): void => {
      share = this.next();
      if (share) worker.postMessage(share.files);
      else this.idle.push(() => this.workers.has(worker) && share === undefined && give());
    };
    worker.on('message', (results: readonly Done<Result>[]) => {
      results.forEach((result, place) => {
        this.results.set((share?.first ?? 0) + place, result);
      });
      give();
      this.wake();
    });
    let error: NodeJS.ErrnoException | undefined;
    worker.on('error', (thrown: NodeJS.ErrnoException) => {
      error = thrown;
    });
    worker.on('exit', () => {
      this.workers.delete(worker);
      if (this.isEnding || (!share && this.given === this.files.length)) return;
      const lost = Atomics.load(place, 0);
      if (lost < 0) this.failStart(share, error);
      else if (share) this.lose(share, lost, error ? (error.code ?? error.name) : 'the thread ended');
      if (!this.failure) this.start();
      this.wake();
    });
    give();
  }

  private failStart(share: Share | undefined, error: Error | undefined): void {
    if (share) this.again.push(share);
    if (++this.failedStarts > MOST_FAILED_STARTS) this.failure = error ?? new Error('a thread ends at once');
  }

  /** Gives up a file, and has the others of the share worked on once more. */
  private lose({ first, files }: Share, place: number, crash: string): void {
    this.results.set(first + place, { crash });
    if (place > 0) this.again.push({ first, files: files.slice(0, place) });
    if (place + 1 < files.length) this.again.push({ first: first + place + 1, files: files.slice(place + 1) });
  }
}
