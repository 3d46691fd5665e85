// Runs every test there is and says at the end how many passed, failed and were skipped. Installs and builds what it needs.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureDependencies, root } from './set-up.mjs';

const resultsFolder = path.join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const reminders = [];

ensureDependencies();
rmSync(resultsFolder, { recursive: true, force: true });
build();
await section('Unit, rule pages, properties, grammar, language server, command line', runVitest);
await runInVsCode();
for (const reminder of reminders) console.log(`\n${reminder}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one kind of tests and adds up what it tells; whatever it throws is a failed test. */
async function section(title, run) {
  console.log(`\n${title}`);
  try {
    const { passed, failed, skipped } = await run();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  } catch (error) {
    console.error(error);
    total.failed++;
  }
}

function runVitest() {
  const file = path.join(resultsFolder, 'vitest.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const failed = results.numFailedTests;
  if (results.numPassedTests + failed === 0) throw new Error('vitest ran no test');
  return {
    passed: results.numPassedTests,
    // A file that cannot be loaded fails the run without a failed test in it.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

async function runInVsCode() {
  const { chooseHost } = await import('../test/vscode/chooseHost.mjs');
  const { NoChromiumError } = await import('../test/vscode/host/chromium.mjs');
  const { runApiTests, runUiTests, runWebTests } = await import('../test/vscode/run.mjs');
  let host;
  console.log();
  try {
    host = await chooseHost();
  } catch (error) {
    if (error instanceof NoChromiumError) {
      reminders.push(error.message);
      total.skipped += 3;
    } else {
      console.error(error);
      total.failed++;
    }
    return;
  }
  await section('In VS Code, through its extension interface', () => runApiTests(host));
  await section('In VS Code, as a person uses it', () => runUiTests(host));
  await section('In VS Code for the web', runWebTests);
}
