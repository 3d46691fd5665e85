import { afterEach, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const textDocument = { uri };
const modern: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
};
const commands = { openRule: 'my.openRule', copyRequest: 'my.copy', fixAll: 'my.fixAll' };

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const expired = 'FEATURE tserver_sdn genesys.d 8.0 1-jan-2020 5 SIGN=000000000000\n';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

/** The menu for the findings of some rules in a file, as a client with these initialization options is offered it. */
async function menuFor(text: string, rules: readonly string[], initializationOptions: object = { commands }): Promise<CodeAction[]> {
  client ??= await TestClient.start({ capabilities: modern, initializationOptions });
  await client.open(uri, text);
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const all: Diagnostic[] = report.kind === 'full' ? report.items : [];
  const diagnostics = all.filter(({ code }) => rules.includes(String(code)));
  expect(new Set(diagnostics.map(({ code }) => code)).size).toBe(rules.length);
  const { range } = diagnostics[0] as Diagnostic;
  return ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics } })) ??
    []) as CodeAction[];
}

const titlesOf = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

test('goes from the preferred fix to the page of the rule, in this order', async () => {
  const text = `${head.replace('\nDAEMON ', '\nDAEMON\t')}${expired}${expired.replace('tserver_sdn', 'router_seats')}`;
  const actions = await menuFor(text, ['expired']);
  expect(titlesOf(actions)).toEqual([
    'Comment out this expired record',
    'Comment out this expired record',
    'Copy a request to Genesys: renew 2 licenses',
    'Comment out all expired records in the file',
    'Fix everything that can be fixed safely (1)',
    'Ignore this with a comment (expired)',
    'Ignore expired in the whole file with a comment',
    'Ignore this with a comment (expired)',
    'Read about this rule: expired',
  ]);
  expect(actions.map(({ isPreferred }) => isPreferred ?? false)).toEqual([true, true, ...Array(7).fill(false)]);
  expect(actions.at(-1)).toMatchObject({ kind: 'quickfix', command: { command: 'my.openRule', arguments: ['expired'] } });
  expect(actions[4]?.command).toEqual({ title: actions[4]?.title, command: 'my.fixAll', arguments: [uri] });
  expect(actions[2]).toMatchObject({ command: { command: 'my.copy', arguments: [expect.stringContaining('lichost.contoso.example')] } });
  expect(actions[2]).not.toHaveProperty('edit');
  // An editor sorts those after that belong to no finding.
  expect(actions.every(({ diagnostics }) => diagnostics && diagnostics.length > 0)).toBe(true);
});

test('a client without commands is offered none, and fixes everything by an edit', async () => {
  const text = `${head.replace('\nDAEMON ', '\nDAEMON\t')}${expired}`;
  const actions = await menuFor(text, ['expired'], {});
  expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
  expect(titlesOf(actions).filter((title) => /request|Read about/.test(title))).toEqual([]);
  const everything = actions.find(({ title }) => title.startsWith('Fix everything'));
  const resolved = await client?.connection.sendRequest(CodeActionResolveRequest.type, everything as CodeAction);
  expect(resolved?.edit?.documentChanges).toEqual([
    { textDocument: { uri, version: 1 }, edits: [expect.objectContaining({ newText: ' ' })] },
  ]);
});

test.each([
  ['the one fix that there is', head.replace('\nDAEMON ', '\nDAEMON\t')],
  ['all fixes of the one rule', head.replace('\nDAEMON ', '\nDAEMON\t').replace('SERVER ', 'SERVER\t')],
])('fixing everything is not offered beside %s', async (_, text) => {
  const titles = titlesOf(await menuFor(text, ['tab']));
  expect(titles.filter((title) => title.startsWith('Fix everything'))).toEqual([]);
  expect(new Set(titles.filter((title) => !title.startsWith('Ignore'))).size).toBeGreaterThan(1);
});

test('fixing everything counts what can be fixed, of every rule', async () => {
  const text = `${head.replace('\nDAEMON ', '\nDAEMON\t')}FEATURE tserver_sdn genesys.d 8.0 permanent 5 SIGN=“000000000000”\n`;
  expect(titlesOf(await menuFor(text, ['tab', 'smart-quotes']))).toContain('Fix everything that can be fixed safely (2)');
});

test('nothing is in it twice', async () => {
  const text = `${head}FEATURE gim_etl_ha_option genesys.d 7.2 permanent 1 SIGN=000000000000\n`;
  const actions = await menuFor(text, ['missing-companion']);
  const titles = titlesOf(actions);
  expect(titles.length).toBe(new Set(titles).size);
  expect(titles[0]).toMatch(/^Copy a request to Genesys: gim_etl_/);
  // It belongs to both findings.
  expect(actions[0]?.diagnostics).toHaveLength(2);
});

test('an obsolete feature can be commented out, and a companion that was commented out taken back', async () => {
  const obsolete = await menuFor(`${head}FEATURE tserver_tdn genesys.d 7.6 permanent 200 SIGN=000000000000\n`, ['obsolete-feature']);
  expect(titlesOf(obsolete)[0]).toMatch(/^Comment out this obsolete record/);
  await client?.stop();
  client = undefined;
  const text = `${head}FEATURE router_ha_option genesys.d 8.0 permanent 1 SIGN=000000000000
FEATURE ha_redundancy genesys.d 8.0 permanent 1 SIGN=000000000000
# FEATURE router_seats genesys.d 8.0 permanent 100 SIGN=000000000000
`;
  const missing = await menuFor(text, ['companion-elsewhere']);
  expect(titlesOf(missing).slice(0, 2)).toEqual(['Remove the # from router_seats in line 5', 'Copy a request to Genesys: router_seats']);
});
