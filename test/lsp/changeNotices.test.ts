import { afterEach, expect, test } from 'vitest';
import { DidChangeTextDocumentNotification, DidSaveTextDocumentNotification } from 'vscode-languageserver-protocol';
import { presence, state } from '../presence/documents';
import { type ClientOptions, TestClient } from '../support/languageClient';

const license = 'file:///site/license.dat';
const before = 'SERVER lichost.contoso.example 001122aabbcc 7260\nFEATURE tserver_sdn genesys.d 8.0 permanent 10 SIGN=000000000000\n';
const capabilities = { workspace: { configuration: true } };

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

/** A client on a server, and the messages that it is told to show. */
async function start(options: ClientOptions = {}): Promise<{ running: TestClient; shown: string[]; own: string[] }> {
  client = await TestClient.start({ capabilities, ...options });
  const [shown, own]: string[][] = [[], []];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown?.push(message));
  client.connection.onNotification('seatkeeper/changeNotice', ({ message }: { message: string }) => void own?.push(message));
  return { running: client, shown: shown ?? [], own: own ?? [] };
}

let version = 1;

/** Changes a document, saves it, and waits until the server has done what it does then. */
async function save(running: TestClient, uri: string, text?: string): Promise<void> {
  if (text !== undefined)
    await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++version },
      contentChanges: [{ text }],
    });
  await running.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  for (let i = 0; i < 3; i++) await running.connection.sendRequest('seatkeeper/status', { uri });
}

test('a saved change is told once for each file and subject', async () => {
  const { running, shown } = await start();
  await running.open(license, before);
  await save(running, license);
  expect(shown).toEqual([]);
  await save(running, license, before.replace('8.0', '8.1'));
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/^License Manager is still using the earlier version of license\.dat\. Run `lmutil lmreread`/);
  await save(running, license, before);
  expect(shown).toHaveLength(1);
  await save(running, license, before.replace(' 10 ', ' 20 '));
  expect(shown).toHaveLength(2);
  expect(shown[1]).toMatch(/^The file now has more licenses for tserver_sdn\./);
  await running.open('file:///site/two/license.dat', before);
  await save(running, 'file:///site/two/license.dat', before.replace(' 10 ', ' 20 '));
  expect(shown[2]).toMatch(/lmreread.*now has more licenses/);
});

test('a presence file is told of, a custom tab file and what is unsupported are not', async () => {
  const { running, shown } = await start();
  const files = ['file:///ucc/presence.xml', 'file:///ucc/moc.xml', 'file:///ucc/other.xml'];
  const texts = [presence(state('ready')), '<tabdata><tab/></tabdata>', '<other/>'];
  for (const [index, uri] of files.entries()) {
    await running.open(uri, texts[index] ?? '', 'xml');
    await save(running, uri, texts[index]?.replace('><', '><!-- a --><').replace('ready', 'busy').replace('tab/', 'tab></tab'));
  }
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/^UC Connector reads presence\.xml again only when its option presence-location changes/);
});

test('nothing is told where settings say so', async () => {
  const { running, shown } = await start({ settings: () => ({ changeNotices: false }) });
  await running.open(license, before);
  await save(running, license, `${before}FEATURE lds genesys.d 8.0 permanent 1 SIGN=000000000000\n`);
  expect(shown).toEqual([]);
});

test('a client that shows notices itself is sent them, in its language', async () => {
  const template =
    'License Manager is still using the earlier version of {file}. Run `lmutil lmreread` on the license server to make it read the change.';
  const initializationOptions = { showsChangeNotices: true, translations: { [template]: '`lmutil lmreread` {file}' } };
  const { running, shown, own } = await start({ initializationOptions });
  await running.open(license, before);
  await save(running, license, before.replace('8.0', '8.1'));
  expect(shown).toEqual([]);
  expect(own).toEqual(['`lmutil lmreread` license.dat']);
});
