import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import parsePrometheus from 'parse-prometheus-text-format';
import { expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const TODAY = ['--today', '2026-06-15'];

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 permanent 100 SIGN=000000000001
FEATURE router_seats genesys.d 8.0 27-jun-2026 50 SIGN=000000000002
INCREMENT editor examplevd 2.0 31-dec-2027 5 SIGN=000000000003
INCREMENT editor examplevd 2.0 31-dec-2028 7 SIGN=000000000004
INCREMENT editor examplevd 2.0 1-jan-2026 9 SIGN=000000000005
FEATURE old examplevd 2.0 1-jan-2026 5 SIGN=000000000006
FEATURE later examplevd 2.0 permanent 5 START=1-jan-2027 SIGN=000000000007
FEATURE free examplevd 2.0 permanent uncounted HOSTID=ANY SIGN=000000000008
`;

/** Names that each format has another reason to stumble over. */
const odd = ['-1+1', '"a"', 'a,b', 'a;b', 'a|b', 'a\\b', '@x', 'ä', 'a<b>', '`x`'];
const oddLicense = odd.map((name, index) => `FEATURE ${name} examplevd 1.0 1-jan-${2030 + index} 5 SIGN=000000000000\n`).join('');

async function list(files: Readonly<Record<string, string>>, ...options: string[]) {
  const { path } = folderWith(files);
  return runNode(cli.file, ['list', ...TODAY, ...options], { cwd: path });
}

test('a table has the soonest expiry first, and says why a line grants nothing', async () => {
  const { stdout, stderr, exitCode } = await list({ 'license.dat': license });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  expect(stdout.split('\n').map((line) => line.split(/ {2,}/).join(' · '))).toEqual([
    'EXPIRES · DAYS · LICENSES · FEATURE · VERSION · VENDOR · HOST · PLACE · STATE',
    '2026-06-27 · 12 · 50 · router_seats · 8.0 · genesys.d · lichost.contoso.example · license.dat:4 · valid',
    '2027-12-31 · 564 · 12 · editor · 2.0 · examplevd · lichost.contoso.example · license.dat:5 · valid',
    'never · - · uncounted · free · 2.0 · examplevd · lichost.contoso.example · license.dat:10 · valid',
    'never · - · 100 · tserver_sdn · 8.0 · genesys.d · lichost.contoso.example · license.dat:3 · valid',
    '- · - · 0 · later · 2.0 · examplevd · lichost.contoso.example · license.dat:9 · not valid before 2027-01-01',
    '- · - · 0 · old · 2.0 · examplevd · lichost.contoso.example · license.dat:8 · expired on 2026-01-01',
    '',
    '6 features of 2 vendors; next to expire: 2026-06-27, in 12 days; expired: 1.',
    '',
  ]);
});

test.each([
  ['--on', '2026-06-28', 0],
  ['--on', '2026-06-27', 50],
])('%s %s says what is granted then', async (option, day, licenses) => {
  const { stdout } = await list({ 'license.dat': license }, option, day, '--feature', 'router*', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([{ feature: 'router_seats', licenses }]);
});

test('what is listed can be chosen, and grouped', async () => {
  const files = { 'a.lic': license, 'b.lic': oddLicense };
  const names = async (...options: string[]) =>
    JSON.parse((await list(files, '--format', 'json', ...options)).stdout).map(({ feature }: { feature: string }) => feature);
  expect(await names('--expires-within', '12')).toEqual(['router_seats']);
  expect(await names('--expires-within', '11')).toEqual([]);
  expect(await names('--vendor', 'GENESYS.D')).toEqual(['router_seats', 'tserver_sdn']);
  expect(await names('--feature', 'edit*', '--feature', 'free')).toEqual(['editor', 'free']);
  const { stdout } = await list(files, '--by', 'file', '--feature', 'editor', '--feature', 'a,b');
  expect(stdout).toMatch(/EXPIRES.*\n\na\.lic\n.*editor.*\n\nb\.lic\n.*a,b/);
});

test('JSON has the steps in which the licenses change', async () => {
  const { stdout } = await list({ 'license.dat': license }, '--feature', 'editor', '--format', 'json');
  expect(JSON.parse(stdout)).toEqual([
    {
      vendor: 'examplevd',
      feature: 'editor',
      version: '2.0',
      application: null,
      licenses: 12,
      uncounted: false,
      expiry: '2027-12-31',
      daysLeft: 564,
      state: 'valid',
      host: 'lichost.contoso.example',
      file: 'license.dat',
      line: 5,
      timeline: [
        { from: '2026-06-15', licenses: 12, uncounted: false },
        { from: '2028-01-01', licenses: 7, uncounted: false },
        { from: '2029-01-01', licenses: 0, uncounted: false },
      ],
    },
  ]);
});

test('CSV is read back by another program, and no cell is a formula', async () => {
  const { stdout } = await list({ 'a.lic': license, 'b.lic': oddLicense }, '--format', 'csv', '--bom');
  expect(stdout.startsWith('\ufeffvendor,feature,')).toBe(true);
  const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(rows.slice(0, 2)).toMatchObject([
    { feature: 'tserver_sdn', application: 'Network T-Server, T-Server', expiry: 'never', licenses: '100', line: '3' },
    { feature: 'router_seats', expiry: '2026-06-27', days_left: '12', state: 'valid' },
  ]);
  expect(rows.slice(6).map(({ feature }) => feature)).toEqual(odd.map((name) => (/^[-@]/.test(name) ? `'${name}` : name)));
});

test('a calendar is read by another program, and has the same identifiers the next time', async () => {
  const files = { 'license.dat': license, 'b.lic': oddLicense };
  const { stdout } = await list(files, '--format', 'ics', '--alarm-days', '14');
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events).toHaveLength(2 + odd.length);
  expect(events[0]?.startDate.toString()).toBe('2026-06-27');
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.summary).toBe('License expires: router_seats 8.0 (genesys.d)');
  expect(events[0]?.description).toBe('Licenses: 50\nHost: lichost.contoso.example\nFile: license.dat:4');
  expect(events.slice(2).map(({ summary }) => summary)).toEqual(odd.map((name) => `License expires: ${name} 1.0 (examplevd)`));
  const [alarm] = calendar.getAllSubcomponents('vevent')[0]?.getAllSubcomponents('valarm') ?? [];
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P14D');
  for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const uids = (text: string) => [...text.matchAll(/^UID:.*$/gm)].map(([uid]) => uid);
  expect(new Set(uids(stdout)).size).toBe(events.length);
  const later = await list({ ...files, 'license.dat': `# A comment.\n${license}` }, '--format', 'ics', '--today', '2026-06-20');
  expect(uids(later.stdout)).toEqual(uids(stdout));
});

test('the figures for Prometheus are read by another program, and labels have no key', async () => {
  const { stdout } = await list({ 'license.dat': license, 'b.lic': oddLicense }, '--format', 'prometheus');
  const [expiry, granted] = parsePrometheus(stdout);
  const labels = { vendor: 'genesys.d', feature: 'router_seats', version: '8.0', host: 'lichost.contoso.example', file: 'license.dat' };
  expect(expiry).toMatchObject({ name: 'seatkeeper_license_expiry_timestamp_seconds', type: 'GAUGE' });
  expect(expiry?.metrics[0]).toEqual({ value: String(Date.UTC(2026, 5, 28) / 1000), labels });
  expect(granted?.metrics[0]).toEqual({ value: '50', labels });
  expect(new Set(granted?.metrics.map((metric) => metric.labels.feature))).toEqual(
    new Set([...odd, 'router_seats', 'editor', 'free', 'tserver_sdn', 'later', 'old']),
  );
  expect(stdout).not.toMatch(/00000000000\d/);
});

test('Markdown has a row for each, and takes nothing of a name for markup', async () => {
  const { stdout } = await list({ 'b.lic': oddLicense }, '--format', 'md');
  const rows = stdout.trimEnd().split('\n').slice(2);
  expect(rows.map((row) => row.split(' | ').length)).toEqual(odd.map(() => 9));
  expect(stdout).not.toMatch(/<b>|`x`/);
});

test('a file that two paths lead to counts once', async () => {
  const folder = folderWith({ 'license.dat': license });
  symlinkSync(folder.of('license.dat'), folder.of('link.lic'));
  const run = async (...paths: string[]) =>
    (await runNode(cli.file, ['list', ...TODAY, '--format', 'csv', ...paths], { cwd: folder.path })).stdout;
  expect((await run('license.dat', './license.dat', 'link.lic')).split('\r\n')).toHaveLength(8);
  expect((await run('.')).split('\r\n')).toHaveLength(8);
});

test.each(['text', 'json', 'csv', 'md', 'html', 'ics', 'prometheus'])('no build server finds a command in %s', async (format) => {
  const named = license.replace('router_seats', 'a##vso[task.x]y').replace('editor', 'b##[error]z');
  const { stdout } = await list({ 'license.dat': named }, '--format', format);
  expect(stdout).toContain('task.x');
  expect(stdout).not.toMatch(/##\w*\[/);
});

test('a list goes into a file as a whole', async () => {
  const folder = folderWith({ 'license.dat': license });
  const run = (...options: string[]) => runNode(cli.file, ['list', ...TODAY, ...options], { cwd: folder.path });
  const { stdout, exitCode } = await run('--output-file', 'licenses.txt');
  expect(stdout).toBe('');
  expect(exitCode).toBe(0);
  expect(readFileSync(folder.of('licenses.txt'), 'utf8')).toBe((await run()).stdout);
  expect((await run('--output-file', 'missing/licenses.txt')).stderr).toContain('missing/licenses.txt: cannot be written');
});

test('what has no licenses, or cannot be read, is said', async () => {
  const presence = '<?xml version="1.0"?>\n<presence-definitions version="1"/>\n';
  for (const [files, paths, said] of [
    [{ 'presence.xml': presence }, ['presence.xml'], 'presence.xml: this file has no licenses to list.'],
    [{ 'presence.xml': presence }, ['.'], 'none of these files has licenses to list.'],
    [{}, ['missing.lic'], 'missing.lic: no such file or folder'],
  ] as const) {
    const { stderr, exitCode } = await list(files, ...paths);
    expect(stderr).toContain(said);
    expect(exitCode).toBe(2);
  }
});

test.each([
  [['--by', 'color'], '--by must be one of'],
  [['--expires-within', 'soon'], '--expires-within must be a whole number'],
  [['--on', '2027-02-30'], '--on must be a date'],
])('%j is refused', async (options, said) => {
  const { stderr, exitCode } = await list({ 'license.dat': license }, ...options);
  expect(stderr).toContain(said);
  expect(exitCode).toBe(2);
});

/** The line of a plugin: text, and figures as `label=value;warning;critical;minimum`. */
function readPlugin(stdout: string) {
  const [, text = '', figures = ''] = /^([^|\n]+)\| ([^|\n]+)$/m.exec(stdout) ?? [];
  return { text: text.trim(), figures: Object.fromEntries(figures.split(' ').map((figure) => figure.split('='))) };
}

test.each([
  [['--warning', '11', '--critical', '5'], 'LICENSES OK - next: router_seats 2026-06-27 (in 12 days)', 0],
  [['--warning', '12', '--critical', '5'], 'LICENSES WARNING - 1 expires within 12 days; next: router_seats 2026-06-27 (in 12 days)', 1],
  [['--critical', '12'], 'LICENSES CRITICAL - 1 expires within 30 days; next: router_seats 2026-06-27 (in 12 days)', 2],
  [['--feature', 'tserver*'], 'LICENSES OK - nothing expires', 0],
  [['--feature', 'old'], 'LICENSES CRITICAL - 1 expired', 2],
  [['--feature', 'none'], 'LICENSES UNKNOWN - no licenses found', 3],
])('monitor %j', async (options, line, status) => {
  const { path } = folderWith({ 'license.dat': license });
  const defaults = options.includes('--feature') ? [] : ['--vendor', 'genesys.d'];
  const { stdout, exitCode } = await runNode(cli.file, ['monitor', ...TODAY, ...defaults, ...options], { cwd: path });
  expect(readPlugin(stdout).text).toBe(line);
  expect(exitCode).toBe(status);
});

test('monitor gives figures, and is unknown where something cannot be read', async () => {
  const { path } = folderWith({ 'license.dat': license });
  const { stdout } = await runNode(cli.file, ['monitor', ...TODAY], { cwd: path });
  expect(readPlugin(stdout).figures).toEqual({
    days_left: '12;31:;8:',
    expiring: '1;;;0',
    expired: '1;;;0',
    features: '4;;;0',
    files: '1;;;0',
  });
  expect(stdout).toContain('\nold 2.0 (examplevd): expired, license.dat:8\nrouter_seats 8.0 (genesys.d): expires 2026-06-27');
  const missing = await runNode(cli.file, ['monitor', ...TODAY, 'license.dat', 'missing.lic'], { cwd: path });
  expect(missing.stdout).toMatch(/^LICENSES UNKNOWN - missing\.lic: no such file/);
  expect(missing.exitCode).toBe(3);
  const misused = await runNode(cli.file, ['monitor', '--critical', '40'], { cwd: path });
  expect(misused.exitCode).toBe(3);
});

test('the page has a row for each license, no text of a file as markup, and lets nothing in', async () => {
  const { stdout } = await list({ 'a.lic': license, 'b.lic': oddLicense }, '--format', 'html');
  const rows = [...stdout.matchAll(/<tr[^>]*>(.*)<\/tr>/g)].map(([, cells = '']) =>
    [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))),
  );
  expect(rows[1]).toEqual([
    'never',
    '',
    '100',
    'tserver_sdn',
    '8.0',
    'Network T-Server, T-Server',
    'genesys.d',
    'lichost.contoso.example',
    'a.lic:3',
    'valid',
  ]);
  expect(rows.slice(7).map((row) => row[3])).toEqual(odd);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(stdout) ?? [];
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
  for (const [name, source] of [
    ['style', 'style-src'],
    ['script', 'script-src'],
  ] as const) {
    const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(stdout) ?? [];
    expect(policy).toContain(`${source} 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(stdout).toContain('aria-label="Expiries by month. 2026-06: 1, 2027-12: 1, later: 10."');
  expect(stdout).not.toMatch(/https?:|src=/);
});

test('days at the edge of the calendar are listed as they are, in any time zone', async () => {
  const days = ['01-jan-0', '1-jan-0000', 'permanent', '31-dec-9999', '29-feb-2028', '31-dec-1969', '31-dec-99', '15-jun-2026'];
  const text = days.map((day, index) => `FEATURE f${index} examplevd 1.0 ${day} 1 SIGN=000000000000\n`).join('');
  const { path } = folderWith({ 'license.dat': text });
  for (const TZ of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    const run = (...options: string[]) => runNode(cli.file, ['list', ...TODAY, ...options], { cwd: path, env: { TZ } });
    const rows = JSON.parse((await run('--format', 'json')).stdout) as {
      feature: string;
      expiry: string | null;
      daysLeft: number | null;
    }[];
    expect(rows.map(({ feature, expiry, daysLeft }) => [feature, expiry, daysLeft])).toEqual([
      ['f7', '2026-06-15', 0],
      ['f4', '2028-02-29', 624],
      ['f3', '9999-12-31', 2912277],
      ['f0', 'never', null],
      ['f1', 'never', null],
      ['f2', 'never', null],
      ['f5', null, null],
      ['f6', null, null],
    ]);
    const calendar = (await run('--format', 'ics')).stdout;
    expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)?.map((line) => line.slice(-8))).toEqual(['20260615', '20280229', '99991231']);
    expect((await run('--format', 'prometheus')).stdout).toContain('feature="f3",version="1.0",host="",file="license.dat"} 253402300800\n');
  }
});

test.skipIf(process.platform === 'win32')('a file may have any name, in every format', async () => {
  const name = 'a "b", <c>;|`#::error::\\\u001b\n\u202ex.lic';
  const files = { [name]: 'FEATURE f examplevd 1.0 1-jan-2030 5 SIGN=000000000000\n' };
  const printed = async (format: string) => (await list(files, '--format', format)).stdout;
  const [json] = JSON.parse(await printed('json')) as { file: string }[];
  expect(json?.file).toBe(name);
  const [row] = parse(await printed('csv'), { columns: true, relax_column_count: false }) as { file: string }[];
  expect(row?.file).toBe(name);
  const [family] = parsePrometheus(await printed('prometheus'));
  expect(family?.metrics[0]).toMatchObject({ value: '1893542400' });
  const calendar = new ICAL.Component(ICAL.parse(await printed('ics')));
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('description')).toMatch(/^Licenses: 5\nFile: a "b", <c>;\|`/);
  for (const format of ['text', 'md', 'html']) {
    const text = await printed(format);
    expect(['\u001b', '\u202e', ...(format === 'text' ? [] : ['<c>'])].filter((sign) => text.includes(sign))).toEqual([]);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  }
  const { stdout } = await runNode(cli.file, ['monitor', ...TODAY, '.'], { cwd: folderWith(files).path });
  expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(1);
});
