import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8'));
const firstLine = new RegExp(manifest.contributes.languages.find(({ id }: { id: string }) => id === 'flexnet-license').firstLine);

test.each([
  ['SERVER lichost.contoso.example 001122aabbcc 7260', true],
  ['FEATURE router_seats genesys.d 8.0 permanent 100 SIGN=000000000000', true],
  ['# seatkeeper-disable-file tab', true],
  ['\ufeff#seatkeeper-disable-next-line', true],
  ['## seatkeeper-enable', true],
  ['# License file', false],
  ['# see seatkeeper-disable-file', false],
  ['# seatkeeper is a tool', false],
  ['<!-- seatkeeper-disable-file bad-value -->', false],
])('whether a file that begins with %j is a license file', (line, expected) => {
  expect(firstLine.test(line)).toBe(expected);
});
