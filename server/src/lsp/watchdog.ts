// A thread of its own, which runs while the server is busy: it reads standard input for the server, and ends the process when the client is gone or says
// `exit` and the server does not hear it.
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { MessageFrames } from './messageFrames';

/** What the server gives to its watchdog when it starts it. */
export interface WatchdogOptions {
  /** Whether the client speaks over standard input; over other channels only its process is watched. */
  readonly readsInput: boolean;
  /** What the server has read of it itself, before the thread started. */
  readonly readBefore: Uint8Array;
  /** How many pieces of input the server has taken. */
  readonly taken: SharedArrayBuffer;
}

/** How long the server may take to hear that it is to end, in milliseconds. */
const PATIENCE = 1000;
/** How often the client's process is looked for, in milliseconds. */
const LOOK_EVERY = 1000;

if (!isMainThread && parentPort) watch(parentPort, workerData as WatchdogOptions);

function watch(server: NonNullable<typeof parentPort>, { readsInput, readBefore, taken }: WatchdogOptions): void {
  const takenPieces = new Int32Array(taken);
  let given = 0;
  const give = (piece: Uint8Array) => {
    given++;
    server.postMessage(piece);
  };
  /** Acts if the server does not take a piece within some time: it is busy then, whatever it has taken before. */
  const whenAfter = (act: () => void) => {
    give(new Uint8Array());
    setTimeout(() => Atomics.load(takenPieces, 0) < given && act(), PATIENCE / 2);
  };

  server.on('message', (clientProcess: number) => {
    setInterval(() => {
      if (!isAlive(clientProcess)) endSoon();
    }, LOOK_EVERY);
  });
  if (!readsInput) return;
  const frames = new MessageFrames(({ method, id }) => {
    if (method === 'exit') endSoon();
    // A client that waits for this answer before it says `exit` would wait for as long as the server is busy.
    if (method === 'shutdown') setTimeout(() => whenAfter(() => answerShutdown(id)), PATIENCE / 2);
  });
  frames.add(Buffer.from(readBefore));
  const input = new Socket({ fd: 0, readable: true, writable: false });
  input.on('data', (piece: Buffer) => {
    give(piece);
    frames.add(piece);
  });
  input.on('error', () => input.destroy());
  input.on('close', () => {
    server.postMessage(null);
    endSoon();
  });
}

/** Ends the process by force unless it ends by itself. */
function endSoon(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE);
}

function answerShutdown(id: unknown): void {
  const body = JSON.stringify({ jsonrpc: '2.0', id, result: null });
  try {
    writeSync(1, `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  } catch {
    // The client has gone, or reads nothing.
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
