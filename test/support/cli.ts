import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

export interface RunResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script with nothing of the tests' environment but the path. Where its process is of no interest, having neither standard input nor a user of its own,
 * the script is loaded anew in a process that runs already, which takes a tenth of the time.
 */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { uid, input, cwd = process.cwd() } = options;
  if (uid !== undefined || input !== undefined) return runProcess(script, args, options);
  const env = { PATH: process.env.PATH ?? '', ...options.env };
  const run = lastRun.then(() => runInHost({ script, args, cwd, env }));
  lastRun = run.catch(() => {});
  return run;
}

/** Runs a script in a Node process of its own. */
export function runProcess(script: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd, input = '', env = {}, uid } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      ...(cwd !== undefined && { cwd }),
      ...(uid !== undefined && { uid, gid: uid }),
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8');
      child[name].on('data', (text: string) => {
        output[name] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...output }));
    // A program that refuses its input stops reading; that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

let host: ChildProcess | undefined;
/** The host runs one program at a time. */
let lastRun: Promise<unknown> = Promise.resolve();

function runInHost(program: Readonly<Record<string, unknown>>): Promise<RunResult> {
  host ??= fork(path.join(import.meta.dirname, 'programHost.mjs'), [], { execArgv: [] });
  const current = host;
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      host = undefined;
      reject(new Error(`the program ended its process with ${code}: ${JSON.stringify(program)}`));
    };
    current.once('exit', onExit);
    current.once('message', (result) => {
      current.off('exit', onExit);
      resolve(result as RunResult);
    });
    current.send(program);
  });
}

/** A folder of its own for a test, with the given files in it. */
export class TestFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'seatkeeper-files-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.of(name)), { recursive: true });
    writeFileSync(this.of(name), content);
  }

  of(name: string): string {
    return path.join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
