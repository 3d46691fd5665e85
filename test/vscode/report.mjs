import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs the suites of a Mocha instance, prints a line for each test and one for each suite, and writes the counts to `resultsFile`, so that a run which
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
    runner.on('suite', (suite) => {
      if (suite.parent?.root) started = performance.now();
    });
    runner.on('suite end', (suite) => {
      if (suite.parent?.root) print(`  ${suite.title}: ${Math.round((performance.now() - started) / 1000)} s`);
    });
    runner.on('pass', (test) => {
      results.passed++;
      print(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('retry', (test, error) => print(`  ↻ ${test.fullTitle()}: ${String(error.message ?? error).split('\n')[0]}`));
    runner.on('pending', (test) => {
      results.skipped++;
      results.skippedNames.push(test.fullTitle());
      print(`  - ${test.fullTitle()}`);
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
