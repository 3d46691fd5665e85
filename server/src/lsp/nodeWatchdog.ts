import path from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { WatchdogOptions } from './watchdog';

const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
// At once, when this module is loaded: the thread starts while the server's other modules are read.
let worker = process.argv.includes('--stdio') ? startThread(true) : undefined;

/** What the client sends by standard input, which a thread of its own reads, so that `exit` is heard however busy the server is. */
export const clientInput = worker && inputOf(worker);

/** Ends this process when the client's is gone, whatever the server is doing. */
export function watchClient(processId: number): void {
  worker ??= startThread(false);
  worker.postMessage(processId);
}

function startThread(readsInput: boolean): Worker {
  const workerData: WatchdogOptions = { readsInput, taken };
  const started = new Worker(path.join(__dirname, 'watchdog.js'), { workerData });
  if (!readsInput) started.unref();
  return started;
}

function inputOf(thread: Worker): Readable {
  const pieces = new Int32Array(taken);
  const input = new Readable({ read() {} });
  thread.on('message', (piece: Uint8Array | null) => {
    Atomics.add(pieces, 0, 1);
    input.push(piece === null ? null : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });
  thread.on('error', () => input.push(null));
  return input;
}
