import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CodeLensRequest, DefinitionRequest, DocumentDiagnosticRequest, type Location } from 'vscode-languageserver-protocol/node';
import { runNode } from '../support/cli';
import { TestClient } from '../support/languageClient';

const outer = mkdtempSync(path.join(tmpdir(), 'seatkeeper-plan-'));
const folder = path.join(outer, 'open');
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
afterAll(() => rmSync(outer, { recursive: true }));

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/genesys/genesys.d
INCREMENT router_seats genesys.d 8.0 permanent 100 0A1B2C3D4E5F
`;
const plan = `{
  "licenseFiles": ["../licenses/license.dat"],
  "genesys": { "universalRoutingServer": { "agentPlaces": 120, "ivrPlaces": "20" } }
}
`;
for (const [name, text] of [
  ['open/plans/site.seatplan.json', plan],
  ['open/plans/outside.seatplan.json', plan.replace('../licenses', '../..')],
  ['open/licenses/license.dat', license],
  ['license.dat', license],
] as const) {
  mkdirSync(path.dirname(path.join(outer, name)), { recursive: true });
  writeFileSync(path.join(outer, name), text);
}

async function printed(name: string): Promise<string[]> {
  const { stdout } = await runNode(path.resolve('dist/cli.js'), ['check', '--format', 'json', name], { cwd: folder });
  return (JSON.parse(stdout) as { rule: string; line: number }[]).map(({ rule, line }) => `${rule} ${line}`);
}

async function client(initializationOptions: object = {}) {
  const started = await TestClient.start({
    capabilities: { textDocument: { diagnostic: {} } },
    folders: [pathToFileURL(folder).href],
    initializationOptions,
  });
  const pulled = async (name: string): Promise<string[]> => {
    const report = await started.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(name) } });
    return report.kind === 'full' ? report.items.map(({ code, range }) => `${code} ${range.start.line + 1}`) : [];
  };
  return { started, pulled };
}

test('both hosts compare a plan with the license files that it names in other folders, and read nothing outside the open one', async () => {
  const found = ['license-shortfall 3', 'value-not-valid 3'];
  const outside = ['license-file-unknown 2', 'value-not-valid 3'];
  expect(await printed('plans/site.seatplan.json')).toEqual(found);
  expect(await printed('plans/outside.seatplan.json')).toEqual(outside);
  const { started, pulled } = await client();
  await started.open(uriOf('plans/site.seatplan.json'), plan, 'jsonc');
  await started.open(uriOf('plans/outside.seatplan.json'), plan.replace('../licenses', '../..'), 'jsonc');
  expect(await pulled('plans/site.seatplan.json')).toEqual(found);
  expect(await pulled('plans/outside.seatplan.json')).toEqual(outside);

  // An open license file goes before what is on the disk.
  await started.open(uriOf('licenses/license.dat'), license.replace(' 100 ', ' 120 '));
  expect(await pulled('plans/site.seatplan.json')).toEqual(['value-not-valid 3']);
  expect(await started.stop()).toBe(0);
});

test('an editor that checks JSON by schemas is not told the same again', async () => {
  const { started, pulled } = await client({ checksSchemas: true });
  await started.open(uriOf('plans/site.seatplan.json'), plan, 'jsonc');
  expect(await pulled('plans/site.seatplan.json')).toEqual(['license-shortfall 3']);
  expect(await started.stop()).toBe(0);
});

test('a number leads to the license line, and what is needed is above its product', async () => {
  const { started } = await client();
  const uri = uriOf('plans/site.seatplan.json');
  await started.open(uri, plan, 'jsonc');
  const position = { line: 2, character: plan.split('\n')[2]?.indexOf('120') ?? 0 };
  const found = await started.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  expect((found as Location[]).map((location) => [location.uri, location.range.start])).toEqual([
    [uriOf('licenses/license.dat'), { line: 2, character: 10 }],
  ]);
  const lenses = await started.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  expect(lenses?.map(({ command }) => command?.title)).toEqual(['needs 120 router_seats']);
  expect(await started.stop()).toBe(0);
});
