import { afterEach, describe, expect, test } from 'vitest';
import type { MergeAnswer, MergeParams } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const sdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 100 SIGN=A1B2C3D4E501\n';
const moreSdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 150 SIGN=A1B2C3D4E502\n';
const existing = head + sdn;

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

async function merge(params: Partial<MergeParams>, text = existing): Promise<MergeAnswer | null> {
  client = await TestClient.start();
  await client.open(uri, text);
  return client.connection.sendRequest('seatkeeper/merge', { uri, ...params });
}

describe('seatkeeper/merge answers', () => {
  test('with the merged text, the version it is of, and what is left to do', async () => {
    const answer = await merge({ received: { text: moreSdn }, path: '/site/my licenses/license.dat' });
    expect(answer).toMatchObject({ outcome: 'merged', text: `${head}# ${sdn}${moreSdn}`, version: 1 });
    if (answer?.outcome !== 'merged') return;
    expect(answer.summary).toBe('Replaced: 1; added: 0; there already: 0; not received, and kept: 0');
    expect(answer.page).toContain('`lmutil lmreread -c "/site/my licenses/license.dat"`');
    expect(answer.page).toContain('| tserver\\_sdn \\(genesys\\.d\\) | replaced | 100 | 150 |');
  });

  test('of bytes as of a text, and removes old records if that is asked for', async () => {
    const base64 = Buffer.from(moreSdn, 'utf16le').toString('base64');
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(base64, 'base64')]).toString('base64');
    expect(await merge({ received: { base64: marked }, old: 'remove' })).toMatchObject({ outcome: 'merged', text: head + moreSdn });
  });

  test('that there is nothing to add', async () => {
    expect(await merge({ received: { text: sdn } })).toMatchObject({ outcome: 'nothing' });
  });

  test('why it is refused, and whether a person can decide it', async () => {
    const lower = moreSdn.replace('8.0', '7.6');
    expect(await merge({ received: { text: lower } })).toMatchObject({ outcome: 'refused', isUnclear: true });
    expect(await client?.connection.sendRequest('seatkeeper/merge', { uri, received: { text: lower }, unclear: 'replace' })).toMatchObject({
      outcome: 'merged',
    });
    const other = await client?.connection.sendRequest<MergeAnswer>('seatkeeper/merge', {
      uri,
      received: { text: head.replace('cc 7', 'dd 7') + moreSdn },
    });
    expect(other).toMatchObject({ outcome: 'refused', isUnclear: false });
    expect(other?.outcome === 'refused' && other.reason).toContain('001122aabbdd');
  });

  test('null for what is not open or makes no sense', async () => {
    expect(await merge({ uri: 'file:///site/other.dat', received: { text: moreSdn } })).toBeNull();
    for (const params of [null, {}, { uri }, { uri, received: 1 }, { uri, received: {} }, { uri: 1, received: { text: '' } }])
      expect(await client?.connection.sendRequest('seatkeeper/merge', params)).toBeNull();
  });

  test('in Markdown that no text of the file can break', async () => {
    const odd = 'FEATURE [x](http://contoso.example)|`y genesys.d 8.0 permanent 1 SIGN=A1B2C3D4E509\n';
    const answer = await merge({ received: { text: odd } });
    expect(answer?.outcome === 'merged' && answer.page).not.toMatch(/\]\(http/);
  });
});
