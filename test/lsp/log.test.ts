import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, HoverRequest } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/languageClient';

const uri = 'file:///site/lmgrd.log';
const log = `8:00:00 (lmgrd) FlexNet Licensing (v11.19.6.0 build 1) started on lichost (linux) (6/15/2026)
8:00:00 (lmgrd) License file(s): /opt/license.dat
8:02:00 (contosod) Wrong hostid on SERVER line for license file:
8:02:00 (contosod) \t/opt/license.dat
8:02:00 (contosod) SERVER line says 001122aabbcc, hostid is "0a1b2c3d4e5f"
8:02:00 (contosod) Disabling 5 licenses from feature editor(0011AABB)
8:02:00 (contosod) Disabling 5 licenses from feature render(0011AABB)
8:02:05 (lmgrd) contosod exited with status 25 (Invalid host)
8:03:00 (contosod) DENIED: "a_*b|c" <img>@pc2 (Licensed number of users already reached. (-4,342))
`;

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running) expect(await running.stop()).toBe(0);
});

async function opened(text = log, languageId = 'flexnet-log'): Promise<TestClient> {
  client = await TestClient.start({ capabilities: {} });
  await client.open(uri, text, languageId);
  return client;
}

test('a log has findings, once for each cause', async () => {
  const running = await opened();
  const found = await running.pushed(uri, 1);
  expect(found.map(({ code, range, severity }) => [code, range.start.line, severity])).toEqual([
    ['log-wrong-host-id', 2, 1],
    ['log-denied', 8, 2],
  ]);
});

test('an editor gets its outline, folds, hovers and links', async () => {
  const { connection } = await opened();
  const textDocument = { uri };
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toMatchObject([{ name: 'lmgrd starts on lichost' }]);
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toContainEqual(
    expect.objectContaining({ startLine: 5, endLine: 6 }),
  );
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 1, character: 20 } });
  expect(hover).toMatchObject({ contents: { value: expect.stringMatching(/license files that the server has read/) } });
  for (const position of [
    { line: 2, character: 25 },
    { line: 8, character: 96 },
  ])
    expect(await connection.sendRequest(HoverRequest.type, { textDocument, position })).toMatchObject({
      contents: { value: expect.stringMatching(/What to check/) },
    });
  const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  expect(links?.map(({ range }) => range.start.line)).toEqual([1, 3]);
});

test('its story is a page of Markdown, in which nothing of the log is markup', async () => {
  const { connection } = await opened();
  const page: string = await connection.sendRequest('seatkeeper/story', { uri });
  expect(page).toMatch(/^## Overview\n/);
  expect(page).toContain('([line 3](file:///site/lmgrd.log#L3))');
  expect(page).toContain('001122aabbcc');
  expect(page).toContain('a\\_\\*b\\|c');
  expect(page).not.toMatch(/(?<!\\)<img/);
});

test('its story leads to the lines of the license beside it that are meant', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-story (1) '));
  const license = 'SERVER lichost 001122aabbcc 27000\nVENDOR contosod\nINCREMENT editor contosod 1.0 permanent 5 SIGN=000000000000\n';
  writeFileSync(path.join(folder, 'license.dat'), license);
  const place = pathToFileURL(path.join(folder, 'lmgrd.log')).href;
  client = await TestClient.start({ capabilities: {}, folders: [pathToFileURL(folder).href] });
  await client.open(place, log, 'flexnet-log');
  const page: string = await client.connection.sendRequest('seatkeeper/story', { uri: place });
  const licenseUri = pathToFileURL(path.join(folder, 'license.dat')).href.replace('(', '%28').replace(')', '%29');
  expect(page).toContain(`[license.dat, line 1](${licenseUri}#L1)`);
  rmSync(folder, { recursive: true });
});

test('what is not a log tells no story', async () => {
  const { connection } = await opened('nothing\n');
  expect(await connection.sendRequest('seatkeeper/story', { uri })).toBeNull();
  expect(await connection.sendRequest('seatkeeper/story', { uri: 'file:///other' })).toBeNull();
});

test('a log that is too large has one finding, which points to the command', async () => {
  const running = await opened(log.repeat(40_000));
  const found = await running.pushed(uri, 1);
  expect(found.map(({ code }) => code)).toEqual(['file-too-large']);
  expect(found[0]?.message).toMatch(/seatkeeper log FILE/);
});
