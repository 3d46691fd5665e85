import { linkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FoundFile } from '../../server/src/cli/findFiles';
import { formatNames } from '../../server/src/cli/formats/format';
import { listFormatNames } from '../../server/src/cli/inventory/formatNames';
import { inThreads, type ThreadJob } from '../../server/src/cli/threads';
import { runNode } from '../support/cli';
import { cleanLicense, licenseWithDuplicate, licenseWithTab } from '../support/licenses';
import { folderWith } from '../support/useCli';

const CLI = path.resolve('dist/cli.js');
const today = ['--today', '2026-06-15'];

const expiring = (days: number) =>
  `FEATURE f${days} examplevd 1.0 ${1 + (days % 28)}-jun-2027 ${days} SIGN=0000000000${10 + (days % 80)}\n`;
const contents = [
  licenseWithTab,
  cleanLicense,
  licenseWithDuplicate,
  expiring(1) + expiring(2),
  `FEATURE ::error:: examplevd 1.0 permanent 5\tSIGN=000000000000\n`,
  '',
];

/** Files of all kinds in many folders, with project files of which one has mistakes. */
function fleet() {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `site${index % 7}/host ${index}/license.dat`,
      `${contents[index % contents.length]}# ${index}\n`,
    ]),
  );
  const folder = folderWith({
    ...files,
    '.seatkeeperrc.json': '{ "rules": { "tab": "error", "no-such-rule": "off" } }',
    'site1/.seatkeeperrc.json': '{ "rules": { "tab": "off" }, "ignore": ["host 8/"] }',
    'site2/presence.xml': '<presence><a></presence>',
    'site2/examplevd.opt': 'INCLUDE f1 USER ada\nMAX nine f1 USER ada\n',
    'site3/foreign.dat': 'nothing of ours',
  });
  symlinkSync('nowhere', folder.of('site4/gone.lic'));
  symlinkSync(path.join('host 0', 'license.dat'), folder.of('site0/again.lic'));
  linkSync(folder.of('site0/host 0/license.dat'), folder.of('site6/once more.lic'));
  return folder;
}

async function both(...words: string[]) {
  const { path: cwd } = fleet();
  const run = (threads: string) => runNode(CLI, [...words, '--threads', threads], { cwd });
  const [one, three] = await Promise.all([run('1'), run('3')]);
  return { one, three };
}

describe('several threads print the same bytes as one', () => {
  test.each(formatNames)('check --format %s', async (format) => {
    const { one, three } = await both('check', ...today, '--format', format, '.');
    expect(three).toEqual(one);
    expect(one.stderr).toContain('gone.lic: no such file');
    expect(one.stderr.match(/no-such-rule/g)).toHaveLength(1);
    expect(one.stdout).toContain(format === 'sarif' ? 'host%2012' : 'host 12');
  });

  test.each(listFormatNames)('list --format %s', async (format) => {
    const { one, three } = await both('list', ...today, '--format', format, '.');
    expect(three).toEqual(one);
    expect(one.stdout).toContain('f2');
  });

  test.each([
    ['check', '--fix', '--dry-run'],
    ['check', '--min-severity', 'error', '--max-warnings', '0'],
    ['check', '--site'],
    ['check', '--ignore-unknown', 'site3/foreign.dat'],
    ['check', '--write-baseline', '/dev/stdout'],
    ['monitor'],
    ['list', '--by', 'file', '--feature', 'f*'],
  ])('%s %s %s', async (command, ...options) => {
    const { one, three } = await both(command, ...today, ...options, '.');
    expect(three).toEqual(one);
  });

  test('of a baseline, the same is known and gone', async () => {
    const folder = fleet();
    const run = (...words: string[]) => runNode(CLI, ['check', ...today, ...words, '.'], { cwd: folder.path });
    await run('--write-baseline', 'known.json', '--threads', '3');
    folder.write('site3/host 3/license.dat', cleanLicense);
    folder.write('site4/host 4/license.dat', licenseWithDuplicate);
    const [one, three] = [await run('--baseline', 'known.json', '--threads', '1'), await run('--baseline', 'known.json', '--threads', '3')];
    expect(three).toEqual(one);
    expect(one.stderr).toMatch(/\d+ findings of the baseline not shown\.\n.*of the baseline gone/);
  });

  test('--fix writes with one thread, whatever was asked for', async () => {
    const folder = fleet();
    await runNode(CLI, ['check', '--fix', '--threads', '3', 'site5'], { cwd: folder.path });
    const { stdout } = await runNode(CLI, ['check', '--fix', '--dry-run', 'site5'], { cwd: folder.path });
    expect(stdout).toBe('');
  });
});

test('a file that a link and a hard link lead to counts once', async () => {
  const folder = folderWith({ 'a/license.dat': licenseWithDuplicate });
  symlinkSync('a/license.dat', folder.of('b.lic'));
  linkSync(folder.of('a/license.dat'), folder.of('c.lic'));
  const { path: cwd } = folder;
  const check = await runNode(CLI, ['check', '.', path.join(cwd, 'a/license.dat'), './a/../a/license.dat'], { cwd });
  expect(check.stdout).toMatch(/^1 error.* in 1 file$/m);
  const list = await runNode(CLI, ['list', '--format', 'csv', '.'], { cwd });
  expect(new Set(list.stdout.split('\r\n').map((line) => line.split(',').at(-2)))).toEqual(new Set(['file', 'a/license.dat', undefined]));
  const monitor = await runNode(CLI, ['monitor', '.'], { cwd });
  expect(monitor.stdout).toContain('files=1;');
});

test.each(['0', '65', 'many'])('--threads %s is refused', async (threads) => {
  for (const [command, status] of [
    ['check', 2],
    ['list', 2],
    ['monitor', 3],
  ] as const) {
    const { stderr, exitCode } = await runNode(CLI, [command, '--threads', threads, '.']);
    expect(stderr).toContain('--threads must be');
    expect(exitCode).toBe(status);
  }
});

describe('a thread', () => {
  /** A thread that gives the name of each file, and dies of some. */
  const program = `
    const { parentPort, workerData } = require('node:worker_threads');
    const place = new Int32Array(workerData.at);
    parentPort.on('message', (files) => {
      const results = files.map(({ name }, index) => {
        Atomics.store(place, 0, index);
        if (name.startsWith('exit')) process.exit(1);
        if (name.startsWith('throw')) throw new RangeError('secret');
        return { result: name };
      });
      parentPort.postMessage(results);
    });`;
  const files = Array.from({ length: 200 }, (_, index): FoundFile => {
    const name = `${index % 50 === 7 ? 'exit' : index % 50 === 8 ? 'throw' : 'file'} ${index}`;
    return { name, path: name, isNamed: false, linksOut: false };
  });

  async function results(script: string, threads: number) {
    const folder = folderWith({ 'thread.js': script });
    const found: unknown[] = [];
    for await (const done of inThreads(files, threads, {} as ThreadJob, folder.of('thread.js'))) found.push(done);
    return found;
  }

  test.each([1, 2, 5])('of %s that dies loses the file that it worked on, and no other', async (threads) => {
    const found = await results(program, threads);
    expect(found).toEqual(
      files.map(({ name }) =>
        name.startsWith('exit') ? { crash: 'the thread ended' } : name.startsWith('throw') ? { crash: 'RangeError' } : { result: name },
      ),
    );
  });

  test('that dies whenever it starts ends the run', async () => {
    await expect(results('throw new TypeError("at once")', 2)).rejects.toThrow('at once');
  });

  test('is ended when nobody wants the rest', async () => {
    const folder = folderWith({ 'thread.js': program });
    for await (const done of inThreads(files, 2, {} as ThreadJob, folder.of('thread.js'))) {
      expect(done).toEqual({ result: 'file 0' });
      break;
    }
  });
});
