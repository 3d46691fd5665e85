import { execFile, execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { licenseWithDuplicate } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

/** `script` of util-linux runs a program on a terminal of its own. */
const hasTerminal = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

/** What a terminal of so many columns shows. */
function shownOn(columns: number, args: string, folder: string, env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const line = `stty cols ${columns}; '${process.execPath}' '${cli.file}' ${args}`;
  return new Promise((resolve) => {
    const child = execFile(
      'script',
      ['--quiet', '--command', line, '/dev/null'],
      { cwd: folder, env: { PATH: process.env.PATH ?? '', TERM: 'dumb', ...env } },
      (_, stdout) => resolve(stdout.replaceAll('\r\n', '\n').split('\n')),
    );
    child.stdin?.end();
  });
}

const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test.each([
    ['findings', 'check x.lic'],
    ['the short help', 'help'],
    ['the help of a command', 'check --help'],
    ['bad usage', 'check --format yaml x.lic'],
    ['bad usage with help', 'check'],
    ['a file that is not there', 'check there/is/no/folder/of/this/name/license.dat'],
    ['a folder without our files', 'check empty'],
    ['the list of rules', 'rules'],
    ['a page', 'explain findings-capped'],
  ])('%s take its width', async (_, args) => {
    const folder = folderWith({ 'x.lic': licenseWithDuplicate, 'empty/notes.txt': '' });
    for (const columns of [60, 100]) {
      const lines = await shownOn(columns, args, folder.path);
      expect(lines.length).toBeGreaterThan(1);
      expect(longest(lines)).toBeLessThanOrEqual(columns);
    }
  });

  test('the place and the headline stay in one line for the problem matcher of a task of VS Code', async () => {
    const folder = folderWith({ 'x.lic': licenseWithDuplicate });
    const places = (lines: readonly string[]) => lines.filter((line) => /^x\.lic:\d+:\d+: error: .* \[duplicate-feature\]$/.test(line));
    expect(places(await shownOn(40, 'check x.lic', folder.path, { TERM_PROGRAM: 'vscode' }))).toHaveLength(1);
    expect(places(await shownOn(40, 'check x.lic', folder.path))).toHaveLength(0);
  });
});
