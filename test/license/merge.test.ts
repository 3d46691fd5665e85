import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../server/src/core/headline';
import { render } from '../../server/src/core/message';
import type { Merged, MergeRequest, MergeResult } from '../../server/src/language/merge';
import { mergeLicenses } from '../../server/src/license/tools/merge/mergeLicenses';
import { defaultOptions } from '../support/check';

const server = 'SERVER lichost.contoso.example 001122aabbcc 7260\n';
const head = `${server}DAEMON genesys.d /opt/flexlm/genesys.d\n`;
/** Signatures are made up. */
const sdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 100 SIGN=A1B2C3D4E501\n';
const moreSdn = 'FEATURE tserver_sdn genesys.d 8.0 permanent 150 SIGN=A1B2C3D4E502\n';
const seats = 'FEATURE router_seats genesys.d 8.0 permanent 50 SIGN=A1B2C3D4E503\n';
const existing = `${head}${sdn}${seats}`;
const vendor = 'VENDOR examplevd /opt/examplevd\n';
const feature = (name: string, rest: string) => `FEATURE ${name} examplevd ${rest}\n`;
const increment = (name: string, rest: string) => `INCREMENT ${name} examplevd ${rest}\n`;
const site = `${server}${vendor}`;

function merge(
  into: string,
  received: string,
  more: Partial<MergeRequest> = {},
  options: Partial<typeof defaultOptions> = {},
): MergeResult {
  const request: MergeRequest = { existing: into, received, old: 'comment', unclear: 'refuse', path: '/opt/flexlm/license.dat', ...more };
  return mergeLicenses(request, { ...defaultOptions, ...options });
}

function merged(into: string, received: string, more: Partial<MergeRequest> = {}): Merged {
  const result = merge(into, received, more);
  if (result.kind !== 'merged') throw new Error(inOneLine(render(result.reason)));
  return result;
}

function reasonOf(into: string, received: string, more: Partial<MergeRequest> = {}): string {
  const result = merge(into, received, more);
  if (result.kind !== 'refused') throw new Error(result.kind);
  return inOneLine(render(result.reason));
}

const notesOf = (result: Merged) => result.notes.map((note) => render(note));

describe('a merge gives', () => {
  test.each<[what: string, into: string, received: string, expected: string, more?: Partial<MergeRequest>]>([
    ['a new record after the last of its vendor', existing, feature('x', '').replace(/.*/s, moreLds()), `${existing}${moreLds()}`],
    ['a newer record in the place of the old one', existing, moreSdn, `${head}# ${sdn}${moreSdn}${seats}`],
    ['a newer record alone', existing, moreSdn, `${head}${moreSdn}${seats}`, { old: 'remove' }],
    ['fewer licenses where fewer were received', existing, sdn.replace('100', '80'), `${head}# ${sdn}${sdn.replace('100', '80')}${seats}`],
    [
      'every physical line of the old one commented out',
      `${head}FEATURE tserver_sdn genesys.d 8.0 permanent 100 \\\n    NOTICE="Contoso \\\n    Ltd" SIGN=A1B2C3D4E501\n`,
      moreSdn,
      `${head}# FEATURE tserver_sdn genesys.d 8.0 permanent 100 \\\n#     NOTICE="Contoso \\\n#     Ltd" SIGN=A1B2C3D4E501\n${moreSdn}`,
    ],
    [
      'the SERVER and DAEMON lines as they were',
      existing,
      `${head.replace('lichost', 'other').replace('/opt', '/usr')}${moreSdn}`,
      `${head}# ${sdn}${moreSdn}${seats}`,
    ],
    ['Windows line ends', existing.replaceAll('\n', '\r\n'), moreSdn, `${head}# ${sdn}${moreSdn}${seats}`.replaceAll('\n', '\r\n')],
    ['no line end at the end', existing.trimEnd(), moreLds(), `${existing}${moreLds()}`.trimEnd()],
    [
      'no line end at the end after the last record was replaced',
      `${head}${sdn}`.trimEnd(),
      moreSdn,
      `${head}# ${sdn}${moreSdn}`.trimEnd(),
    ],
    ['the byte order mark', `\ufeff${sdn}`, moreSdn, `\ufeff# ${sdn}${moreSdn}`],
    ['the byte order mark alone of a removed record', `\ufeff${sdn}`, `\ufeff${moreSdn}`, `\ufeff${moreSdn}`, { old: 'remove' }],
    [
      'a new vendor with its line',
      existing,
      `${server}${vendor}${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
      `${head}${vendor}${sdn}${seats}${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
    ],
    ['no line of a vendor of which nothing is there', existing, `${head}${vendor}${moreLds()}`, `${existing}${moreLds()}`],
    [
      'new records in the group of each vendor',
      `${head}${vendor}${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}${sdn}`,
      `${moreLds()}${feature('viewer', '1.0 permanent 5 SIGN=A1B2C3D4E511')}`,
      `${head}${vendor}${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}${feature('viewer', '1.0 permanent 5 SIGN=A1B2C3D4E511')}${sdn}${moreLds()}`,
    ],
    [
      'an uncounted record before USE_SERVER, which ends what clients read',
      `${site}USE_SERVER\n${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
      feature('viewer', '1.0 permanent uncounted HOSTID=ANY SIGN=A1B2C3D4E511'),
      `${site}${feature('viewer', '1.0 permanent uncounted HOSTID=ANY SIGN=A1B2C3D4E511')}USE_SERVER\n${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
    ],
    [
      'a record in the place of a misspelled one',
      `${head}${sdn.replace('FEATURE', 'FEATUER')}`,
      sdn,
      `${head}# ${sdn.replace('FEATURE', 'FEATUER')}${sdn}`,
    ],
    [
      'a record in the place of a template',
      `${head}FEATURE tserver_sdn genesys.d 8.0 dd-mmm-yyyy n SIGN=xxxx\n`,
      sdn,
      `${head}# FEATURE tserver_sdn genesys.d 8.0 dd-mmm-yyyy n SIGN=xxxx\n${sdn}`,
    ],
    ['no space that mail put in', existing, `> ${moreLds()}`, `${existing}${moreLds()}`],
    [
      'a superseding record in the place of what it supersedes',
      `${site}${increment('editor', '1.0 permanent 5 ISSUED=1-jan-2024 SIGN=A1B2C3D4E510')}`,
      increment('editor', '1.0 permanent 9 SUPERSEDE ISSUED=1-jan-2026 SIGN=A1B2C3D4E511'),
      `${site}# ${increment('editor', '1.0 permanent 5 ISSUED=1-jan-2024 SIGN=A1B2C3D4E510')}${increment('editor', '1.0 permanent 9 SUPERSEDE ISSUED=1-jan-2026 SIGN=A1B2C3D4E511')}`,
    ],
    [
      'INCREMENT records side by side where a part of a file was received',
      `${site}${increment('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
      increment('editor', '1.0 permanent 9 SIGN=A1B2C3D4E511'),
      `${site}${increment('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}${increment('editor', '1.0 permanent 9 SIGN=A1B2C3D4E511')}`,
    ],
    [
      'a renewed INCREMENT record in the place of the expired one',
      `${site}${increment('editor', '1.0 1-jan-2026 5 SIGN=A1B2C3D4E510')}`,
      increment('editor', '1.0 1-jan-2028 5 SIGN=A1B2C3D4E511'),
      `${site}# ${increment('editor', '1.0 1-jan-2026 5 SIGN=A1B2C3D4E510')}${increment('editor', '1.0 1-jan-2028 5 SIGN=A1B2C3D4E511')}`,
    ],
    [
      'an INCREMENT record in the place of that with the same serial number',
      `${site}${increment('editor', '1.0 permanent 5 SN=17 SIGN=A1B2C3D4E510')}`,
      increment('editor', '1.0 permanent 9 SN=17 SIGN=A1B2C3D4E511'),
      `${site}# ${increment('editor', '1.0 permanent 5 SN=17 SIGN=A1B2C3D4E510')}${increment('editor', '1.0 permanent 9 SN=17 SIGN=A1B2C3D4E511')}`,
    ],
    [
      'all that was asked to be replaced',
      `${site}${increment('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}${increment('editor', '1.0 permanent 6 SIGN=A1B2C3D4E512')}`,
      increment('editor', '1.0 permanent 9 SIGN=A1B2C3D4E511'),
      `${site}${increment('editor', '1.0 permanent 9 SIGN=A1B2C3D4E511')}`,
      { unclear: 'replace', old: 'remove' },
    ],
    [
      'a PACKAGE of a new version in the place of the old one',
      `${site}PACKAGE suite examplevd 1.0 COMPONENTS="a b" SIGN=A1B2C3D4E510\n${feature('suite', '1.0 permanent 5 SIGN=A1B2C3D4E511')}`,
      `PACKAGE suite examplevd 2.0 COMPONENTS="a b c" SIGN=A1B2C3D4E512\n${feature('suite', '2.0 permanent 5 SIGN=A1B2C3D4E513')}`,
      `${site}PACKAGE suite examplevd 2.0 COMPONENTS="a b c" SIGN=A1B2C3D4E512\n${feature('suite', '2.0 permanent 5 SIGN=A1B2C3D4E513')}`,
      { old: 'remove' },
    ],
    [
      'records of other computers beside each other',
      `${site}${feature('editor', '1.0 permanent uncounted HOSTID=001122aabb01 SIGN=A1B2C3D4E510')}`,
      feature('editor', '1.0 permanent uncounted HOSTID=001122aabb02 SIGN=A1B2C3D4E511'),
      `${site}${feature('editor', '1.0 permanent uncounted HOSTID=001122aabb01 SIGN=A1B2C3D4E510')}${feature('editor', '1.0 permanent uncounted HOSTID=001122aabb02 SIGN=A1B2C3D4E511')}`,
    ],
    [
      'a record after one that ends in a backslash, on a line of its own',
      `${head}${sdn.trimEnd()} \\\n`,
      moreLds(),
      `${head}${sdn.trimEnd()} \\\n\n${moreLds()}`,
    ],
  ])('%s', (_, into, received, expected, more) => {
    expect(merged(into, received, more).text).toBe(expected);
  });
});

function moreLds(): string {
  return 'FEATURE lds genesys.d 8.0 permanent 1 SIGN=A1B2C3D4E504\n';
}

describe('there is nothing to add where', () => {
  test.each([
    ['the same was received', existing],
    [
      'it was received in another layout',
      existing
        .replaceAll(' SIGN', ' \\\r\n\tSIGN')
        .toUpperCase()
        .replaceAll('GENESYS.D', 'genesys.d')
        .replaceAll('TSERVER_SDN', 'tserver_sdn')
        .replaceAll('ROUTER_SEATS', 'router_seats'),
    ],
    ['a part of it was received', seats],
    ['it was received in a mail', `> ${seats}`],
  ])('%s', (_, received) => {
    expect(merge(existing, received).kind).toBe('nothing');
  });
});

describe('a merge is refused', () => {
  test.each<[why: string, into: string, received: string, reason: RegExp]>([
    [
      'for another computer',
      existing,
      `${head.replace('001122aabbcc', '00aa11bb22cc')}${moreSdn}`,
      /its host id is 00aa11bb22cc, that of the existing file is 001122aabbcc/,
    ],
    [
      'for a set of three',
      existing,
      `${server}${server.replace('cc 7', 'cd 7')}${server.replace('cc 7', 'ce 7')}${moreSdn}`,
      /001122aabbcc, 001122aabbcd and 001122aabbce/,
    ],
    ['for any computer', existing, `${head.replace('001122aabbcc', 'ANY')}${moreSdn}`, /its host id is ANY/],
    ['for a stand-in', existing, `${head.replace('001122aabbcc', '[Host ID]')}${moreSdn}`, /no host id but \[Host ID\]/],
    ['into a template', existing.replace('001122aabbcc', 'xxxxxx'), `${head}${moreSdn}`, /The existing file is a template/],
    ['into a file without a SERVER line', sdn, `${head}${moreSdn}`, /the existing file has no SERVER line/],
    ['of a text that is not a license', existing, 'Dear Sir,\nplease find attached.\n', /The received file is not a FlexNet license file/],
    [
      'of an options file',
      existing,
      'MAX 3 tserver_sdn USER anna\nINCLUDE tserver_sdn USER anna\nGROUP g anna bert\n',
      /The received file is not a license file/,
    ],
    ['into what is not a license', 'Dear Sir\n', moreSdn, /The existing file is not a FlexNet license file/],
    ['of nothing but a SERVER line', existing, head, /The received file has no license/],
    ['of what has expired', existing, seats.replace('permanent 50', '1-jan-2026 90'), /router_seats expired on 1-jan-2026/],
    [
      'of a lower version',
      existing,
      seats.replace('8.0', '7.6').replace('503', '509'),
      /is for version 7\.6, the existing one for version 8\.0/,
    ],
    ['of what ends sooner', existing, seats.replace('permanent 50', '31-dec-2026 90'), /ends sooner \(31-dec-2026\)/],
    ['of what is not valid yet', existing, seats.replace('50', '60 START=1-jan-2027'), /not valid before 1-jan-2027/],
    [
      'of a template',
      existing,
      'FEATURE router_seats genesys.d 8.0 dd-mmm-yyyy n SIGN=xxxxxxxxxxxx\n',
      /is a template with placeholders|cannot be read/,
    ],
    ['of what is not signed', existing, 'FEATURE lds genesys.d 8.0 permanent 1\n', /lds has no signature/],
    ['of what is never closed', existing, 'FEATURE lds genesys.d 8.0 permanent 1 NOTICE="Contoso SIGN=A1B2C3D4E504\n', /never closed/],
    [
      'of two records of one feature',
      existing,
      `${moreSdn}${sdn.replace('100', '120').replace('501', '505')}`,
      /two different FEATURE records for tserver_sdn/,
    ],
    [
      'of another vendor without its line',
      existing,
      feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510'),
      /Neither file has a DAEMON or VENDOR line for examplevd/,
    ],
    [
      'where another feature would be lost',
      `${site}${feature('editor', '1.0 permanent 5 ISSUED=1-jan-2024 SIGN=A1B2C3D4E510')}`,
      feature('suite', '1.0 permanent 5 SUPERSEDE="editor" ISSUED=1-jan-2026 SIGN=A1B2C3D4E511'),
      /would no longer grant editor/,
    ],
    [
      'where a complete file may replace INCREMENT records or add to them',
      `${site}${increment('editor', '1.0 permanent 5 SIGN=A1B2C3D4E510')}`,
      `${site}${increment('editor', '1.0 permanent 9 SIGN=A1B2C3D4E511')}`,
      /whether the received licenses add to these or replace them/,
    ],
    [
      'where components would be lost',
      `${site}PACKAGE suite examplevd 1.0 COMPONENTS="a b" SIGN=A1B2C3D4E510\n${feature('suite', '1.0 permanent 5 SIGN=A1B2C3D4E511')}`,
      feature('suite', '2.0 permanent 5 SIGN=A1B2C3D4E513'),
      /another version than the PACKAGE suite/,
    ],
    [
      'where a FEATURESET binds the records',
      `${site}FEATURESET examplevd A1B2C3D4E510\n${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E511')}`,
      feature('viewer', '1.0 permanent 5 SIGN=A1B2C3D4E513'),
      /FEATURESET record of examplevd/,
    ],
    [
      'where a decimal record cannot be compared',
      `${site}${feature('editor', '1.0 permanent 5 SIGN=A1B2C3D4E511')}`,
      'examplevd-f1-00737-55296-1825\n',
      /decimal form/,
    ],
  ])('%s', (_, into, received, reason) => {
    expect(reasonOf(into, received)).toMatch(reason);
  });
});

describe('host ids are the same', () => {
  test.each([
    ['in any case', '001122aabbcc', '001122AABBCC'],
    ['with separators', '001122aabbcc', '00:11:22:AA:BB:CC'],
    ['as a decimal number', '1ca25283', '#480400003'],
    ['with their type in any case', 'DISK_SERIAL_NUM=1ca25283', 'disk_serial_num=1CA25283'],
    ['with a space after the equals sign', 'DISK_SERIAL_NUM=1ca25283', 'DISK_SERIAL_NUM= 1ca25283'],
    ['of any computer', 'ANY', 'any'],
  ])('%s', (_, own, theirs) => {
    const into = existing.replace('001122aabbcc', own);
    expect(merge(into, `${head.replace('001122aabbcc', theirs)}${moreSdn}`).kind).toBe('merged');
  });

  test('of a set of three in any order', () => {
    const [a, b, c] = ['aa', 'bb', 'cc'].map((end) => `SERVER host-${end} 001122aabb${end} 7260\n`);
    const result = merged(`${a}${b}${c}${head.slice(server.length)}${sdn}`, `${c}${a}${b}${moreSdn}`);
    expect(result.text).toContain(`${a}${b}${c}`);
    expect(result.checklist.map((item) => render(item)).join('\n')).toContain('all three license servers (host-aa, host-bb and host-cc)');
  });
});

describe('a merge tells', () => {
  test('what it takes the received file for', () => {
    expect(notesOf(merged(existing, moreSdn))[0]).toContain('no SERVER line');
    expect(notesOf(merged(existing, `${head}${moreSdn}`))[0]).toContain('but not router_seats, which stay');
    expect(notesOf(merged(existing, `${head}${moreSdn}${seats}`))[0]).toContain('a complete license file');
  });

  test('what changes, with how many there are before and after', () => {
    expect(merged(existing, `${moreSdn}${moreLds()}`).changes).toEqual([
      { vendor: 'genesys.d', name: 'tserver_sdn', action: 'replaced', before: one(100), after: one(150) },
      { vendor: 'genesys.d', name: 'router_seats', action: 'kept', before: one(50), after: one(50) },
      { vendor: 'genesys.d', name: 'lds', action: 'added', before: one(0), after: one(1) },
    ]);
  });

  test('which older record it leaves out', () => {
    const dated = (count: number, year: number, sign: string) =>
      feature('editor', `1.0 permanent ${count} ISSUED=1-jan-${year} SIGN=${sign}`);
    const result = merged(
      `${site}${dated(5, 2026, 'A1B2C3D4E510')}`,
      `${dated(3, 2024, 'A1B2C3D4E511')}${feature('viewer', '1.0 permanent 1 SIGN=A1B2C3D4E512')}`,
    );
    expect(notesOf(result).join('\n')).toContain('the received record for editor, since the existing one is newer');
    expect(result.text).not.toContain('A1B2C3D4E511');
  });

  test('what is left to do: lmreread with the path in quotes where it has spaces, and exact numbers where T-Servers get more', () => {
    const list = (result: Merged) => result.checklist.map((item) => render(item)).join('\n');
    expect(list(merged(existing, moreSdn, { path: 'C:\\Program Files\\flexlm\\license.dat' }))).toContain(
      '`lmutil lmreread -c "C:\\Program Files\\flexlm\\license.dat"`',
    );
    expect(list(merged(existing, moreSdn))).toMatch(
      /150 licenses of tserver_sdn instead of 100\. .*num-of-licenses.*num-sdn-licenses.*at most 150/,
    );
    expect(list(merged(existing, sdn.replace('100', '80')))).not.toContain('num-of-licenses');
    expect(list(merged(existing, seats.replace('50', '60')))).not.toContain('num-of-licenses');
  });
});

function one(count: number) {
  return { count, isUnlimited: false };
}
