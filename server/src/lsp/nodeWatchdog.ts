import { fstatSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { WatchdogOptions } from './watchdog';

/** A text of fewer UTF-16 units is read before anybody could have waited. */
const LONG_TEXT = 100_000;
/** When the thread starts at the latest, in milliseconds after the server: its start would delay the first findings. */
const START_AFTER = 1500;

const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
const takenPieces = new Int32Array(taken);
const readsInput = process.argv.includes('--stdio') && !inputIsFile();

/** What the client sends by standard input: at first it is read here, then by a thread of its own, so that `exit` is heard however busy the server is. */
export const clientInput = readsInput ? new Readable({ read() {} }) : undefined;
/** What was read before the thread started. */
let readBefore: Buffer[] = [];
let worker: Worker | undefined;
let clientProcess: number | undefined;

// Not on Windows: there a pipe is bound to the first thread that reads it.
if (process.platform === 'win32') startThread();
else {
  if (readsInput) process.stdin.on('data', takeHere).on('end', endHere).on('error', endHere);
  setTimeout(startThread, START_AFTER).unref();
}

/** Ends this process when the client's is gone, whatever the server is doing. */
export function watchClient(processId: number): void {
  clientProcess = processId;
  worker?.postMessage(processId);
}

/** Has the thread run while a text of so many UTF-16 units is read, if that can take a while. */
export function expectText(length: number): void {
  if (length >= LONG_TEXT) startThread();
}

/** Whether standard input is not a pipe or socket: then no client has it that could end. */
function inputIsFile(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFile() || stat.isCharacterDevice();
  } catch {
    // A pipe of a kind that cannot be asked.
    return false;
  }
}

function startThread(): void {
  if (worker) return;
  if (readsInput) process.stdin.pause().off('data', takeHere).off('end', endHere).off('error', endHere);
  const workerData: WatchdogOptions = { readsInput, readBefore: Buffer.concat(readBefore), taken };
  readBefore = [];
  worker = new Worker(path.join(__dirname, 'watchdog.js'), { workerData });
  if (clientProcess !== undefined) worker.postMessage(clientProcess);
  if (!readsInput) worker.unref();
  worker.on('message', (piece: Uint8Array | null) => {
    Atomics.add(takenPieces, 0, 1);
    clientInput?.push(piece === null ? null : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  });
  worker.on('error', endHere);
}

function takeHere(piece: Buffer): void {
  readBefore.push(piece);
  clientInput?.push(piece);
}

function endHere(): void {
  clientInput?.push(null);
}
