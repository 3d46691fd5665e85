import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs the suites of a Mocha instance, prints a line for each suite and for each test that is not passed at once, and writes the counts to `resultsFile`, so that a run which
 * ends before its time cannot pass for a good one. Resolves with the counts.
 */
export function runAndReport(mocha, resultsFile, print = console.log) {
  const results = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      mkdirSync(path.dirname(resultsFile), { recursive: true });
      writeFileSync(resultsFile, JSON.stringify(results));
      resolve(results);
    });
    let started;
    let passed;
    runner.on('suite', (suite) => {
      if (!suite.parent?.root) return;
      started = performance.now();
      passed = 0;
    });
    runner.on('suite end', (suite) => {
      if (suite.parent?.root) print(`  ${suite.title}: ${passed} passed, ${Math.round((performance.now() - started) / 1000)} s`);
    });
    runner.on('pass', () => {
      results.passed++;
      passed++;
    });
    runner.on('retry', (test, error) => print(`  ↻ ${test.fullTitle()}: ${String(error.message ?? error).split('\n')[0]}`));
    runner.on('pending', (test) => {
      results.skipped++;
      results.skippedNames.push(test.fullTitle());
    });
    runner.on('fail', (test, error) => {
      results.failed++;
      print(`  ✗ ${test.fullTitle()}`);
      for (const line of String(error.stack ?? error.message ?? error).split('\n')) print(`      ${line}`);
    });
  });
}

/** Mocha prints nothing of its own with this reporter. */
export class NoReporter {}
