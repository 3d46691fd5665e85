import { afterEach, describe, expect, test } from 'vitest';
import type { ComparePart, CompareResult } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\n';
const old = `${head}FEATURE router_seats genesys.d 8.0 31-dec-2030 100 NOTICE="Contoso" SIGN="0011 2233 4455 AA01"\n`;
const current = old.replace(' 100 ', ' 150 ').replace('AA01', 'BB02');
const [before, after] = ['file:///site/old.lic', 'file:///site/new.lic'];

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

async function compare(params: { before: ComparePart; after: ComparePart } | null, open: Readonly<Record<string, string>> = {}) {
  client = await TestClient.start();
  for (const [uri, text] of Object.entries(open)) await client.open(uri, text);
  return client.connection.sendRequest<CompareResult | null>('seatkeeper/compare', params);
}

describe('seatkeeper/compare', () => {
  test('answers with a page, and with both texts in one layout', async () => {
    const result = await compare({
      before: { uri: before, text: old },
      after: { uri: after, text: current.replace(' NOTICE', ' \\\n NOTICE') },
    });
    expect(result).toMatchObject({
      outcome: 'different',
      summary: 'From old.lic to new.lic: 1 with more licenses.',
      editorLanguage: 'flexnet-license',
    });
    if (!result || 'refused' in result) throw new Error('it was refused');
    expect(result.page).toContain(
      '## More licenses\n\n- **FEATURE router\\_seats 8\\.0 \\(genesys\\.d\\)** (line 3)\n  - Count\\: 100 → 150\n',
    );
    expect(result.page).not.toMatch(/AA01|BB02/);
    const [left, right] = [result.before.split('\n'), result.after.split('\n')];
    expect(left.filter((line, index) => line !== right[index])).toEqual(['    31-dec-2030 100 \\', '    SIGN=001122334455AA01']);
  });

  test('reads bytes in whatever encoding, and calls files as it is told', async () => {
    const bytes = Buffer.from(`\ufeff${old}`, 'utf16le').toString('base64');
    const result = await compare({
      before: { uri: after, name: 'new.lic in git', base64: bytes },
      after: { uri: after, text: `${old}# x\n` },
    });
    expect(result).toMatchObject({
      summary: 'new.lic in git and new.lic have the same licenses, and 1 difference that an administrator may make.',
    });
  });

  test('takes what is open where it is given no text', async () => {
    const result = await compare(
      { before: { uri: before }, after: { uri: after } },
      { [before]: old, [after]: old.replaceAll('\n', '\r\n') },
    );
    expect(result).toMatchObject({ outcome: 'equal' });
  });

  test.each<[string, ComparePart, string]>([
    ['a file that is nowhere', { uri: after }, 'new.lic cannot be read.'],
    [
      'what is not a license',
      { uri: 'untitled:Untitled-1', text: 'hello\n' },
      'Untitled-1 is not a license file: it has no line that License Manager reads.',
    ],
    ['what is not Base64', { uri: after, base64: '*' }, 'new.lic cannot be read.'],
  ])('refuses %s in a sentence', async (_, part, refused) => {
    expect(await compare({ before: { uri: before, text: old }, after: part })).toEqual({ refused });
  });

  test('answers null to what makes no sense', async () => {
    expect(await compare(null)).toBeNull();
  });
});
