import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const TODAY = ['--today', '2026-06-15'];

const wrong = `FEATUER tserver_sdn genesys.d 8.0 permanent 100 SIGN=000000000001
FEATURE router_seats genesys.d 8.0 1-jan-2026 50 SIGN=000000000002
FEATUER tserver_sdn genesys.d 8.0 permanent 100 SIGN=000000000001
`;

function check(cwd: string, ...options: string[]) {
  return runNode(cli.file, ['check', ...TODAY, ...options], { cwd });
}

const rulesOf = (json: string): string[] => JSON.parse(json).map(({ rule }: { rule: string }) => rule);

test('a baseline keeps known findings quiet, wherever their lines have moved, and says what is gone', async () => {
  const folder = folderWith({ 'a.lic': wrong });
  const before = rulesOf((await check(folder.path, '--format', 'json')).stdout);
  expect(before.length).toBeGreaterThan(2);
  const written = await check(folder.path, '--write-baseline', 'known.json');
  expect(written).toMatchObject({ exitCode: 0, stdout: '' });
  expect(written.stderr).toContain(`${before.length} findings written to known.json`);
  const baseline = readFileSync(folder.of('known.json'), 'utf8');
  expect(baseline).not.toContain('000000000001');
  const quiet = await check(folder.path, '--format', 'json', '--baseline', 'known.json');
  expect(rulesOf(quiet.stdout)).toEqual([]);
  expect(quiet.exitCode).toBe(0);
  // Lines move, one is new, one is gone.
  folder.write(
    'a.lic',
    `# A comment.\n\n${wrong.replace(/^FEATURE.*\n/m, '')}FEATUER stat_server genesys.d 8.0 permanent 1 SIGN=0000000000AA\n`,
  );
  const later = await check(folder.path, '--format', 'json', '--baseline', 'known.json');
  expect(new Set(JSON.parse(later.stdout).map(({ line }: { line: number }) => line))).toEqual(new Set([5]));
  expect(later.stderr).toMatch(/finding[s]? of the baseline gone/);
  expect(later.exitCode).toBe(1);
});

test('a file that is not a baseline is refused', async () => {
  const folder = folderWith({ 'a.lic': wrong, 'other.json': '{"files":[]}' });
  for (const [file, said] of [
    ['other.json', 'other.json: this is not a baseline'],
    ['missing.json', 'missing.json: no such file'],
  ] as const) {
    const { stderr, exitCode } = await check(folder.path, '--baseline', file);
    expect(stderr).toContain(said);
    expect(exitCode).toBe(2);
  }
  expect((await check(folder.path, '--baseline', 'a', '--write-baseline', 'b')).stderr).toContain('cannot be combined');
});

test('a report goes into a file as a whole, and nowhere where it cannot', async () => {
  const folder = folderWith({ 'a.lic': wrong, 'report.json': 'before' });
  const { stdout, exitCode } = await check(folder.path, '--format', 'json', '--output-file', 'report.json');
  expect(stdout).toBe('');
  expect(exitCode).toBe(1);
  expect(readFileSync(folder.of('report.json'), 'utf8')).toBe((await check(folder.path, '--format', 'json')).stdout);
  expect(readdirSync(folder.path).sort()).toEqual(['a.lic', 'report.json']);
  const refused = await check(folder.path, '--output-file', 'missing/report.txt');
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('missing/report.txt: cannot be written');
  expect(existsSync(folder.of('missing'))).toBe(false);
});

test.each([
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['hint', ['error', 'warning', 'information', 'hint']],
])('--min-severity %s leaves out what is milder', async (least, shown) => {
  const folder = folderWith({ 'a.lic': `${wrong}FEATURE x genesys.d 8.0 permanent 1 SIGN=000000000003\n` });
  const { stdout } = await check(folder.path, '--format', 'json', '--min-severity', least);
  const severities = new Set<string>(JSON.parse(stdout).map(({ severity }: { severity: string }) => severity));
  expect([...severities].filter((severity) => !shown.includes(severity))).toEqual([]);
  expect(severities.has('error')).toBe(true);
});

test('a severity that is misspelled is named', async () => {
  const { path } = folderWith({ 'a.lic': wrong });
  expect((await check(path, '--min-severity', 'warnign')).stderr).toContain('Did you mean warning?');
  expect((await check(path, '--rule', 'tab=eror')).stderr).toContain('Did you mean error?');
  expect((await check(path, '--quiet', '--min-severity', 'error')).stderr).toContain('cannot be combined');
});

test('without a path the current folder is checked', async () => {
  const { path } = folderWith({ 'a.lic': wrong });
  expect((await check(path, '--format', 'json')).stdout).toBe((await check(path, '--format', 'json', '.')).stdout);
});

test('JSON has the page of each rule, and the fixes', async () => {
  const { path } = folderWith({ 'a.lic': wrong });
  const [first] = JSON.parse((await check(path, '--format', 'json')).stdout);
  expect(first).toMatchObject({
    rule: 'misspelt-keyword',
    url: expect.stringMatching(/misspelt-keyword\.md$/),
    fixes: expect.arrayContaining([
      expect.objectContaining({ safe: true, edits: [{ line: 1, column: 1, endLine: 1, endColumn: 8, newText: 'FEATURE' }] }),
    ]),
  });
});

test('GitLab gets a fingerprint for each finding that stays when lines move', async () => {
  const folder = folderWith({ 'a.lic': wrong });
  const report = async () => JSON.parse((await check(folder.path, '--format', 'gitlab')).stdout);
  const before = await report();
  expect(before[0]).toEqual({
    description: expect.stringContaining('FEATUER'),
    check_name: 'misspelt-keyword',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'critical',
    location: { path: 'a.lic', lines: { begin: 1 } },
  });
  const fingerprints = (entries: { fingerprint: string }[]) => entries.map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints(before)).size).toBe(before.length);
  folder.write('a.lic', `# A comment.\n${wrong}`);
  expect(fingerprints(await report())).toEqual(fingerprints(before));
});

test('SARIF has such fingerprints as well', async () => {
  const folder = folderWith({ 'a.lic': wrong });
  const ids = async () =>
    JSON.parse((await check(folder.path, '--format', 'sarif')).stdout).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints['seatkeeper/v1'],
    );
  const before = await ids();
  expect(before[0]).toMatch(/^[0-9a-f]{16}$/);
  folder.write('a.lic', `\n${wrong}`);
  expect(await ids()).toEqual(before);
});

test('Checkstyle’s XML is read by another program', async () => {
  const { path } = folderWith({ 'a.lic': `${wrong}FEATURE "x<y genesys.d\n`, 'b.lic': '' });
  const { stdout } = await check(path, '--format', 'checkstyle');
  const read = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'file' || name === 'error' }).parse(stdout);
  const [a, b] = read.checkstyle.file;
  expect(a['@_name']).toBe('a.lic');
  expect(a.error[0]).toMatchObject({ '@_line': '1', '@_column': '1', '@_severity': 'error', '@_source': 'seatkeeper.misspelt-keyword' });
  expect(b).toEqual({ '@_name': 'b.lic' });
});

test('-V says what a report of a problem needs', async () => {
  expect((await runNode(cli.file, ['-V'])).stdout).toMatch(/^seatkeeper \d+\.\d+\.\d+ \(Node \d+\.\d+\.\d+, \w+ \w+\)\n$/);
});
