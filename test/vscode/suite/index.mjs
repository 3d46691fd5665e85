// Runs in VS Code's extension host, as the bundle that @vscode/test-electron is told of.
import Mocha from 'mocha';
import { NoReporter, runAndReport } from '../report.mjs';

/** Called by VS Code; a rejection makes it end with an exit code above 0. */
export async function run() {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, retries: 2, reporter: NoReporter });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./api.test.ts');
  await import('./commands.test.ts');
  await import('./licenseEditing.test.ts');
  await import('./presence.test.ts');
  await import('./workspace.test.ts');
  await import('./projectFile.test.ts');
  const mark = process.env.SEATKEEPER_REPORT_MARK ?? '';
  const { failed } = await runAndReport(mocha, process.env.SEATKEEPER_TEST_RESULTS, (line) => console.log(mark + line));
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
