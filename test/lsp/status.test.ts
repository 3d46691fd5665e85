import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeLensRequest,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
} from 'vscode-languageserver-protocol';
import { ruleFolders } from '../../server/src/ruleFolders.generated';
import type { DocumentStatus, RuleEntry } from '../../shared/protocol';
import { type ClientOptions, TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const capabilities: ClientCapabilities = { workspace: { configuration: true } };
const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\n';
const feature = (name: string, expiry: string) => `FEATURE ${name} genesys.d 8.0 ${expiry} 10 NOTICE="Contoso" SIGN=000000000000\n`;
const presence = '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"><state id="ready"/><stat/></presence>\n';

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

async function start(options: ClientOptions = { capabilities }): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

function statusOf(running: TestClient, params: unknown = { uri }): Promise<DocumentStatus | null> {
  return running.connection.sendRequest('seatkeeper/status', params);
}

/** A date so many days from now, by this machine's clock. */
function inDays(days: number): { written: string; iso: string } {
  const now = new Date();
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
  return { written: `${date.getUTCDate()}-${month}-${date.getUTCFullYear()}`, iso: date.toISOString().slice(0, 10) };
}

function countsOf(diagnostics: readonly Diagnostic[]): number[] {
  return [1, 2, 3, 4].map((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length);
}

describe('the status', () => {
  test('of a license file tells its findings, the License Manager version and what expires next', async () => {
    const running = await start({ capabilities, settings: () => ({ license: { managerVersion: '9.5' } }) });
    const [later, soon, sooner] = [inDays(400), inDays(100), inDays(50)];
    const lines = [
      feature('router_seats', 'permanent'),
      feature('tserver_sdn', later.written).replace(' 8.0', '\t8.0'),
      feature('occ_full', soon.written),
      feature('lds', soon.written),
      feature('MLSNMP', '1-jan-2020'),
      // License Manager passes over it.
      feature('ha_redundancy', sooner.written).replace('FEATURE', 'FEATUER'),
      feature('router_seats', 'permanent'),
    ];
    await running.open(uri, head + lines.join(''));
    const [error, warning, information, hint] = countsOf(await running.pushed(uri, 1));
    expect(error).toBeGreaterThan(0);
    expect(warning).toBeGreaterThan(0);
    expect(await statusOf(running)).toEqual({
      language: 'license',
      title: 'FlexNet license file',
      lines: [
        {
          text: 'Checked for License Manager 9.5',
          setting: { name: 'license.managerVersion', title: 'Set the License Manager version', value: '9.5' },
        },
        { text: `Next to expire: occ_full, ${soon.written} (days left: 100)`, brief: `next expiry ${soon.written}` },
        { text: 'Expired lines: 1' },
      ],
      counts: { error, warning, information, hint },
      fixable: expect.any(Number),
    });
  });

  test('goes with the text and the settings', async () => {
    let managerVersion = '11.7';
    const running = await start({ capabilities, settings: () => ({ license: { managerVersion } }) });
    await running.open(uri, head + feature('router_seats', 'permanent'));
    expect(await statusOf(running)).toMatchObject({
      language: 'license',
      lines: [{ text: 'Checked for License Manager 11.7' }, { text: 'No current license will expire' }],
      counts: { error: 0, warning: 0, information: 0, hint: 0 },
      fixable: 0,
    });
    const today = inDays(0);
    await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: head + feature('router_seats', today.written) }],
    });
    managerVersion = '9.5';
    await running.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await statusOf(running)).toMatchObject({
      lines: [{ setting: { value: '9.5' } }, { brief: 'next expiry today' }],
    });
  });

  test('of a presence file counts what the schema finds too', async () => {
    const running = await start({ capabilities, settings: () => ({ presence: { defaultLanguage: 'fr' } }) });
    const name = 'file:///site/any.xml';
    await running.open(name, presence, 'xml');
    const status = await statusOf(running, { uri: name });
    // The first push is of the tree alone, the second of everything.
    const first = await running.pushed(name, 1);
    const all = await running.pushed(name, 1);
    expect(all.length).toBeGreaterThan(first.length);
    const [error, warning, information, hint] = countsOf(all);
    expect(status).toEqual({
      language: 'presence',
      title: 'UC Connector presence file',
      lines: [
        {
          text: 'Default language: French',
          setting: { name: 'presence.defaultLanguage', title: 'Set UC Connector’s default language', value: 'fr' },
        },
      ],
      counts: { error, warning, information, hint },
      fixable: 0,
    });
  });

  test('of a custom tab file has its findings alone', async () => {
    const running = await start();
    await running.open('file:///site/moc.xml', '<tabdata/>\n', 'xml');
    const status = await statusOf(running, { uri: 'file:///site/moc.xml' });
    expect(status).toMatchObject({ language: 'presence', title: 'UC Connector custom tab file', lines: [] });
  });

  test('of a file too large to read is that it is one of ours with one finding', async () => {
    const running = await start();
    await running.open(uri, `${head}${'#'.repeat(50_000_000)}\n`);
    const { language, counts } = (await statusOf(running)) ?? {};
    expect(language).toBe('license');
    expect(Object.values(counts ?? {}).reduce((a, b) => a + b)).toBe(1);
  });

  test.each([
    ['another XML file', { uri: 'file:///site/books.xml' }],
    ['a file that is not open', { uri: 'file:///site/other.lic' }],
    ['nothing', null],
    ['nonsense', { uri: 7 }],
  ])('of %s is null', async (_, params) => {
    const running = await start();
    await running.open('file:///site/books.xml', '<books/>\n', 'xml');
    expect(await statusOf(running, params)).toBeNull();
  });
});

test('the rules are listed with what a client shows of them', async () => {
  const running = await start();
  const rules: RuleEntry[] = await running.connection.sendRequest('seatkeeper/rules');
  expect(rules.map(({ id }) => id).sort()).toEqual(
    Object.keys(ruleFolders)
      .filter((id) => ruleFolders[id] !== 'core/notes')
      .sort(),
  );
  expect(rules.find(({ id }) => id === 'tab')).toEqual({
    id: 'tab',
    language: 'license',
    heading: 'License files',
    group: 'layout',
    severity: 'warning',
    summary: expect.stringMatching(/Tab/),
  });
});

test.each([
  ['does nothing on a click', undefined, { command: '' }],
  ['calls the command that the client named', 'client.show', { command: 'client.show', arguments: [uri, { line: 2, character: 21 }] }],
])('a code lens %s', async (_, codeLensCommand, expected) => {
  const running = await start({ capabilities, initializationOptions: { codeLensCommand } });
  await running.open(uri, head + feature('router_seats', 'permanent'));
  const [lens] = (await running.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  expect(lens?.command).toEqual({ title: expect.stringMatching(/^genesys\.d: /), ...expected });
});

test('the rules are listed in the language of the client', async () => {
  client = await TestClient.start({ locale: 'de' });
  const rules = (await client.connection.sendRequest('seatkeeper/rules', {})) as { id: string; summary: string }[];
  expect(rules.find(({ id }) => id === 'tab')?.summary).toBe(
    'Ein Tabulator in einer Genesys-Lizenzdatei, wo das Handbuch nur Leerzeichen erlaubt.',
  );
});
