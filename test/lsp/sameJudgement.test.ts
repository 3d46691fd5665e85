import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
} from 'vscode-languageserver-protocol/node';
import { LARGEST_FILE } from '../../server/src/core/tooLarge';
import { isLicenseFileName } from '../../server/src/license/fileNames';
import { holdsLicenseRecord } from '../../server/src/license/model/detect';
import { presence, state } from '../presence/documents';
import { runNode } from '../support/cli';
import { TestClient } from '../support/languageClient';

const names = ['license.dat', 'LICENSE2.DAT', 'site.lic', 'genesys.dat', 'presence.xml', 'Presence-Lyon.XML', 'moc.xml', 'tabs.xml'];
/** Names by which nothing is looked for in a folder; a file is judged when it is named or opened. */
const otherNames = ['settings.xml', 'license.xml', 'site.lic.xml'];

const license =
  'SERVER lichost.contoso.example\t001122aabbcc 7260\nDAEMON genesys.d\nFEATURE router_seats genesys.d 8.0 permanent 10 SIGN=0\n';
const states = presence(`${state('ready')}\n<state id="busy" next="nowhere"/>`);
const tabs = '<?xml version="1.0"?>\n<tabdata><tab><name>One</name></tab></tabdata>\n';
const xml = '<?xml version="1.0"?>\n<settings><port>7260</port></settings>\n';
const options = 'GROUP designers anna ben\nINCLUDE editor GROUP designers\nRESERVE 2 editor GROUP designers\n';

const contents: Readonly<Record<string, string>> = {
  license,
  'a license after comments': `#1111\n# <presence>\n${license}`,
  'a presence file': states,
  'a presence file after a mark, a blank line and a comment': `\uFEFF\n<!-- ours -->\n${states.replace(/<\?xml[^>]*>\s*/, '')}`,
  'a presence file without its end': states.slice(0, -20),
  'a custom tab file': tabs,
  'another XML file': xml,
  'another XML file after blank lines': `\r\n\r\n${xml}`,
  'a web page': '<!DOCTYPE html>\n<html><body>Not found</body></html>\n',
  'a license that begins with a tag': `<pre>\n${license}</pre>\n`,
  'a license after an XML declaration': `<?xml version="1.0"?>\n${license}`,
  JSON: '{ "port": 7260,\n  "host": "lichost.contoso.example" }\n',
  'a list in JSON': '[\n  { "port": 7260 }\n]\n',
  'an options file': options,
  'a log': ' 8:01:02 (lmgrd) Started on lichost.contoso.example\n 8:01:03 (genesys.d) Server started on lichost\n',
  'other text': 'Meeting notes\nNothing of interest.\n',
  nothing: '',
};

/** The language that VS Code gives a file by its name, and the extension by its first lines. */
function languageIn(name: string, text: string): string {
  if (/\.xml$/i.test(name)) return 'xml';
  return isLicenseFileName(name) || holdsLicenseRecord(text) ? 'flexnet-license' : 'plaintext';
}

let root: string;
let client: TestClient;
/** By the path below the root: the rules that report something, of each file that was checked. */
const onCommandLine = new Map<string, string[]>();
const whileClosed = new Map<string, string[]>();

const folders = Object.keys(contents);
const otherFiles = folders.flatMap((_, index) => otherNames.map((name) => path.join(`${index}`, name)));
const fileOf = (content: string, name: string) => path.join(`${folders.indexOf(content)}`, name);

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-judgement-'));
  for (const [content, text] of Object.entries(contents))
    for (const name of [...names, ...otherNames]) {
      mkdirSync(path.join(root, path.dirname(fileOf(content, name))), { recursive: true });
      writeFileSync(path.join(root, fileOf(content, name)), text);
    }
  const cli = await runNode(path.resolve('dist/cli.js'), ['check', '--site', '--format', 'json', '.', ...otherFiles], { cwd: root });
  for (const { file, rule } of JSON.parse(cli.stdout)) onCommandLine.set(file, [...(onCommandLine.get(file) ?? []), rule].sort());
  client = await TestClient.start({
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
    folders: [pathToFileURL(root).href],
  });
  client.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    whileClosed.set(path.relative(root, fileURLToPath(uri)), rulesOf(diagnostics));
  });
  await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(root, { recursive: true });
});

function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}

async function whileOpen(uri: string): Promise<string[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? rulesOf(report.items) : [];
}

describe.each(folders)('%s', (content) => {
  const text = contents[content] ?? '';
  test.each([...names, ...otherNames])(
    'named %s is judged alike by the editor, by a check of all files and by the command line',
    async (name) => {
      const file = fileOf(content, name);
      const language = languageIn(name, text);
      const uri = pathToFileURL(path.join(root, file)).href;
      if (names.includes(name)) expect(whileClosed.get(file) ?? []).toEqual(onCommandLine.get(file) ?? []);
      if (language === 'plaintext') return expect(onCommandLine.has(file)).toBe(false);
      await client.open(uri, text.replace(/^\uFEFF/, ''), language);
      const expected = onCommandLine.get(file) ?? [];
      // VS Code does not show the byte order mark.
      expect(await whileOpen(uri)).toEqual(expected.filter((rule) => rule !== 'byte-order-mark'));
    },
  );
});

test('each kind of content is among them', () => {
  const all = new Set([...onCommandLine.values()].flat());
  for (const rule of ['tab', 'not-selectable', 'foreign-format', 'unrecognized-line']) expect(all).toContain(rule);
  expect(onCommandLine.get(fileOf('a presence file', 'site.lic'))).toEqual(onCommandLine.get(fileOf('a presence file', 'presence.xml')));
  expect(onCommandLine.has(fileOf('another XML file', 'settings.xml'))).toBe(false);
  expect(readdirSync(root).length).toBe(folders.length);
});

test('a license pasted over XML in a .lic file is judged as a license again', async () => {
  const uri = pathToFileURL(path.join(root, 'pasted.lic')).href;
  await client.open(uri, states, 'flexnet-license');
  expect(await whileOpen(uri)).toContain('not-selectable');
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: license }],
  });
  expect(await whileOpen(uri)).toContain('tab');
});

test.each([
  ['no more than is read', 0, []],
  ['more', 1, ['file-too-large']],
])('a file of letters of two bytes each is measured in bytes: %s', async (_, more, expected) => {
  const text = `# ${'é'.repeat(LARGEST_FILE / 2 - 1 + more)}`;
  const file = path.join(root, 'large.lic');
  writeFileSync(file, text);
  const cli = await runNode(path.resolve('dist/cli.js'), ['check', '--format', 'json', file], { cwd: root });
  const rules = JSON.parse(cli.stdout).map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expected);
  const uri = `${pathToFileURL(file).href}?${more}`;
  await client.open(uri, text);
  expect(await whileOpen(uri)).toEqual(rules);
});
