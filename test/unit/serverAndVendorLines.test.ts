import { expect, test } from 'vitest';
import type { Field } from '../../server/src/license/model/field';
import { hostIdsOf } from '../../server/src/license/model/hostIdFields';
import { isPort, vendorPortOf } from '../../server/src/license/model/port';
import { serverOf } from '../../server/src/license/model/server';
import { signedRanges } from '../../server/src/license/model/signed';
import { vendorLineOf } from '../../server/src/license/model/vendor';
import { parseLicense } from '../../server/src/license/syntax/parse';
import type { LicenseRecord } from '../../server/src/license/syntax/record';

const recordOf = (text: string): LicenseRecord => parseLicense(text).records[0] as LicenseRecord;
const texts = (fields: readonly Field[]): string[] => fields.map(({ text }) => text);

test.each([
  ['SERVER h 001122aabbcc 7260', 'h', '001122aabbcc', '7260', []],
  ['SERVER h 001122aabbcc', 'h', '001122aabbcc', undefined, []],
  ['SERVER h DISK_SERIAL_NUM= 00000000 7260', 'h', 'DISK_SERIAL_NUM= 00000000', '7260', []],
  ['SERVER xxxxxx [Host ID] XXXX', 'xxxxxx', '[Host ID]', 'XXXX', []],
  ['SERVER h ANY PRIMARY_IS_MASTER', 'h', 'ANY', undefined, []],
  ['SERVER h ANY FLAG', 'h', 'ANY', undefined, ['FLAG']],
  ['SERVER h ANY 7260 PRIMARY_IS_MASTER more', 'h', 'ANY', '7260', ['more']],
  ['SERVER <host name> <host or NIC ID> <port number>', '<host name>', '<host or NIC ID>', '<port number>', []],
  ['SERVER {host name} [Host ID] port', '{host name}', '[Host ID]', 'port', []],
  ['SERVER <h 001122aabbcc 7260', '<h', '001122aabbcc', '7260', []],
  ['SERVER h INTERNET= 27000', 'h', 'INTERNET=', '27000', []],
  ['SERVER h INTERNET= 192.0.2.7 27000', 'h', 'INTERNET= 192.0.2.7', '27000', []],
  ['SERVER h INTERNET = 192.0.2.7 27000', 'h', 'INTERNET = 192.0.2.7', '27000', []],
  ['SERVER h ID= 12345 27000', 'h', 'ID= 12345', '27000', []],
  ['SERVER h ID= 27000', 'h', 'ID=', '27000', []],
  ['SERVER h INTERNET= PRIMARY_IS_MASTER', 'h', 'INTERNET=', undefined, []],
  ['SERVER h 001122aabbcc:7260', 'h', '001122aabbcc', '7260', []],
  ['SERVER h DISPLAY=h:0 7260', 'h', 'DISPLAY=h:0', '7260', []],
  ['SERVER h 0:11:22:aa:bb:1 7260', 'h', '0:11:22:aa:bb:1', '7260', []],
  ['SERVER h 001122aabbcc PORT=7260', 'h', '001122aabbcc', 'PORT=7260', []],
  ['SERVER h 001122aabbcc port = 7260', 'h', '001122aabbcc', 'port = 7260', []],
  ['SERVER h 001122aabbcc HEARTBEAT_INTERVAL=30 PORT:7260', 'h', '001122aabbcc', 'PORT:7260', []],
  ['SERVER h 001122aabbcc 001122aabbcd 7260', 'h', '001122aabbcc', '7260', []],
  ['SERVER h ""001122aabbcc 001122aabbcd"" 7260', 'h', '001122aabbcc', '7260', []],
  ['SERVER h "001122aabbcc 001122aabbcd" 7260', 'h', '001122aabbcc', '7260', []],
  ['SERVER h "001122aabbcc" 7260', 'h', '"001122aabbcc"', '7260', []],
])('reads %s', (line, host, hostId, port, strays) => {
  const server = serverOf(recordOf(line));
  expect([server.host?.text, server.hostId?.text, server.port?.text, texts(server.strays)]).toEqual([host, hostId, port, strays]);
});

test.each([
  ['SERVER h 001122aabbcc 001122aabbcd 7260', ['001122aabbcc', '001122aabbcd']],
  ['SERVER h ""001122aabbcc 001122aabbcd"" 7260', ['001122aabbcc', '001122aabbcd']],
  ['SERVER h 001122aabbcc,001122aabbcd', ['001122aabbcc', '001122aabbcd']],
  ['SERVER h ANY DISK_SERIAL_NUM=0011aabb 7260', ['ANY', 'DISK_SERIAL_NUM=0011aabb']],
  ['SERVER h 001122aabbcc 7260', []],
  ['SERVER h 001122aabbcc PRIMARY_IS_MASTER', []],
])('sees the host ids of %s', (line, expected) => {
  expect(texts(serverOf(recordOf(line)).hostIds)).toEqual(expected);
});

test.each([
  ['VENDOR v', [undefined, undefined], undefined],
  ['VENDOR v /p/v', ['/p/v', undefined], undefined],
  ['VENDOR v /p/v /p/v.opt 27001', ['/p/v', '/p/v.opt'], '27001'],
  ['VENDOR v /p/v options=/p/v.opt 27001', ['/p/v', undefined], '27001'],
  ['VENDOR v PORT=27001', [undefined, undefined], '27001'],
  ['VENDOR v C:\\a=b\\v.exe port="27001"', ['C:\\a=b\\v.exe', undefined], '27001'],
  ['VENDOR v /p/v port = 27001', ['/p/v', undefined], undefined],
  ['VENDOR v <path to daemon> port=<port number>', ['<path to daemon>', undefined], '<port number>'],
  ['VENDOR v port=27001 /p/v', ['/p/v', undefined], '27001'],
  ['VENDOR v PORT:27001', [undefined, undefined], undefined],
])('reads %s', (line, [path, optionsPath], port) => {
  const record = recordOf(line);
  const vendor = vendorLineOf(record);
  expect([vendor.path?.text, vendor.optionsPath?.text, vendorPortOf(record)?.text]).toEqual([path, optionsPath, port]);
});

test.each([
  ['VENDOR v port = 27001', 'port', '27001', 2],
  ['VENDOR v port =27001', 'port', '27001', 1],
  ['VENDOR v PORT= 27001', 'PORT', '27001', 1],
  ['VENDOR v port 27001', 'port', '27001', 1],
  ['VENDOR v PORT:27001', 'PORT', '27001', 1],
  ['VENDOR v options:/p/v.opt', 'options', '/p/v.opt', 1],
  ['VENDOR v options= /p/v.opt port=1', 'options', '/p/v.opt', 1],
])('sees the torn attribute in %s', (line, name, value, gaps) => {
  const { spaced } = vendorLineOf(recordOf(line));
  expect(spaced.map((attribute) => [attribute.name, attribute.value.text, attribute.gaps.length])).toEqual([[name, value, gaps]]);
});

test.each([
  'VENDOR v options= port=1',
  'VENDOR v options=',
  'VENDOR v port=',
  'VENDOR port /p',
  'VENDOR v port:/p',
  'VENDOR v /p/port 27001',
])('sees no torn attribute in %s', (line) => {
  expect(vendorLineOf(recordOf(line)).spaced).toEqual([]);
});

test.each([
  ['0', true],
  ['65535', true],
  ['65536', false],
  ['-1', false],
  ['7260,', false],
  ['', false],
])('%j is a port: %s', (text, expected) => {
  expect(isPort(text)).toBe(expected);
});

test('the space in a host id is not signed, what is around it is', () => {
  const record = recordOf('SERVER h DISK_SERIAL_NUM= 00000000 7260');
  expect(signedRanges(record).map((range) => record.slice(range))).toEqual(['DISK_SERIAL_NUM=', '00000000']);
});

test('finds each host id of a feature where it is', () => {
  const record = recordOf('FEATURE f v 1 permanent 0 HOSTID="001122aabbcc, \\\n    ANY" SIGN=00');
  const fields = hostIdsOf(record);
  expect(texts(fields)).toEqual(['001122aabbcc', 'ANY']);
  expect(fields.map(({ range }) => record.slice(range))).toEqual(texts(fields));
});
