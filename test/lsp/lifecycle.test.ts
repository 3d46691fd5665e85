import { spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { DocumentLinkRequest, ErrorCodes, HoverRequest, InitializeRequest, RenameRequest } from 'vscode-languageserver-protocol';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const withTab = 'SERVER h\t001122aabbcc 7260\nDAEMON genesys.d\n';
let client: TestClient | undefined;
afterEach(async () => {
  if (client && client.process.exitCode === null) await client.stop();
  client = undefined;
});

test('requests before initialize and after shutdown get the errors of the protocol', async () => {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const hover = () => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } });
  await expect(hover()).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'flexnet-license', version: 1, text: withTab },
  });
  const initialize = () => connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  expect((await initialize()).capabilities.hoverProvider).toBeTruthy();
  // It was opened too early to count.
  expect(await hover()).toBeNull();
  await expect(initialize()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  await connection.sendRequest('shutdown');
  await expect(hover()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  await expect(connection.sendRequest('shutdown')).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
});

test('a client that is slow to say its settings gets the defaults, and then its own', async () => {
  let answer: (settings: unknown) => void = () => {};
  const settings = new Promise((resolve) => {
    answer = resolve;
  });
  client = await TestClient.start({ capabilities: { workspace: { configuration: true } }, settings: () => settings });
  await client.open(uri, withTab);
  expect((await client.pushed(uri, 1)).map(({ code }) => code)).toContain('tab');
  answer({ rules: { tab: 'off' } });
  for (let codes: unknown[] = ['tab']; codes.includes('tab'); ) codes = (await client.pushed(uri, 1)).map(({ code }) => code);
});

test('a rename names the version of the document', async () => {
  client = await TestClient.start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  await client.open(uri, 'SERVER lichost 001122aabbcc 7260\nDAEMON genesys.d\n', 'flexnet-license', 7);
  const edit = await client.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 8 },
    newName: 'other',
  });
  expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 7 }, edits: [{ newText: 'other' }] }]);
});

test('no link leads to a share that the file names', async () => {
  const shares = [
    '\\\\host\\share\\x.opt',
    '//host/share/x.opt',
    '/\\host/x.opt',
    '\\/host/x.opt',
    '/..//host/x.opt',
    '/.//host/x.opt',
    '\\\\?\\UNC\\host\\x.opt',
  ];
  client = await TestClient.start();
  await client.open(uri, `${shares.map((path) => `DAEMON genesys.d ${path} options=${path}\n`).join('')}DAEMON x /opt/x /opt/x.opt\n`);
  const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
  expect(links.map(({ target }) => target)).toEqual(['file:///opt/x', 'file:///opt/x.opt']);
});
