import { afterEach, expect, test } from 'vitest';
import type { CleanResult, Placeholder } from '../../shared/protocol';
import { complete, template } from '../license/mails/licenses';
import { TestClient } from '../support/languageClient';
import * as mail from '../support/mailPrograms';

const uri = 'file:///site/license.dat';

let client: TestClient | undefined;
afterEach(async () => {
  expect(await client?.stop()).toBe(0);
  client = undefined;
});

async function start(): Promise<TestClient> {
  client = await TestClient.start({});
  return client;
}

function clean(running: TestClient, text: string): Promise<CleanResult | null> {
  return running.connection.sendRequest('seatkeeper/clean', { text });
}

test('a mail is cleaned, with what was done in words', async () => {
  const running = await start();
  expect(await clean(running, mail.letter(mail.quote(complete)))).toEqual({
    text: complete,
    received: ['This is a complete license file: it has a SERVER line', '2 license records of genesys.d'],
    isComplete: true,
    cleaned: ['Removed the quoting signs (>) from 4 records'],
    leftOut: [
      { line: 1, text: 'Dear Ms. Weber,' },
      { line: 3, text: 'please find below your license file. Save it as license.dat on the server' },
      { line: 4, text: 'and restart the License Manager.' },
      expect.objectContaining({ text: 'Best regards,' }),
      expect.objectContaining({ text: 'Contoso Licensing' }),
    ],
    uncertain: [],
  });
});

test('what is not certain has its place and its reason', async () => {
  const running = await start();
  const result = await clean(running, 'FEATURE a examplevd 1.0 permanent 5 SIGN="0011 2233\n\nRegards\n');
  expect(result).toMatchObject({ text: '', isComplete: null });
  expect(result?.uncertain).toEqual([
    {
      line: 1,
      text: 'FEATURE a examplevd 1.0 permanent 5 SIGN="0011 2233',
      message: expect.stringContaining('The end of this record is missing\n'),
    },
  ]);
});

test.each([{}, null, { text: 7 }, { text: 'Hello' }])('%j holds no license', async (params) => {
  const running = await start();
  expect(await running.connection.sendRequest('seatkeeper/clean', params)).toMatchObject({
    text: '',
    received: ['There is no license in this text'],
  });
});

test('the placeholders of a document are asked for, each with the values that can be right', async () => {
  const running = await start();
  await running.open(uri, template);
  const found = await running.connection.sendRequest<Placeholder[]>('seatkeeper/placeholders', { uri });
  expect(found.map(({ title, range }) => [title, range.start])).toEqual([
    ['Host name of the license server', { line: 0, character: 7 }],
    ['Port of License Manager', { line: 0, character: 32 }],
    ['Path of the vendor daemon genesys.d', { line: 1, character: 17 }],
  ]);
  const fits = found.map(
    ({ pattern }) =>
      (value: string) =>
        new RegExp(pattern).test(value),
  );
  expect(
    fits.map((fit) =>
      ['lichost', '10.0.0.1', '7260', '65536', '0', '/opt/genesys.d', 'C:\\x y\\genesys.d.exe', 'two words', ''].filter(fit),
    ),
  ).toEqual([['lichost', '10.0.0.1', '7260', '65536', '0'], ['7260'], ['/opt/genesys.d', 'C:\\x y\\genesys.d.exe']]);
  expect(await running.connection.sendRequest('seatkeeper/placeholders', { uri: 'file:///other.dat' })).toEqual([]);
});
