import { expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { log } from '../../server/src/log/language';
import { analyze } from '../support/check';

const license =
  'SERVER lichost.contoso.example 001122AABBCC 27000\nVENDOR contosod OPTIONS=/opt/contosod.opt PORT=27001\n' +
  'FEATURE editor contosod 5.0 permanent 5 SIGN=0000\nINCREMENT editor contosod 5.0 permanent 2 SIGN=0000\nFEATURE render contosod 5.0 permanent 5 SIGN=0000\n';

/** The places in other files that the findings of a log lead to, each as the text that is there. */
async function placesOf(text: string, beside: Readonly<Record<string, string>>): Promise<string[]> {
  const findings = (await analyze(log, 'lmgrd.log', text, {}, { beside, isSite: false })).findings();
  return findings.flatMap(({ related = [] }) =>
    related.map(
      ({ range, file, message }) => `${file?.name}: ${beside[file?.name ?? '']?.slice(range.start, range.end)} | ${render(message)}`,
    ),
  );
}

const hostId =
  '8:00:00 (contosod) Wrong hostid on SERVER line for license file:\n8:00:00 (contosod) \tC:\\lic\\b.lic\n8:00:00 (contosod) SERVER line says 001122aabbcc, hostid is "0a1b"\n';

test.each([
  [hostId, ['a.lic: 001122AABBCC | The SERVER line with this host id']],
  [
    '8:00:00 (contosod) Unknown Hostname: LICHOST.contoso.example\n',
    ['a.lic: lichost.contoso.example | The SERVER line with this host name'],
  ],
  ['8:00:00 (lmgrd) The TCP port number in the license, 27001, is already in use.\n', ['a.lic: 27001 | The line with this port']],
  [
    '8:00:00 (contosod) CANNOT OPEN options file "/opt/contosod.opt"\n',
    ['a.lic: /opt/contosod.opt | The line that names the options file'],
  ],
  ['8:00:00 (contosod) EXPIRED: render\n', ['a.lic: FEATURE render contosod 5.0 permanent 5 SIGN=0000 | The line of “render”']],
  [
    '8:00:00 (contosod) Disabling 5 licenses from feature editor(00)\n',
    [
      'a.lic: FEATURE editor contosod 5.0 permanent 5 SIGN=0000 | A line that is out of service',
      'a.lic: INCREMENT editor contosod 5.0 permanent 2 SIGN=0000 | A line that is out of service',
    ],
  ],
  ['8:00:00 (contosod) EXPIRED: other\n', []],
])('%j leads to lines of the license beside it', async (text, expected) => {
  expect(await placesOf(text, { 'a.lic': license })).toEqual(expected);
});

test('of several license files, the one that the log names is meant', async () => {
  expect(await placesOf(hostId, { 'a.lic': license, 'b.lic': license })).toEqual([
    'b.lic: 001122AABBCC | The SERVER line with this host id',
  ]);
});
