import { afterEach, describe, expect, test } from 'vitest';
import { HoverRequest } from 'vscode-languageserver-protocol';
import type { AnonymizeResult, ExplainedText } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/license%201.lic';
const text = [
  '# Since Monday: error (-15,570:10061); before that -8, 5 times',
  'SERVER lichost.contoso.example 001122aabbcc 27000',
  'VENDOR examplevd',
  'FEATURE editor examplevd 2.0 31-dec-2020 5 SIGN="AAAA BBBB CCCC" # error -10',
  '',
].join('\n');

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
});

async function start(translations?: Readonly<Record<string, string>>): Promise<TestClient> {
  client = await TestClient.start({ initializationOptions: translations && { translations } });
  await client.open(uri, text);
  return client;
}

function explain(running: TestClient, params: unknown): Promise<ExplainedText | null> {
  return running.connection.sendRequest('seatkeeper/explain', params);
}

async function hoverAt(running: TestClient, line: number, word: string): Promise<string | undefined> {
  const character = text.split('\n')[line]?.indexOf(word) ?? -1;
  const hover = await running.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  return (hover as { contents: { value: string } } | null)?.contents.value;
}

describe('seatkeeper/explain', () => {
  test('gives the page of an error, with the lines and findings of an open document', async () => {
    const running = await start();
    const explained = await explain(running, { text: '-10', uri });
    expect(explained).toMatchObject({ known: true, title: 'FlexNet error -10 (LM_LONGGONE)' });
    expect(explained?.page).toContain('# FlexNet error -10 (LM_LONGGONE)\n\nThe feature has expired.\n\n## Usual causes\n\n1. ');
    expect(explained?.page).toContain('## In `license 1.lic`');
    expect(explained?.page.replaceAll('\\', '')).toMatch(/- Line 4: The license for editor expired on 31-dec-2020, .* \(`expired`\)/);
    expect(explained?.page).toContain('- Line 4: `FEATURE editor examplevd 2.0 31-dec-2020 5`');
    expect(explained?.page).not.toContain('AAAA');
  });

  test('says what is not known, and never fails', async () => {
    const running = await start();
    expect(await explain(running, { text: 'LM_BADCOD' })).toMatchObject({
      known: false,
      page: expect.stringContaining('Did you mean `LM_BADCODE`?'),
    });
    expect(await explain(running, { text: '-210' })).toMatchObject({ known: false, page: expect.stringContaining('in no public list') });
    for (const params of [null, {}, { text: {} }, { text: '', uri: 'file:///none' }, { text: '[x](command:y) <img src=x>' }]) {
      const { known, page } = (await explain(running, params)) ?? {};
      expect(known).toBe(false);
      expect(page).not.toMatch(/^[^`]*(?:\]\(|<img)/m);
    }
  });

  test('speaks the language of the client', async () => {
    const running = await start({ 'The feature has expired': 'Das Feature ist abgelaufen', 'Usual causes': 'Übliche Ursachen' });
    expect((await explain(running, { text: '-10' }))?.page).toContain('Das Feature ist abgelaufen.\n\n## Übliche Ursachen\n');
  });
});

describe('a hover', () => {
  test('explains codes in comments, and nothing else there', async () => {
    const running = await start();
    expect(await hoverAt(running, 0, '15,570')).toContain('System error 10061 (WSAECONNREFUSED)');
    expect(await hoverAt(running, 0, 'Monday')).toBeUndefined();
    expect(await hoverAt(running, 0, '-8,')).toBeUndefined();
    expect(await hoverAt(running, 1, 'lichost')).not.toContain('FlexNet error');
  });
});

describe('seatkeeper/anonymize', () => {
  const send = (running: TestClient, files: readonly { name: string; text: string }[]): Promise<AnonymizeResult | null> =>
    running.connection.sendRequest('seatkeeper/anonymize', {
      files: files.map((file) => ({ name: file.name, base64: Buffer.from(file.text).toString('base64') })),
    });

  test('gives copies with made-up names, or says why not', async () => {
    const running = await start();
    const result = await send(running, [{ name: 'license.dat', text }]);
    expect(result).toMatchObject({ copies: [{ name: 'license.dat' }] });
    const copy = Buffer.from(result && 'copies' in result ? (result.copies[0]?.base64 ?? '') : '', 'base64').toString();
    expect(copy.length).toBe(text.length);
    expect(copy).not.toMatch(/lichost|contoso|001122aabbcc|AAAA|Monday/i);
    expect(copy).toContain('FEATURE editor examplevd 2.0 31-dec-2020 5 SIGN=');
    expect(
      await send(running, [
        { name: 'license.dat', text },
        { name: 'letter.txt', text: 'Dear Ana' },
      ]),
    ).toEqual({
      refused: 'letter.txt is not a file of a kind that Seatkeeper knows, so no copies were made.',
    });
  });

  test('gives one user the same name in an options file and in a log', async () => {
    const running = await start();
    const result = await send(running, [
      { name: 'examplevd.opt', text: 'GROUP staff alice bob\nINCLUDE editor GROUP staff\n' },
      { name: 'lmgrd.log', text: '8:00:01 (examplevd) DENIED: "editor" alice@lichost (Invalid host. (-9,333))\n' },
    ]);
    const copies = result && 'copies' in result ? result.copies : [];
    const [options = '', log = ''] = copies.map(({ base64 }) => Buffer.from(base64, 'base64').toString());
    const alice = /^GROUP \w{5} (\w{5}) \w{3}\nINCLUDE editor GROUP \w{5}\n$/.exec(options)?.[1];
    expect(alice).not.toBe('alice');
    expect(log).toMatch(new RegExp(`^8:00:01 \\(examplevd\\) DENIED: "editor" ${alice}@\\w{7} \\(Invalid host\\. \\(-9,333\\)\\)\n$`));
  });
});
