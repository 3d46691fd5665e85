import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { type InventoryAnswer, type InventoryReport, type InventoryReportParams, methods } from '../../shared/protocol';
import { presence, state } from '../presence/documents';
import { type ClientOptions, TestClient } from '../support/languageClient';

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { diagnostic: {} },
};
const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\n';
const inDays = (days: number) => {
  const now = new Date();
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
  return { iso: date.toISOString().slice(0, 10), text: `${date.getUTCDate()}-${month}-${date.getUTCFullYear()}` };
};
const license = `${head}FEATURE router_seats genesys.d 8.0 ${inDays(12).text} 50 SIGN=000000000001
FEATURE tserver_sdn genesys.d 8.0 permanent 100 SIGN=000000000002
FEATURE old examplevd 2.0 ${inDays(-3).text} 5 SIGN=000000000003
FEATURE later examplevd 2.0 permanent 5 START=${inDays(40).text} SIGN=000000000004
FEATURE "odd<b>" examplevd 2.0 ${inDays(500).text} 5 SIGN=000000000005
`;

let root: string;
let client: TestClient | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-inventory-'));
});
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
  rmSync(root, { recursive: true });
});

function write(name: string, content: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const uriOf = (name: string) => pathToFileURL(path.join(root, name)).href;

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ capabilities, folders: [uriOf('')], settings: () => ({}), ...options });
  return client;
}

const inventoryOf = ({ connection }: TestClient) => connection.sendRequest<InventoryAnswer>(methods.inventory);
const report = ({ connection }: TestClient, params: Partial<InventoryReportParams>) =>
  connection.sendRequest<InventoryReport | null>(methods.inventoryReport, { language: 'en', ...params });

/** What is shown of each row, by file. */
async function shown(running: TestClient): Promise<Record<string, string[]>> {
  const { files } = await inventoryOf(running);
  return Object.fromEntries(files.map(({ name, rows }) => [name, rows.map((row) => `${row.feature} ${row.licenses} ${row.state}`)]));
}

function told({ connection }: TestClient): Promise<void> {
  return new Promise((resolve) => {
    connection.onNotification(methods.inventoryChanged, () => resolve());
  });
}

test('says what each file grants, how soon it ends and where it is', async () => {
  write('license.dat', license);
  write('sites/b.lic', `${head}FEATURE editor examplevd 2.0 permanent uncounted HOSTID=ANY SIGN=000000000006\n`);
  write('presence.xml', presence(state('ready')));
  const { day, files } = await inventoryOf(await start());
  expect(day).toBe(inDays(0).iso);
  expect(files.map(({ uri, name, host }) => [uri, name, host])).toEqual([
    [uriOf('license.dat'), 'license.dat', 'lichost.contoso.example'],
    [uriOf('sites/b.lic'), 'sites/b.lic', 'lichost.contoso.example'],
  ]);
  const [soon, endless, expired, later, far] = files[0]?.rows ?? [];
  expect(soon).toEqual({
    vendor: 'genesys.d',
    feature: 'router_seats',
    version: '8.0',
    application: expect.any(String),
    licenses: '50',
    expiry: inDays(12).iso,
    expiryText: inDays(12).iso,
    daysLeft: 12,
    state: 'near',
    stateText: 'expires in 12 days',
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: license.split('\n')[2]?.length } },
  });
  expect(endless).toMatchObject({ expiry: null, expiryText: 'never', daysLeft: null, state: 'valid', stateText: 'valid' });
  expect(expired).toMatchObject({ licenses: '0', state: 'expired', stateText: `expired on ${inDays(-3).iso}` });
  expect(later).toMatchObject({ state: 'later', stateText: `not valid before ${inDays(40).iso}` });
  expect(far).toMatchObject({ feature: '"odd<b>"', state: 'valid' });
  expect(files[1]?.rows).toMatchObject([{ feature: 'editor', licenses: 'uncounted' }]);
});

test('what is near is what the setting of the file says', async () => {
  write('license.dat', license);
  write('strict/license.dat', license);
  write('strict/.seatkeeperrc.json', '{ "license": { "expiryWarningDays": 600 } }');
  write('left-out.lic', license);
  write('.seatkeeperignore', 'left-out.lic\n');
  const { files } = await inventoryOf(await start({ settings: () => ({ license: { expiryWarningDays: 11 } }) }));
  expect(files.map(({ name, rows }) => [name, rows.map((row) => row.state)])).toEqual([
    ['license.dat', ['valid', 'valid', 'expired', 'later', 'valid']],
    ['strict/license.dat', ['near', 'valid', 'expired', 'later', 'near']],
  ]);
});

test('an open document goes before its file, and a change is told once', async () => {
  write('license.dat', `${head}FEATURE one genesys.d 8.0 permanent 1 SIGN=000000000001\n`);
  const running = await start();
  const uri = uriOf('license.dat');
  expect(await shown(running)).toEqual({ 'license.dat': ['one 1 valid'] });
  let next = told(running);
  await running.open(uri, `${head}FEATURE two genesys.d 8.0 permanent 2 SIGN=000000000001\n`);
  await next;
  expect(await shown(running)).toEqual({ 'license.dat': ['two 2 valid'] });
  next = told(running);
  await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: `${head}FEATURE three genesys.d 8.0 permanent 3 SIGN=000000000001\n` }],
  });
  await next;
  expect(await shown(running)).toEqual({ 'license.dat': ['three 3 valid'] });
  next = told(running);
  await running.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  await next;
  expect(await shown(running)).toEqual({ 'license.dat': ['one 1 valid'] });
});

test('files that change, appear and go are told by the watcher', async () => {
  write('license.dat', `${head}FEATURE one genesys.d 8.0 permanent 1 SIGN=000000000001\n`);
  const running = await start();
  expect(await shown(running)).toEqual({ 'license.dat': ['one 1 valid'] });
  const touch = async (name: string, type: FileChangeType) => {
    const next = told(running);
    await running.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type }] });
    await next;
    return shown(running);
  };
  write('license.dat', `${head}FEATURE two genesys.d 8.0 permanent 2 SIGN=000000000001\n`);
  expect(await touch('license.dat', FileChangeType.Changed)).toEqual({ 'license.dat': ['two 2 valid'] });
  write('b.lic', `${head}FEATURE b genesys.d 8.0 permanent 2 SIGN=000000000001\n`);
  expect(await touch('b.lic', FileChangeType.Created)).toEqual({ 'b.lic': ['b 2 valid'], 'license.dat': ['two 2 valid'] });
  rmSync(path.join(root, 'license.dat'));
  expect(await touch('license.dat', FileChangeType.Deleted)).toEqual({ 'b.lic': ['b 2 valid'] });
});

test('a client that does not watch gets what is there now', async () => {
  write('license.dat', license);
  const running = await start({ capabilities: {} });
  expect(Object.keys(await shown(running))).toEqual(['license.dat']);
  write('b.lic', license);
  expect(Object.keys(await shown(running))).toEqual(['b.lic', 'license.dat']);
});

test('words are in the client’s language', async () => {
  write('license.dat', license);
  const translations = { 'expires in {days} days': 'endet in {days} Tagen', never: 'nie', 'Licenses on {day}': 'Lizenzen am {day}' };
  const running = await start({ initializationOptions: { translations } });
  const [soon, endless] = (await inventoryOf(running)).files[0]?.rows ?? [];
  expect(soon?.stateText).toBe('endet in 12 Tagen');
  expect(endless?.expiryText).toBe('nie');
  const page = await report(running, { format: 'page', nonce: 'AAAAAAAAAAAAAAAAAAAAAA', language: 'de' });
  expect(page?.text).toContain('<html lang="de">');
  expect(page?.text).toContain(`<h1>Lizenzen am ${inDays(0).iso}</h1>`);
});

test('a page lets in nothing but its own style and script, and says where each row is', async () => {
  write('license.dat', license);
  const running = await start();
  const page = await report(running, { format: 'page', nonce: 'AAAAAAAAAAAAAAAAAAAAAA' });
  const source = "'nonce-AAAAAAAAAAAAAAAAAAAAAA'";
  expect(page?.text).toContain(
    `content="default-src 'none'; style-src ${source}; script-src ${source}; base-uri 'none'; form-action 'none'"`,
  );
  expect(page?.text).not.toMatch(/https?:|src=|odd<b>|\son\w+=|\sstyle=/);
  const rows = [...(page?.text ?? '').matchAll(/data-place="(\d+)" title="Go to this line">([^<]+)</g)].map(([, row, place]) => [
    Number(row),
    place,
  ]);
  const links = [...rows].sort(([a], [b]) => Number(a) - Number(b));
  expect(links).toEqual(page?.places.map(({ range }, index) => [index, `license.dat:${range.start.line + 1}`]));
  expect(page?.places.slice(-5).map(({ range }) => range.start.line)).toEqual([2, 6, 3, 5, 4]);
  for (const nonce of ['', "x' https://contoso.example", undefined])
    expect(await report(running, nonce === undefined ? { format: 'page' } : { format: 'page', nonce })).toBeNull();
});

test('a page says what is wrong in the files, the most serious first, and where', async () => {
  write('license.dat', license);
  write(
    'b.lic',
    `${head}FEATURE one genesys.d 8.0 permanent 1 SIGN=000000000001\nFEATUER two genesys.d 8.0 permanent 1 SIGN=000000000002\n`,
  );
  write('left-out.lic', 'SERVER only\n');
  write('.seatkeeperignore', 'left-out.lic\n');
  const running = await start();
  const problems = async () => {
    const { text = '', places = [] } = (await report(running, { format: 'page', nonce: 'AAAAAAAAAAAAAAAAAAAAAA' })) ?? {};
    return [
      ...text.matchAll(
        /<li class="(\w+)">.*?<code>(.+?)<\/code><\/span> <span><a href="#" data-place="(\d+)" title="Go to this line">(.+?)</g,
      ),
    ].map(([, severity, rule, index, place]) => {
      const at = places[Number(index)];
      expect(place).toBe(`${path.basename(at?.uri ?? '')}:${(at?.range.start.line ?? 0) + 1}`);
      return `${severity} ${rule} ${place}`;
    });
  };
  const before = await problems();
  expect(before.slice(0, 2)).toEqual(['error misspelt-keyword b.lic:4', 'error vendor-undeclared license.dat:5']);
  expect(before).toContain('warning expiring-soon license.dat:3');
  expect(before.map((problem) => problem.split(' ')[0])).not.toContain('hint');
  expect(before.join()).not.toContain('left-out');
  // An open document is as it is there, and a file as it is after a change.
  await running.open(uriOf('license.dat'), `${head}FEATURE one genesys.d 8.0 permanent 1 SIGN=000000000001\n`);
  write('b.lic', `${head}FEATURE one genesys.d 8.0 permanent 1 SIGN=000000000001\n`);
  const next = told(running);
  await running.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf('b.lic'), type: FileChangeType.Changed }],
  });
  await next;
  expect((await problems()).filter((problem) => /^error|misspel/.test(problem))).toEqual([]);
  const saved = (await report(running, { format: 'html' }))?.text ?? '';
  expect(saved).toMatch(/<section id="problems"/);
  expect(saved).not.toContain('data-place');
});

test('it can be saved as a page of its own, as CSV and as JSON', async () => {
  write('license.dat', license);
  const running = await start();
  const text = async (format: InventoryReportParams['format']) => (await report(running, { format }))?.text ?? '';
  expect(await text('html')).toMatch(/style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}=';/);
  expect(await text('html')).not.toContain('acquireVsCodeApi');
  const rows: Record<string, string>[] = parse(await text('csv'), { bom: true, columns: true });
  expect(rows[0]).toMatchObject({ feature: 'router_seats', days_left: '12', file: 'license.dat', line: '3' });
  expect(JSON.parse(await text('json'))[0]).toMatchObject({ feature: 'router_seats', licenses: 50, daysLeft: 12 });
  expect(await running.connection.sendRequest(methods.inventoryReport, { format: 'exe', language: 'en' })).toBeNull();
});
