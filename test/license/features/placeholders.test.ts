import { expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { placeholdersIn } from '../../../server/src/license/features/placeholders';
import { parseLicense } from '../../../server/src/license/syntax/parse';

test.each([
  ['SERVER <host name> 001122aabbcc <port>', ['<host name>', '<port>']],
  ['SERVER [your host] <host id> 7260', ['[your host]']],
  ['SERVER lichost 001122aabbcc PORT=<port>', ['<port>']],
  ['SERVER this_host ANY 27000', []],
  ['SERVER a 001122aabbcc 7260\nSERVER <second> 001122aabbcd 7260', ['<second>']],
  ['VENDOR examplevd <path to daemon> port=<port number>', ['<path to daemon>', '<port number>']],
  ['DAEMON genesys.d /path_here/genesys.d', ['/path_here/genesys.d']],
  ['VENDOR examplevd /opt/examplevd options=<options path>', ['<options path>']],
  ['FEATURE a examplevd 1.0 <date> <count> SIGN=<sign>', []],
])('%s', (text, wanted) => {
  expect(placeholdersIn(parseLicense(text)).map(({ range }) => text.slice(range.start, range.end))).toEqual(wanted);
});

test('the vendor daemon is named', () => {
  const titles = placeholdersIn(parseLicense('VENDOR examplevd <path> options=<options> port=<port>')).map(({ title }) => render(title));
  expect(titles).toEqual([
    'Path of the vendor daemon examplevd',
    'Path of the options file of examplevd',
    'Port of the vendor daemon examplevd',
  ]);
});
