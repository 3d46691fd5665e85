import path from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { WatchdogOptions } from './watchdog';

export interface Watchdog {
  /** What the client sends by standard input; undefined where it speaks over another channel. */
  readonly input: Readable | undefined;
  /** Ends this process when the client's is gone, whatever the server is doing. */
  watchClient(processId: number): void;
}

/** Starts the thread that ends a busy server when its client wants it to end or is gone. */
export function startWatchdog(readsInput: boolean): Watchdog {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: WatchdogOptions = { readsInput, taken };
  const worker = new Worker(path.join(__dirname, 'watchdog.js'), { workerData, resourceLimits: { maxOldGenerationSizeMb: 64 } });
  if (!readsInput) worker.unref();
  return { input: readsInput ? inputOf(worker, new Int32Array(taken)) : undefined, watchClient: (id) => worker.postMessage(id) };
}

function inputOf(worker: Worker, taken: Int32Array): Readable {
  const input = new Readable({ read() {} });
  worker.on('message', (piece: Uint8Array | null) => {
    Atomics.add(taken, 0, 1);
    input.push(piece === null ? null : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });
  worker.on('error', () => input.push(null));
  return input;
}
