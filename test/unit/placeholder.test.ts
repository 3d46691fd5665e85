import { expect, test } from 'vitest';
import { isPlaceholder, type ValuePlace } from '../../server/src/license/model/placeholder';

test.each([
  'xxxxxx',
  'XX',
  'xxxx xxxx',
  'xx:xx:xx:xx:xx:xx',
  '[Host ID]',
  '[[PORT=]port]',
  '<...>',
  '<host or NIC ID>',
  '"<...>"',
  '{host name}',
  `$${'{HOST}'}`,
  '{{ host }}',
  '%HOST%',
  'dd-mmm-yyyy',
  'yyyy-mm-dd',
  'n',
  '/path_here',
  'C:\\path_here',
  'DISK_SERIAL_NUM=xxxxxxxx',
  'DISK_SERIAL_NUM=<serial number>',
  'YOURHOSTNAME',
  'YourHostname',
  'your-host-name',
  'YOURHOSTID',
  'your_server',
  '????',
  'TBD',
])('%j is a stand-in', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  'x',
  'this_host',
  '001122aabbcc',
  'DISK_SERIAL_NUM=12345678',
  '01-jan-00',
  'mm',
  'node',
  '',
  'lichost.contoso.example',
  'yours-truly',
  'hostid',
  'port',
  '{ examplevd=( LK=00 ) }',
  '<a> and <b>',
])('%j is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each<[ValuePlace, string]>([
  ['host', 'hostname'],
  ['host', 'Host_Name'],
  ['hostId', 'HostID'],
  ['hostId', 'host_id'],
  ['hostId', 'mac-address'],
  ['port', 'port'],
  ['port', 'PORT_NUMBER'],
  ['port', 'PORT=<port>'],
  ['path', 'PATH/examplevd'],
  ['path', '/path/to/examplevd'],
  ['path', 'C:\\path\\to\\examplevd.exe'],
  ['path', 'vendor_daemon_path'],
  ['path', 'path_to_daemon'],
  ['path', '/opt/<version>/examplevd'],
  ['daemon', 'vendor_daemon'],
])('in the place of a %s, %j is a stand-in', (place, text) => {
  expect(isPlaceholder(text, place)).toBe(true);
});

test.each<[ValuePlace, string]>([
  ['host', 'hostname1'],
  ['hostId', '001122aabbcc'],
  ['hostId', 'PTC_HOSTID=00-11-22-AA-BB-CC'],
  ['port', '27000'],
  ['path', '/opt/flexlm/examplevd'],
  ['path', 'C:\\pathfinder\\examplevd.exe'],
  ['path', '/usr/your/examplevd'],
  ['path', './examplevd'],
  ['daemon', 'examplevd'],
])('in the place of a %s, %j is none', (place, text) => {
  expect(isPlaceholder(text, place)).toBe(false);
});
