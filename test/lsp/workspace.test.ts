import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  FileChangeType,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LARGEST_FILE } from '../../server/src/core/tooLarge';
import { presence, state } from '../presence/documents';
import { type ClientOptions, TestClient } from '../support/languageClient';

const modern: ClientCapabilities = {
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { diagnostic: {} },
};

const clean =
  'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\nFEATURE router_seats genesys.d 8.0 permanent 10 SIGN=000000000000\n';
const license = clean.replace(' 001122', '\t001122');
const presenceFile = presence(`${state('ready')}\n<state id="busy" next="nowhere"/>`);

let root: string;
let client: TestClient | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-workspace-'));
});
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
  rmSync(root, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const uriOf = (name: string) => pathToFileURL(path.join(root, name)).href;

/** Starts a client on the folder, or on folders in it. */
async function start(
  settings: (scope: string) => unknown = () => ({}),
  more: ClientOptions & { within?: string[] } = {},
): Promise<TestClient> {
  const { within = [''], ...options } = more;
  client = await TestClient.start({
    capabilities: modern,
    // These files hold the same license, which is another test's subject.
    settings: (scope) => ({ rules: { 'record-in-two-files': 'off' }, ...(settings(scope) as object) }),
    folders: within.map((name) => pathToFileURL(path.join(root, name)).href),
    ...options,
  });
  return client;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

async function pull(client: TestClient, uri: string): Promise<Diagnostic[]> {
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return report.kind === 'full' ? report.items : [];
}

function checkAll(client: TestClient, cancel = new CancellationTokenSource()) {
  return client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' }, cancel.token);
}

/** Tells the server that files changed, as an editor does. */
async function touch(client: TestClient, name: string, type: FileChangeType = FileChangeType.Changed): Promise<void> {
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type }] });
}

function refreshed(client: TestClient): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onRequest('workspace/diagnostic/refresh', () => resolve());
  });
}

describe('the project file', () => {
  test('goes before the settings of the editor, and the nearest before those above', async () => {
    write('.seatkeeperrc.json', '{ "rules": { "tab": "error" } }');
    write('sites/.seatkeeperrc.json', '{ // ours\n "rules": { "tab": "hint" } }');
    const client = await start(() => ({ rules: { tab: 'off' } }));
    for (const [name, severity] of [
      ['license.dat', 1],
      ['sites/one/license.dat', 4],
    ] as const) {
      await client.open(uriOf(name), license);
      expect((await pull(client, uriOf(name))).map((found) => [found.code, found.severity])).toEqual([['tab', severity]]);
    }
  });

  test('holds for files of the workspace alone', async () => {
    write('.seatkeeperrc.json', '{ "rules": { "tab": "off" } }');
    const client = await start(undefined, { within: ['inner'] });
    await client.open(uriOf('inner/license.dat'), license);
    expect(codes(await pull(client, uriOf('inner/license.dat')))).toEqual(['tab']);
  });

  test('is read again when it changes', async () => {
    const client = await start();
    await client.open(uriOf('license.dat'), license);
    expect(codes(await pull(client, uriOf('license.dat')))).toEqual(['tab']);
    write('.seatkeeperrc.json', '{ "rules": { "tab": "off" } }');
    const again = refreshed(client);
    await touch(client, '.seatkeeperrc.json', FileChangeType.Created);
    await again;
    expect(await pull(client, uriOf('license.dat'))).toEqual([]);
  });

  test('is read with each opened file where the client does not watch', async () => {
    const client = await start(undefined, { capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uriOf('one.lic'), license);
    expect(codes(await pull(client, uriOf('one.lic')))).toEqual(['tab']);
    write('.seatkeeperrc.json', '{ "rules": { "tab": "off" } }');
    await client.open(uriOf('two.lic'), license);
    expect(await pull(client, uriOf('two.lic'))).toEqual([]);
  });

  test('has its own mistakes reported, and the rest of it holds', async () => {
    write('.seatkeeperrc.json', '{\n "rules": { "tabs": "off", "tab": "hint" }\n}');
    const client = await start();
    await client.open(uriOf('license.dat'), license);
    expect((await pull(client, uriOf('license.dat'))).map(({ severity }) => severity)).toEqual([4]);
    expect(await client.pushed(uriOf('.seatkeeperrc.json'))).toMatchObject([
      {
        range: { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } },
        code: 'project-file',
        message: 'There is no rule tabs; did you mean tab?',
      },
    ]);
    write('.seatkeeperrc.json', '{}');
    const again = refreshed(client);
    await touch(client, '.seatkeeperrc.json');
    await again;
    expect(codes(await pull(client, uriOf('license.dat')))).toEqual(['tab']);
    expect(await client.pushed(uriOf('.seatkeeperrc.json'))).toEqual([]);
  });

  test('adds to those above it what it extends and what holds for some files', async () => {
    write('.seatkeeperrc.json', '{ "extends": "shared/our base.json", "overrides": [{ "files": ["*.lic"], "rules": { "tab": "hint" } }] }');
    write('shared/our base.json', '{ "rules": { "tab": "error" } }');
    write('sites/.seatkeeperrc.json', '{ "rules": { "expired": "off" } }');
    const client = await start();
    for (const [name, severity] of [
      ['sites/license.dat', 1],
      ['sites/a.lic', 4],
    ] as const) {
      await client.open(uriOf(name), license);
      expect((await pull(client, uriOf(name))).map((found) => [found.code, found.severity])).toEqual([['tab', severity]]);
    }
  });

  test('has mistakes in a file that it extends reported there, and is followed when that changes', async () => {
    write('.seatkeeperrc.json', '{ "extends": "shared/[base].json" }');
    const client = await start();
    await client.open(uriOf('license.dat'), license);
    expect(codes(await pull(client, uriOf('license.dat')))).toEqual(['tab']);
    expect(await client.pushed(uriOf('.seatkeeperrc.json'))).toMatchObject([
      {
        range: { start: { line: 0, character: 13 }, end: { line: 0, character: 33 } },
        code: 'project-file',
        message: expect.stringContaining('There is no file shared/[base].json that can be read'),
        data: { beyondSchema: true },
      },
    ]);
    const globs = client.registrations.flatMap(({ registerOptions }) =>
      (registerOptions?.watchers ?? []).map(({ globPattern }: { globPattern: string }) => globPattern),
    );
    expect(globs).toContain('**/[[]base[]].json');

    write('shared/[base].json', '{ "rules": { "tab": "hint", "tabs": "off" } }');
    let again = refreshed(client);
    await touch(client, 'shared/[base].json', FileChangeType.Created);
    await again;
    expect((await pull(client, uriOf('license.dat'))).map(({ severity }) => severity)).toEqual([4]);
    const ofBase = `${uriOf('shared')}/${encodeURIComponent('[base].json')}`;
    expect(await client.pushed(ofBase)).toMatchObject([{ message: 'There is no rule tabs; did you mean tab?' }]);
    expect(await client.pushed(uriOf('.seatkeeperrc.json'))).toEqual([]);

    write('.seatkeeperrc.json', '{}');
    again = refreshed(client);
    await touch(client, '.seatkeeperrc.json');
    await again;
    expect((await pull(client, uriOf('license.dat'))).map(({ severity }) => severity)).toEqual([2]);
    expect(await client.pushed(ofBase)).toEqual([]);
  });

  test('reads nothing outside the workspace folder', async () => {
    write('base.json', '{ "rules": { "tab": "off" } }');
    write('inner/.seatkeeperrc.json', '{ "extends": "../base.json" }');
    const client = await start(undefined, { within: ['inner'] });
    await client.open(uriOf('inner/license.dat'), license);
    expect(codes(await pull(client, uriOf('inner/license.dat')))).toEqual(['tab']);
    expect(await client.pushed(uriOf('inner/.seatkeeperrc.json'))).toMatchObject([
      { message: expect.stringContaining('A project file can only extend a file inside the open folder') },
    ]);
  });

  test('leaves files out, together with the settings and the ignore file', async () => {
    write('.seatkeeperignore', 'archive/\n');
    write('.seatkeeperrc.json', '{ "ignore": ["demo.lic"] }');
    write('sites/.seatkeeperrc.json', '{ "ignore": ["/old*.lic"] }');
    const client = await start(() => ({ ignore: ['trial.lic'] }));
    const names = ['license.dat', 'archive/license.dat', 'sites/older.lic', 'sites/a/older.lic', 'trial.lic', 'sites/demo.lic'];
    const found: string[] = [];
    for (const name of names) {
      await client.open(uriOf(name), license);
      if ((await pull(client, uriOf(name))).length > 0) found.push(name);
    }
    expect(found).toEqual(['license.dat', 'sites/a/older.lic']);
  });
});

describe('a check of the workspace', () => {
  beforeEach(() => {
    write('license.dat', license);
    write('sites/presence.xml', presenceFile);
    write('sites/LICENSE2.DAT', clean);
    write('node_modules/left/out.lic', license);
    write('notes.txt', license);
    write('archive/license.dat', license);
    write('.seatkeeperignore', 'archive/');
  });

  test('reports files that are not open', async () => {
    const client = await start();
    expect(await checkAll(client)).toMatchObject({ files: 3, filesWithFindings: 2, cancelled: false });
    expect(codes(await client.pushed(uriOf('license.dat')))).toEqual(['tab']);
    expect(codes(await client.pushed(uriOf('sites/presence.xml')))).toContain('not-selectable');
  });

  test('says how many files it left out, and why', async () => {
    write('archive/old.lic', license);
    write('huge.lic', `${license}${'#'.repeat(LARGEST_FILE)}`);
    write('sites/genesys.lic.TXT', clean);
    write('sites/license.dat.bak', clean);
    write('sites/readme.txt', `Put this line into the file:\n${clean.split('\n')[0]}\nSave it.\nThen run lmreread.\n`);
    write('archive/notes.txt', license);
    write('options.txt', 'GROUP designers anna ben\nINCLUDE editor GROUP designers\n');
    write('large.txt', `${license}${'#'.repeat(1024 * 1024)}`);
    const client = await start();
    const { files, leftOut } = await checkAll(client);
    expect({ files, ...leftOut, otherNames: [...leftOut.otherNames].sort() }).toEqual({
      files: 3,
      ignored: 2,
      tooLarge: 1,
      otherNames: ['notes.txt', 'options.txt', 'sites/genesys.lic.TXT', 'sites/license.dat.bak'].map(uriOf),
    });
    // What is open as a license file is not left out.
    await client.open(uriOf('notes.txt'), license);
    expect((await checkAll(client)).leftOut.otherNames).not.toContain(uriOf('notes.txt'));
    await client.open(uriOf('archive/license.dat'), license);
    expect((await checkAll(client)).leftOut.ignored).toBe(2);
  });

  test('says what its result is', async () => {
    const client = await start();
    await client.open(uriOf('license.dat'), clean);
    const before = await checkAll(client);
    await client.open(uriOf('sites/LICENSE2.DAT'), license);
    const after = await checkAll(client);
    expect([before.counts.warning, after.counts.warning]).toEqual([before.counts.warning, before.counts.warning + 1]);
    expect([before.filesWithFindings, after.filesWithFindings]).toEqual([1, 2]);
  });

  test('shows how far it is, and stops when it is told to', async () => {
    for (let i = 0; i < 50; i++) write(`many/${i}.lic`, license);
    const client = await start();
    const messages: unknown[] = [];
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onNotification('$/progress', ({ token: of, value }: { token: unknown; value: { kind: string } }) => {
        if (of === token) messages.push(value);
        if (value.kind === 'report') void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      });
    });
    expect(await checkAll(client)).toMatchObject({ cancelled: true });
    expect(messages[0]).toMatchObject({ kind: 'begin', title: 'Checking files', cancellable: true });
    expect(messages.at(-1)).toMatchObject({ kind: 'end' });
  });

  test('shows it where the client says that it does', async () => {
    const client = await start();
    let created = 0;
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {
      created++;
    });
    const kinds: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'ours', ({ kind }) => {
      kinds.push(kind);
    });
    const command = 'seatkeeper.workspace.check';
    expect(await client.connection.sendRequest(ExecuteCommandRequest.type, { command, workDoneToken: 'ours' })).toMatchObject({ files: 3 });
    expect([kinds[0], kinds.at(-1), created]).toEqual(['begin', 'end', 0]);
  });

  test('goes on by itself where the settings want it, for each folder', async () => {
    const client = await start((scope) => ({ diagnosticMode: scope.includes('/sites') ? 'workspace' : 'openFiles' }), {
      within: ['sites', 'archive'],
    });
    expect(codes(await client.pushed(uriOf('sites/presence.xml')))).toContain('not-selectable');
    write('sites/new.lic', license);
    await touch(client, 'sites/new.lic', FileChangeType.Created);
    expect(codes(await client.pushed(uriOf('sites/new.lic')))).toEqual(['tab']);
    write('sites/new.lic', clean);
    await touch(client, 'sites/new.lic');
    expect(await client.pushed(uriOf('sites/new.lic'))).toEqual([]);
    rmSync(path.join(root, 'sites/presence.xml'));
    await touch(client, 'sites/presence.xml', FileChangeType.Deleted);
    expect(await client.pushed(uriOf('sites/presence.xml'))).toEqual([]);
  });

  test('follows a file into the editor and out of it', async () => {
    const client = await start(() => ({ diagnosticMode: 'workspace' }));
    const uri = uriOf('license.dat');
    expect(codes(await client.pushed(uri))).toEqual(['tab']);
    await client.open(uri, clean);
    expect(await client.pushed(uri)).toEqual([]);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    expect(codes(await client.pushed(uri))).toEqual(['tab']);
  });

  test('once asked for, shows the findings of a file whether an editor is open on it or not', async () => {
    const client = await start();
    const uri = uriOf('license.dat');
    await client.open(uri, license);
    await checkAll(client);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    expect(codes(await client.pushed(uri))).toEqual(['tab']);
    // One that had no findings then is followed too.
    write('sites/one/license.dat', clean);
    await checkAll(client);
    write('sites/one/license.dat', license);
    await touch(client, 'sites/one/license.dat');
    expect(codes(await client.pushed(uriOf('sites/one/license.dat')))).toEqual(['tab']);
  });

  test('takes back what it said when it is switched off', async () => {
    let mode = 'workspace';
    const client = await start(() => ({ diagnosticMode: mode }));
    expect(codes(await client.pushed(uriOf('license.dat')))).toEqual(['tab']);
    mode = 'openFiles';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await client.pushed(uriOf('license.dat'))).toEqual([]);
  });

  test('follows folders that are added and removed', async () => {
    const client = await start(() => ({ diagnosticMode: 'workspace' }), { within: ['archive'] });
    const sites = { uri: uriOf('sites'), name: 'sites' };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [sites], removed: [] } });
    expect(codes(await client.pushed(uriOf('sites/presence.xml')))).toContain('not-selectable');
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [sites] } });
    expect(await client.pushed(uriOf('sites/presence.xml'))).toEqual([]);
  });

  test('reads UTF-16, Windows-1252 and XML as it is encoded, and says of a huge file that it is too large', async () => {
    write('utf16.lic', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(license, 'utf16le')]));
    write('latin.lic', Buffer.from(`# B\xfcro\n${license}`, 'latin1'));
    write('huge.lic', new Uint8Array(16 * 1024 * 1024 + 1));
    const client = await start();
    await checkAll(client);
    expect(codes(await client.pushed(uriOf('utf16.lic')))).toEqual(['file-encoding', 'tab']);
    expect(codes(await client.pushed(uriOf('latin.lic')))).toEqual(['tab']);
    expect(codes(await client.pushed(uriOf('huge.lic')))).toEqual(['file-too-large']);
  });

  test('says of an open file that its bytes are UTF-16, until they no longer are', async () => {
    const bytes = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    write('utf16.lic', bytes(clean));
    const client = await start();
    const said = refreshed(client);
    await client.open(uriOf('utf16.lic'), clean);
    await said;
    expect((await pull(client, uriOf('utf16.lic'))).map(({ code, severity }) => [code, severity])).toEqual([['file-encoding', 1]]);
    write('utf16.lic', clean);
    const takenBack = refreshed(client);
    await touch(client, 'utf16.lic');
    await takenBack;
    expect(await pull(client, uriOf('utf16.lic'))).toEqual([]);
  });

  test('finds files named *.dat that hold license records, and passes over others', async () => {
    write('sites/genesys.DAT', `#1111\n#\n${license}`);
    write('sites/data.dat', 'temperature\t12\n');
    write('sites/bytes.dat', new Uint8Array([0, 1, 2, 3]));
    write('sites/huge.dat', `${license}${' '.repeat(1024 * 1024)}`);
    const client = await start();
    expect(await checkAll(client)).toMatchObject({ files: 4, filesWithFindings: 3, cancelled: false });
    expect(codes(await client.pushed(uriOf('sites/genesys.DAT')))).toEqual(['tab']);
  });

  test('asks the client for files where it has others', async () => {
    const virtual = 'vscode-vfs://github/contoso/licenses';
    client = await TestClient.start({ capabilities: modern, folders: [virtual], initializationOptions: { providesFiles: true } });
    const texts = new Map([
      [`${virtual}/b%20c/license.dat`, license],
      [`${virtual}/.seatkeeperrc.json`, '{ "rules": { "tab": "error" } }'],
    ]);
    client.connection.onRequest('seatkeeper/findFiles', ({ folder }: { folder: string }) =>
      folder === virtual ? [...texts.keys()].slice(0, 1) : [],
    );
    client.connection.onRequest('seatkeeper/readFile', ({ uri }: { uri: string }) => {
      const text = texts.get(uri);
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    });
    expect(await checkAll(client)).toMatchObject({ files: 1, counts: { error: 1 } });
  });

  test('lets the client watch what it depends on', async () => {
    const client = await start();
    await checkAll(client);
    const watched = client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    expect(watched?.registerOptions.watchers.map(({ globPattern }: { globPattern: string }) => globPattern)).toEqual(
      expect.arrayContaining(['**/.seatkeeperrc.json', '**/.seatkeeperignore', '**/*.[lL][iI][cC]']),
    );
  });
});

describe('symbols of the workspace', () => {
  const find = async (client: TestClient, query: string) => {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return (found ?? []).map(({ name, location }) => `${name} ${path.posix.basename(location.uri)}`).sort();
  };

  test('are found in open and other files, and known again when a file changes', async () => {
    write('license.dat', license);
    write('sites/old.lic', clean.replace('router_seats', 'old_router_seats'));
    write('presence.xml', presence(state('router-room')));
    write('archive/license.dat', license);
    write('.seatkeeperignore', 'archive/');
    const client = await start();
    expect(await find(client, 'Router')).toEqual([
      'old_router_seats old.lic',
      'router-room presence.xml',
      // Files that are not checked are found all the same.
      'router_seats license.dat',
      'router_seats license.dat',
    ]);
    await client.open(uriOf('license.dat'), clean.replace('router_seats', 'cti_seats'));
    write('sites/old.lic', clean);
    await touch(client, 'sites/old.lic');
    expect(await find(client, 'seat')).toEqual(['cti_seats license.dat', 'router_seats license.dat', 'router_seats old.lic']);
    expect(await find(client, 'lichst')).toEqual([
      'lichost.contoso.example license.dat',
      'lichost.contoso.example license.dat',
      'lichost.contoso.example old.lic',
    ]);
  });
});
