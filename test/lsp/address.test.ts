import { afterEach, expect, test } from 'vitest';
import { type ClientOptions, TestClient } from '../support/languageClient';

const uri = 'file:///order/license.dat';
const license = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
});

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

test('gives the address of a license server, and the guide that says where it goes', async () => {
  const client = await start({});
  await client.open(uri, license);
  const found = { text: '7260@lichost.contoso.example', message: 'Copied 7260@lichost.contoso.example.', guide: 'port-at-host' };
  expect(await client.connection.sendRequest('seatkeeper/address', at(0, 3))).toEqual(found);
  expect(await client.connection.sendRequest('seatkeeper/address', at(1, 3))).toEqual(found);
  expect(await client.connection.sendRequest('seatkeeper/rulePage', { rule: 'port-at-host' })).toMatch(/^# Where does port@host go\?\n/);
});

test('says why there is no address, in the language of the client', async () => {
  const translations = { 'This file has no SERVER line to take the address from.': 'Ohne SERVER-Zeile.' };
  const client = await start({ initializationOptions: { translations } });
  await client.open(uri, 'DAEMON genesys.d /opt\n');
  expect(await client.connection.sendRequest('seatkeeper/address', at(0, 0))).toMatchObject({ text: null, message: 'Ohne SERVER-Zeile.' });
});

test('has no address for other files and for nonsense', async () => {
  const client = await start({});
  const presence = 'file:///order/presence.xml';
  await client.open(presence, '<presence/>');
  for (const params of [{ textDocument: { uri: presence }, position: { line: 0, character: 0 } }, at(0, 0), {}, null])
    expect(await client.connection.sendRequest('seatkeeper/address', params)).toBeNull();
});

test.each([
  [undefined, /\[How do I find the host id\?\]\(https:\/\/[^)]+\/license\/guides\/host-id\.md\)$/],
  ['command:x?{guide}', /\[How do I find the host id\?\]\(command:x\?host-id\)$/],
])('a hover links to the guide, with the link %s', async (guideLink, link) => {
  const client = await start({ initializationOptions: { ...(guideLink !== undefined && { guideLink }) } });
  await client.open(uri, license);
  const hover = await client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', at(0, 34));
  expect(hover.contents.value).toMatch(link);
});
