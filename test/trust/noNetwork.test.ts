import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol';
import { runProcess, type TestFolder } from '../support/cli';
import { TestClient } from '../support/languageClient';
import { folderWith } from '../support/useCli';

const hook = path.resolve('test/trust/noteNetwork.cjs');

/** The environment in which a program's use of the network is noted in a file of the folder. */
function watched(folder: TestFolder) {
  return { NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, NETWORK_LOG: folder.of('network.log') };
}

function networkUse(folder: TestFolder): string {
  const log = folder.of('network.log');
  return existsSync(log) ? readFileSync(log, 'utf8') : '';
}

/** A presence file that names what a parser of another kind would fetch. */
const tempting = `<?xml version="1.0"?><!DOCTYPE presence SYSTEM "http://contoso.example/a.dtd" [<!ENTITY x SYSTEM "http://contoso.example/x">]>
<?xml-stylesheet href="http://contoso.example/a.xsl"?>
<presence xmlns="http://contoso.example/ns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://contoso.example/ns http://contoso.example/a.xsd">&x;</presence>
`;

test.each([
  ['connects', "require('net').connect(9, '127.0.0.1')"],
  ['fetches', "fetch('http://127.0.0.1:9').catch(() => {})"],
  ['looks up a name', "require('dns').lookup('contoso.example', () => {})"],
  ['sends a datagram', "require('dgram').createSocket('udp4')"],
])('a program that %s is caught', async (_, code) => {
  const folder = folderWith({ 'program.js': code });
  await runProcess(folder.of('program.js'), [], { env: watched(folder) });
  expect(networkUse(folder)).not.toBe('');
});

test.each([
  ['check', ['check', '.']],
  ['check --fix', ['check', '--fix', '.']],
  ['check, as a report', ['check', '--format', 'sarif', '.']],
  ['list', ['list', '.']],
  ['compare', ['compare', 'license.dat', 'license.dat']],
  ['guard', ['guard', 'license.dat', '--base', 'license.dat']],
  ['anonymize', ['anonymize', 'license.dat', '--output', 'copies']],
  ['explain', ['explain', '-5']],
])('the command line asks nothing of the network: %s', async (_, args) => {
  const folder = folderWith({ 'license.dat': readFileSync('samples/license.dat'), 'presence.xml': tempting });
  const { stderr } = await runProcess(path.resolve('dist/cli.js'), args, { cwd: folder.path, env: watched(folder) });
  expect(networkUse(folder)).toBe('');
  expect(stderr).not.toContain('there is no network');
});

test('the language server asks nothing of the network', async () => {
  const folder = folderWith();
  const client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } }, env: watched(folder) });
  const sample = (name: string) => readFileSync(`samples/${name}`, 'utf8');
  const documents = [
    ['license.dat', 'flexnet-license', sample('license.dat')],
    ['examplevd.opt', 'flexnet-options', sample('examplevd.opt')],
    ['presence.xml', 'xml', sample('presence.xml')],
    ['presence.xml', 'xml', tempting],
  ] as const;
  for (const [name, id, text] of documents) {
    const uri = `${pathToFileURL(folder.of(name)).href}?${text.length}`;
    await client.open(uri, text, id);
    const textDocument = { uri };
    const place = { textDocument, position: { line: 3, character: 8 } };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const diagnostics = report.kind === 'full' ? report.items : [];
    expect(diagnostics.length, name).toBeGreaterThan(0);
    await client.connection.sendRequest(HoverRequest.type, place);
    await client.connection.sendRequest(CompletionRequest.type, place);
    await client.connection.sendRequest(CodeLensRequest.type, { textDocument }).catch(() => {});
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics } });
  }
  expect(await client.stop()).toBe(0);
  expect(networkUse(folder)).toBe('');
});

const sources = ['server/src', 'client/src', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

test('no source has the means to use the network, or to tell how Seatkeeper is used', () => {
  const means =
    /node:(?:https?|http2|net|tls|dgram|dns)\b|\bfetch\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource)\b|sendBeacon|TelemetryLogger|TelemetryReporter/;
  const using = sources.filter((file) => means.test(readFileSync(file, 'utf8')));
  // It reads standard input in a thread, which only a socket can.
  expect(using).toEqual(['server/src/lsp/watchdog.ts']);
  const watchdog = readFileSync('server/src/lsp/watchdog.ts', 'utf8');
  expect(watchdog).toContain("import { Socket } from 'node:net';");
  expect(watchdog).not.toMatch(/\.connect\(|\.listen\(/);
});

test('no package that is bundled is one for telemetry', () => {
  expect(readFileSync('dist/ThirdPartyNotices.txt', 'utf8')).not.toMatch(/^\S*(?:telemetry|applicationinsights|sentry|analytics)\S* \d/im);
});
