import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect } from 'vitest';

const given = process.env.SEATKEEPER_SEED;
/** In CI the same tree must give the same verdict. */
const fixed = process.env.CI ? 20_261_122 : undefined;

/** The seed of all chance in a test run: a new one each time, but a fixed one in CI. */
export const seed = Number(given ?? fixed ?? Date.now() % 1_000_000);

/** With what seed a property failed, one file for each test: the next run begins where this one ended, until the test passes. */
const failing = path.resolve('test/soak/failing');
const usual = given !== undefined || fixed !== undefined ? { seed } : {};

// What is made by chance while a file is loaded.
fc.configureGlobal(usual);

function fileOfTest(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const name = `${path.relative('.', testPath).replaceAll('\\', '/')} ${currentTestName}`;
  return path.join(failing, `${createHash('sha256').update(name).digest('hex').slice(0, 16)}.json`);
}

function report<T>(run: fc.RunDetails<T>): void {
  if (!run.failed) return;
  mkdirSync(failing, { recursive: true });
  const { currentTestName } = expect.getState();
  writeFileSync(fileOfTest(), `${JSON.stringify({ test: currentTestName, seed: run.seed, path: run.counterexamplePath })}\n`);
  throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
}

beforeEach(() => {
  const file = fileOfTest();
  const again = existsSync(file) && usual.seed === undefined ? { seed: Number(JSON.parse(readFileSync(file, 'utf8')).seed) } : usual;
  fc.configureGlobal({ reporter: report, ...again });
});

afterEach(({ task }) => {
  if (task.result?.state !== 'fail') rmSync(fileOfTest(), { force: true });
});
