import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { methods, type ReadFileResult } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const modern: ClientCapabilities = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { diagnostic: {} },
};

const licenseOf = (count: number) =>
  `SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\nFEATURE router_seats genesys.d 8.0 permanent ${count} SIGN=A1B2C3D4E5F6\n`;

let root: string;
let client: TestClient | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-issued-'));
});
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
  rmSync(root, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(path.join(root, name), text);
const uriOf = (name: string) => pathToFileURL(path.join(root, name)).href;
const uri = () => uriOf('license.dat');

interface Options {
  readonly initializationOptions?: object;
  readonly capabilities?: ClientCapabilities;
  readonly isInFolder?: boolean;
}

async function start({ initializationOptions, capabilities = modern, isInFolder = true }: Options = {}): Promise<TestClient> {
  client = await TestClient.start({
    capabilities,
    initializationOptions,
    settings: () => ({}),
    ...(isInFolder && { folders: [pathToFileURL(root).href] }),
  });
  return client;
}

async function found(running: TestClient): Promise<Diagnostic[]> {
  const report = await running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri() } });
  return report.kind === 'full' ? report.items.filter(({ code }) => code === 'changed-after-issue') : [];
}

/** What the file is compared with, in the words of the findings. */
async function comparedWith(running: TestClient): Promise<string[]> {
  return (await found(running)).map(({ message }) => {
    const [, was] = /was “(\d+)”/.exec(String(message)) ?? [];
    const [, where] = /Restore it as in (.*?), or/.exec(String(message)) ?? [];
    return `${was} in ${where}`;
  });
}

function change(running: TestClient, text: string, version = 2): Promise<void> {
  return running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uri(), version },
    contentChanges: [{ text }],
  });
}

function refreshed(running: TestClient): Promise<void> {
  return new Promise((resolve) => {
    running.connection.onRequest('workspace/diagnostic/refresh', () => resolve());
  });
}

function touch(running: TestClient, name: string, type: FileChangeType = FileChangeType.Created): Promise<void> {
  return running.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type }] });
}

/** Answers for what was committed, as an editor does. */
function committed(running: TestClient, answers: (ReadFileResult | (() => Promise<ReadFileResult>))[]): string[] {
  const asked: string[] = [];
  running.connection.onRequest<ReadFileResult, void>(
    methods.committedFile,
    async ({ uri: file }: { uri: string }): Promise<ReadFileResult> => {
      asked.push(file);
      const answer = answers.shift() ?? null;
      return typeof answer === 'function' ? answer() : answer;
    },
  );
  return asked;
}

const bytes = (text: string): ReadFileResult => ({ base64: Buffer.from(text).toString('base64') });

describe('a file beside the document', () => {
  test.each([
    [['issued', 'orig', 'bak'], '30 in license.dat.issued'],
    [['orig', 'bak'], '30 in license.dat.orig'],
    [['bak'], '30 in license.dat.bak'],
  ])('%j: the first of them tells how it was issued', async (endings, expected) => {
    endings.forEach((ending, index) => {
      write(`license.dat.${ending}`, licenseOf(30 + index));
    });
    const running = await start();
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([expected]);
  });

  test('goes before what was committed, which is not asked for', async () => {
    write('license.dat.issued', licenseOf(30));
    const running = await start({ initializationOptions: { providesCommittedFiles: true } });
    const asked = committed(running, [bytes(licenseOf(40))]);
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual(['30 in license.dat.issued']);
    expect(asked).toEqual([]);
  });

  test('is read again when it is written, and when it is gone', async () => {
    const running = await start();
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([]);
    for (const [type, expected] of [
      [FileChangeType.Created, ['30 in license.dat.issued']],
      [FileChangeType.Deleted, []],
    ] as const) {
      if (type === FileChangeType.Created) write('license.dat.issued', licenseOf(30));
      else rmSync(path.join(root, 'license.dat.issued'));
      const again = refreshed(running);
      await touch(running, 'license.dat.issued', type);
      await again;
      expect(await comparedWith(running)).toEqual(expected);
    }
  });

  test('counts outside the open folders too, where the client tells of it', async () => {
    const running = await start({ isInFolder: false });
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([]);
    write('license.dat.issued', licenseOf(30));
    const again = refreshed(running);
    await running.connection.sendNotification(methods.issuedTextChanged, { uri: uri() });
    await again;
    expect(await comparedWith(running)).toEqual(['30 in license.dat.issued']);
  });

  test('counts for a file that is not open', async () => {
    write('license.dat', licenseOf(20));
    write('license.dat.issued', licenseOf(30));
    const running = await start();
    await running.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
    expect((await running.pushed(uri())).map(({ code }) => code)).toContain('changed-after-issue');
  });

  test('is not checked itself when it changes', async () => {
    write('license.dat.issued', licenseOf(30).replace('router_seats ', 'router_seats\t'));
    const running = await start();
    await running.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
    await touch(running, 'license.dat.issued', FileChangeType.Changed);
    write('license.dat', licenseOf(20).replace('router_seats ', 'router_seats\t'));
    await touch(running, 'license.dat');
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual(['30 in license.dat.issued']);
  });

  test('is not looked for by a client that has no such files', async () => {
    const running = await start();
    await running.open('untitled:Untitled-1', licenseOf(20));
    const report = await running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'untitled:Untitled-1' } });
    expect(report.kind).toBe('full');
    expect(running.log).toEqual([]);
  });
});

describe('the version that was committed', () => {
  const initializationOptions = { providesCommittedFiles: true };

  test('tells how a document was issued, as soon as the client answers', async () => {
    const running = await start({ initializationOptions });
    let answer: (result: ReadFileResult) => void = () => {};
    const late = new Promise<ReadFileResult>((resolve) => {
      answer = resolve;
    });
    const asked = committed(running, [() => late]);
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([]);
    const again = refreshed(running);
    answer(bytes(licenseOf(40)));
    await again;
    expect(await comparedWith(running)).toEqual(['40 in the version in git']);
    expect(asked).toEqual([uri()]);
  });

  test('is asked for again when the client says that there is another', async () => {
    const running = await start({ initializationOptions });
    committed(running, [null, bytes(licenseOf(40))]);
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([]);
    await running.connection.sendNotification(methods.issuedTextChanged, { uri: uri() });
    await refreshed(running);
    await found(running);
    await refreshed(running);
    expect(await comparedWith(running)).toEqual(['40 in the version in git']);
  });

  test('is not asked for where the client does not say that it answers', async () => {
    const running = await start();
    const asked = committed(running, [bytes(licenseOf(40))]);
    await running.open(uri(), licenseOf(20));
    expect(await comparedWith(running)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('the text as it was opened', () => {
  test('is compared with where nothing else tells, and saving does not change that', async () => {
    const running = await start();
    await running.open(uri(), licenseOf(20));
    await change(running, licenseOf(25));
    expect(await comparedWith(running)).toEqual(['20 in the file you opened']);
    await running.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uri() } });
    expect(await comparedWith(running)).toEqual(['20 in the file you opened']);
    await change(running, licenseOf(20).replace(' 7260', ' 7261'), 3);
    expect(await comparedWith(running)).toEqual([]);
  });

  test('is that of the first version that the server got, whenever it is asked', async () => {
    const running = await start({ capabilities: { textDocument: { diagnostic: {} } }, isInFolder: false });
    await running.open(uri(), licenseOf(20));
    await change(running, licenseOf(25));
    await change(running, licenseOf(26), 3);
    expect(await comparedWith(running)).toEqual(['20 in the file you opened']);
  });
});

describe('the menu of quick fixes', () => {
  async function menu(running: TestClient): Promise<CodeAction[]> {
    const [diagnostic] = await found(running);
    if (!diagnostic) throw new Error('Nothing was found.');
    return (await running.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uri() },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })) as CodeAction[];
  }

  test('restores what was issued, or takes the file as issued', async () => {
    const running = await start({ initializationOptions: { commands: { acceptAsIssued: 'my.accept' } } });
    await running.open(uri(), licenseOf(20));
    await change(running, licenseOf(25));
    const [first, second] = await menu(running);
    expect(first).toMatchObject({ title: 'Restore 20', isPreferred: true });
    expect(first?.edit).toMatchObject({ changes: { [uri()]: [{ newText: '20' }] } });
    expect(second).toMatchObject({
      title: 'Accept this file as issued',
      command: { command: 'my.accept', arguments: [uri()] },
    });
  });

  test('offers the second only to a client that can do it', async () => {
    const running = await start();
    await running.open(uri(), licenseOf(20));
    await change(running, licenseOf(25));
    expect((await menu(running)).map(({ title }) => title)).not.toContain('Accept this file as issued');
  });
});
