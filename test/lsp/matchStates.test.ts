import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MatchStatesParams, methods, type StateCoverage, type StateMatch } from '../../shared/protocol';
import { TestClient } from '../support/languageClient';

const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-states-'));
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const uri = uriOf('presence.xml');
const text = `<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
<state id="free"><display><statusText>Free</statusText></display><genesysAgent ready="true"/></state>
<state id="wrapup"><display><statusText>Wrapping up</statusText></display><genesysAgent ready="false" mode="acw"/></state>
<state id="remote"><display><menuText>Remote</menuText></display><genesysAgent ready="false" mode="acw"><reason>101</reason></genesysAgent></state>
</presence>
`;
let client: TestClient;

beforeAll(async () => {
  client = await TestClient.start({
    capabilities: { workspace: { configuration: true } },
    folders: [pathToFileURL(folder).href],
    settings: () => ({ presence: { reasons: ['102'] } }),
    initializationOptions: { translations: { Ready: 'Bereit', 'built-in Ready': 'eingebautes „Bereit“' } },
  });
  await client.open(uri, text, 'xml');
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

function matched(channels: MatchStatesParams['channels'], of = uri): Promise<StateMatch | null> {
  return client.connection.sendRequest(methods.matchStates, { uri: of, channels });
}

test('which state shows is told with the chain of fallbacks, by both readings, in the words of the client', async () => {
  const reason = { code: '101', in: 'reasons', key: 'ReasonCode' } as const;
  const answer = await matched([{ ready: false, mode: 'acw', reason }]);
  expect(answer).toMatchObject({
    channels: [
      {
        reported: 'Not Ready, work mode acw, reason 101 in Reasons',
        documentOrder: {
          id: 'wrapup',
          isBuiltIn: false,
          title: 'wrapup',
          text: 'Wrapping up',
          range: { start: { line: 2, character: 1 }, end: { line: 2, character: 6 } },
        },
        mostSpecific: { id: 'remote', text: 'Remote' },
        differs: true,
        notes: [/^Not every T-Server/].map((note) => expect.stringMatching(note)),
      },
    ],
    combined: { documentOrder: { id: 'wrapup' }, mostSpecific: { id: 'remote' }, differs: true },
    notes: [],
  });
  expect(answer?.channels[0]?.steps.map(({ kind, found }) => [kind, found?.id])).toEqual([
    ['exact', undefined],
    ['anyPlace', 'remote'],
    ['withoutReason', 'wrapup'],
    ['plain', undefined],
    ['builtIn', 'predefNotReady'],
  ]);
  expect((await matched([{ ready: true, mode: 'none' }]))?.channels[0]?.steps.at(-1)?.found?.title).toBe('eingebautes „Bereit“');
});

test.each<[channels: MatchStatesParams['channels'], shown: string]>([
  [['loggedOut', 'loggedOut'], 'predefLoggedOut'],
  [
    [
      { ready: true, mode: 'none' },
      { ready: true, mode: 'none' },
    ],
    'free',
  ],
  [[{ ready: true, mode: 'none' }, 'loggedOut'], 'predefPartReady'],
  [
    [
      { ready: true, mode: 'none' },
      { ready: false, mode: 'acw' },
    ],
    'predefPartReady',
  ],
  [
    [
      { ready: false, mode: 'none' },
      { ready: false, mode: 'acw' },
    ],
    'predefNotReady',
  ],
  [[{ ready: false, mode: 'acw' }, 'loggedOut'], 'predefNotReady'],
])('for the channels %j the indicator shows %s', async (channels, shown) => {
  expect((await matched(channels))?.combined).toMatchObject({ mostSpecific: { id: shown }, differs: false });
});

test('what is covered is told for each agent state and reason, those of the settings too', async () => {
  const coverage: StateCoverage | null = await client.connection.sendRequest(methods.stateCoverage, { uri });
  expect(coverage?.reasons).toEqual([
    { code: '101', key: 'ReasonCode', in: null, isMapped: true, isListed: false, title: 'reason 101' },
    { code: '102', key: 'ReasonCode', in: null, isMapped: false, isListed: true, title: 'reason 102' },
  ]);
  expect(coverage?.rows.map(({ title, cells }) => [title, cells.map(({ kind }) => kind).join(' ')]).slice(0, 4)).toEqual([
    ['Bereit', 'exact general general'],
    ['Not Ready', 'builtIn builtIn builtIn'],
    ['Not Ready, work mode manual', 'builtIn builtIn builtIn'],
    ['Not Ready, work mode acw', 'exact exact general'],
  ]);
  expect(coverage?.unused.documentOrder.map((index) => coverage.states[index]?.id)).toEqual(['remote']);
});

test('what makes no sense, or is of another kind, has no answer', async () => {
  const moc = uriOf('moc.xml');
  const license = uriOf('license.dat');
  await client.open(moc, '<tabdata><tab><name>x</name></tab></tabdata>', 'xml');
  await client.open(license, 'SERVER h 001122aabbcc\n', 'flexnet-license');
  const ready = { ready: true, mode: 'none' };
  for (const of of [moc, license, uriOf('none.xml')]) {
    expect(await matched([ready], of)).toBeNull();
    expect(await client.connection.sendRequest(methods.stateCoverage, { uri: of })).toBeNull();
  }
  const wrong: unknown[] = [
    [],
    'loggedOut',
    undefined,
    [{ ready: 'true' }],
    [{ ready: false, mode: 'ACW' }],
    [null],
    Array(101).fill(ready),
  ];
  wrong.push(
    [{ ready: true, reason: '101' }],
    [{ ready: true, reason: { code: '1', in: 'both', key: 'k' } }],
    [{ ready: true, reason: { code: 1 } }],
  );
  for (const channels of wrong) expect(await matched(channels as MatchStatesParams['channels'])).toBeNull();
});
