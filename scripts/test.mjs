// Runs every test there is and says at the end how many passed, failed and were skipped. Installs and builds what it needs.
// `--quick` runs those that take less than a minute together: no server, command line, VS Code, nor long search by chance.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies, installSystemPackage, root, timed } from './set-up.mjs';

/** In characters: what is printed is for people. */
const LONGEST_NAME = 300;
const resultsFolder = path.join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
/** The tests that did not run, each with the reason in its name or after it. */
const skippedTests = [];
const reminders = [];
const vsCodeSections = ['In VS Code, through its extension interface', 'In VS Code, as a person uses it', 'In VS Code for the web'];
const quick = process.argv.includes('--quick');
const quickFolders = 'rules properties unit core xml presence license options log errors grammar client'
  .split(' ')
  .map((name) => `test/${name}/`);
/** What takes long there. */
const slowFiles = [
  '**/pathological.test.ts',
  '**/badInput.test.ts',
  '**/tooLarge.test.ts',
  '**/vendorWords.test.ts',
  '**/translations.test.ts',
];

ensureDependencies();
rmSync(resultsFolder, { recursive: true, force: true });
if (quick) {
  await section('Rules, files of each kind, small functions, and a little by chance', () =>
    runVitest([...quickFolders, ...slowFiles.map((file) => `--exclude=${file}`)], { SEATKEEPER_RUNS: '0.05' }),
  );
} else {
  if (spawnSync('nvim', ['--version']).error) installSystemPackage('neovim', 'Neovim', 'one test runs the language server in it');
  await section('Unit, rule pages, properties, grammar, language server, command line', () => runVitest([]));
  await runInVsCode();
}
for (const reminder of reminders) console.log(`\n${reminder}`);
if (skippedTests.length > 0) console.log(`\nSkipped:\n${skippedTests.map((name) => `  ${name}\n`).join('')}`.trimEnd());
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one kind of tests, tells how long it took, and adds up what it tells; whatever it throws is a failed test. */
async function section(title, run) {
  const {
    passed,
    failed,
    skipped,
    skippedNames = [],
  } = await timed(title, async () => {
    try {
      return await run();
    } catch (error) {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  });
  skippedTests.push(...skippedNames);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

async function runVitest(which, env = {}) {
  const file = path.join(resultsFolder, 'vitest.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', ...which, '--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const [status] = await once(child, 'close');
  // Where all is well, it is of no use to anyone.
  if (status !== 0) process.stdout.write(Buffer.concat(printed));
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const failed = results.numFailedTests;
  if (results.numPassedTests + failed === 0) throw new Error('vitest ran no test');
  const tests = results.testResults.flatMap((file) => file.assertionResults);
  const longest = tests.reduce((name, { fullName }) => (fullName.length > name.length ? fullName : name), '');
  if (longest.length > LONGEST_NAME) throw new Error(`A test has a name of ${longest.length} characters: ${longest.slice(0, 100)}...`);
  return {
    skippedNames: tests
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
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
  try {
    host = await chooseHost();
  } catch (error) {
    if (error instanceof NoChromiumError) {
      reminders.push(error.message);
      skippedTests.push(...vsCodeSections.map((title) => `${title}: Chromium is missing`));
      total.skipped += vsCodeSections.length;
    } else {
      console.error(error);
      total.failed++;
    }
    return;
  }
  const [api, ui, web] = vsCodeSections;
  await section(api, () => runApiTests(host));
  await section(ui, () => runUiTests(host));
  await section(web, runWebTests);
}
