import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver-protocol';
import type { NeedAnswer, NeedTopic, Starter } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-pages-'));
const uri = pathToFileURL(path.join(folder, 'site.seatplan.json')).href;
const license = pathToFileURL(path.join(folder, 'license.dat')).href;
afterAll(() => rmSync(folder, { recursive: true }));

const licenseText = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/genesys/genesys.d
FEATURE router_seats genesys.d 8.0 permanent 100 0A1B2C3D4E5F
`;
const plan = `{
  "licenseFiles": ["license.dat"],
  "genesys": { "universalRoutingServer": {
    "agentPlaces": 120,
    "ivrPlaces": 20
  } }
}
`;
writeFileSync(path.join(folder, 'license.dat'), licenseText);
writeFileSync(path.join(folder, 'site.seatplan.json'), plan);

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
});

async function started(): Promise<TestClient> {
  client = await TestClient.start({ capabilities: {}, folders: [pathToFileURL(folder).href] });
  return client;
}

test('a plan has a page of what it needs, with links to its lines', async () => {
  const running = await started();
  await running.open(uri, plan, 'jsonc');
  const coverage = () => running.connection.sendRequest<string | null>('seatkeeper/deploymentCoverage', { uri });
  const page = await coverage();
  expect(page).toContain('## 1 of 1 needed features is not licensed in full');
  expect(page).toContain(`| router\\_seats | ${'█'.repeat(7)}${'░'.repeat(3)} | 40 missing | 140 | 100 |`);
  expect(page).toContain(`120 for places of agents ([line 4](${uri}#L4))`);
  expect(page).toContain(`20 for IVR ports ([line 5](${uri}#L5))`);

  // It follows the text, and open license files.
  await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: plan.replace('120', '80') }],
  });
  expect(await coverage()).toContain('## Everything that is needed is licensed');
  await running.open(license, licenseText.replace(' 100 ', ' 90 '));
  expect(await coverage()).toContain('10 missing');
});

test('what is not a plan has no such page', async () => {
  const running = await started();
  await running.open(license, licenseText);
  expect(await running.connection.sendRequest('seatkeeper/deploymentCoverage', { uri: license })).toBeNull();
  expect(await running.connection.sendRequest('seatkeeper/deploymentCoverage', {})).toBeNull();
});

test('what can be asked about is listed, and answered', async () => {
  const { connection } = await started();
  const topics = await connection.sendRequest<NeedTopic[]>('seatkeeper/needTopics', {});
  expect(topics).toContainEqual({ name: 'Universal Routing Server', kind: 'application', summary: 'router_seats, router_ha_option' });
  expect(new Set(topics.map(({ kind }) => kind))).toEqual(new Set(['feature', 'application', 'solution']));
  for (const { name } of topics) {
    const answer = await connection.sendRequest<NeedAnswer | null>('seatkeeper/needAnswer', { name });
    expect(answer?.title).toBe(name);
    expect(answer?.page).toContain('Source');
  }
  expect(await connection.sendRequest('seatkeeper/needAnswer', { name: 'nothing of the kind' })).toBeNull();
  expect(await connection.sendRequest('seatkeeper/needAnswer', null)).toBeNull();
});

test('a new plan has the release and the license files that were chosen', async () => {
  const { connection } = await started();
  const starters = await connection.sendRequest<Starter[]>('seatkeeper/starters', {});
  expect(starters.map(({ id }) => id)).toContain('genesys');
  const text = await connection.sendRequest<string>('seatkeeper/newPlan', { id: 'genesys', release: '7.6', licenseFiles: ['license.dat'] });
  expect(text).toContain('"release": "7.6"');
  expect(text).toMatch(/"licenseFiles": \[\s*"license\.dat"\s*\]/);
  expect(await connection.sendRequest('seatkeeper/newPlan', { id: 'genesys', release: '9.9 "' })).not.toContain('9.9');
  expect(await connection.sendRequest('seatkeeper/newPlan', { id: 'none' })).toBeNull();
  expect(await connection.sendRequest('seatkeeper/newPlan', null)).toBeNull();
});
