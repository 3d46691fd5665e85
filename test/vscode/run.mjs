// node test/vscode/run.mjs [api] [ui] [web]: the tests in a real VS Code; SEATKEEPER_UI=typing runs one file of those through the user interface, SEATKEEPER_WEB=licenses one of those in a browser. The extension must have been built (npm run build).
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { chooseHost } from './chooseHost.mjs';
import { exitOnSignals } from './host/server.mjs';
import { NoReporter, runAndReport } from './report.mjs';
import { makeWorkspace } from './workspace.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const output = path.join(root, 'test-results/vscode');

/** Runs the tests through VS Code's extension API; resolves with the numbers of tests that passed, failed and were skipped. */
export async function runApiTests(host) {
  const resultsFile = path.join(output, 'api.json');
  const suite = path.join(output, 'suite.cjs');
  rmSync(resultsFile, { force: true });
  await bundleSuite(suite);
  const { folder, home, remove } = makeWorkspace();
  let complaint;
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { SEATKEEPER_TEST_RESULTS: resultsFile },
      launchArgs: [folder, `--user-data-dir=${path.join(home, 'user')}`, `--extensions-dir=${path.join(home, 'extensions')}`],
    });
  } catch (error) {
    complaint = error;
  } finally {
    remove();
  }
  const results = readResults(resultsFile, complaint);
  // VS Code's exit code counts beside the results: it tells of a crash after the last test.
  if (complaint && results.failed === 0) return fail(results, `VS Code did not end well: ${complaint.message}`);
  return results;
}

/** Runs the tests that use VS Code as a person does, which only the embedded host can. */
export async function runUiTests(host) {
  if (host.name !== 'embedded') {
    const skippedNames = ['In VS Code, as a person uses it: this needs the VS Code without a desktop (SEATKEEPER_VSCODE=embedded)'];
    return { passed: 0, failed: 0, skipped: 1, skippedNames };
  }
  exitOnSignals();
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 2, reporter: NoReporter });
  for (const name of process.env.SEATKEEPER_UI?.split(',') ?? testNames('ui')) mocha.addFile(path.join(here, `ui/${name}.test.mjs`));
  await mocha.loadFilesAsync();
  return runAndReport(mocha, path.join(output, 'ui.json'));
}

/** Runs the tests in VS Code for the web, which needs nothing but a browser. */
export async function runWebTests() {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, retries: 2, reporter: NoReporter });
  for (const name of process.env.SEATKEEPER_WEB?.split(',') ?? testNames('web')) mocha.addFile(path.join(here, `web/${name}.test.mjs`));
  await mocha.loadFilesAsync();
  return runAndReport(mocha, path.join(output, 'web.json'));
}

/** The names of the test files in a folder beside this file. */
function testNames(folder) {
  const end = '.test.mjs';
  return readdirSync(path.join(here, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();
}

/** Mocha stays outside: it loads parts of itself by name. */
async function bundleSuite(outfile) {
  await build({
    entryPoints: [path.join(here, 'suite/index.mjs')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

function readResults(file, complaint) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(file)) return fail(none, `VS Code ended before the tests did${complaint ? `: ${complaint.message}` : ''}`);
  const results = JSON.parse(readFileSync(file, 'utf8'));
  return results.passed + results.failed === 0 ? fail(results, 'no test ran in VS Code') : results;
}

function fail(results, why) {
  console.error(`  ✗ ${why}`);
  return { ...results, failed: results.failed + 1 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['api', 'ui', 'web'];
  const host = await chooseHost();
  let failed = 0;
  if (wanted.includes('api')) failed += (await runApiTests(host)).failed;
  if (wanted.includes('ui')) failed += (await runUiTests(host)).failed;
  if (wanted.includes('web')) failed += (await runWebTests()).failed;
  process.exit(failed > 0 ? 1 : 0);
}
