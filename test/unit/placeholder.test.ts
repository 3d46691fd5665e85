import { expect, test } from 'vitest';
import { isPlaceholder } from '../../server/src/license/model/placeholder';

test.each([
  'xxxxxx',
  'XX',
  'xxxx xxxx',
  'xx:xx:xx:xx:xx:xx',
  '[Host ID]',
  '<...>',
  'dd-mmm-yyyy',
  'yyyy-mm-dd',
  'n',
  '/path_here',
  'C:\\path_here',
  'DISK_SERIAL_NUM=xxxxxxxx',
])('%j is a stand-in', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['x', 'this_host', '001122aabbcc', 'DISK_SERIAL_NUM=12345678', '01-jan-00', 'mm', 'node', '', 'lichost.contoso.example'])(
  '%j is none',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);
