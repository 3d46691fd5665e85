import { expect, test } from 'vitest';
import { hostIdType, isIpAddress, isSeparatedEthernet, joinEthernet, splitHostIds } from '../../server/src/license/model/hostId';

test.each([
  ['001122aabbcc', 'ethernet'],
  ['001122AABBCC', 'ethernet'],
  ['170a3472', 'hex32'],
  ['#2005771344', 'decimal'],
  ['ANY', 'any'],
  ['any', 'any'],
  ['DEMO', 'demo'],
  ['DISK_SERIAL_NUM=00000000', 'diskSerialNumber'],
  ['COMPOSITE=001122aabbcc', 'composite'],
  ['DISPLAY=:0', 'display'],
  ['HOSTNAME=lichost', 'hostname'],
  ['USER=alice', 'user'],
  ['ID=1234-5678', 'id'],
  ['INTERNET=192.0.2.*', 'internet'],
  ['FLEXID=9-00000000', 'flexId'],
  ['00000-11111-22222-aaaaa', 'tpm'],
  ['EXAMPLE_HOSTID=1', 'vendorDefined'],
  ['001122aabbcc0', 'unknown'],
  ['lichost', 'unknown'],
  ['', 'unknown'],
])('%j is of type %s', (text, type) => {
  expect(hostIdType(text)).toBe(type);
});

test.each([
  ['0:11:22:aa:bb:c', '001122aabb0c'],
  ['00-11-22-AA-BB-CC', '001122AABBCC'],
  ['0011.22aa.bbcc', '001122aabbcc'],
])('%s is an Ethernet address with separators: %s', (text, digits) => {
  expect(isSeparatedEthernet(text)).toBe(true);
  expect(joinEthernet(text)).toBe(digits);
});

test.each(['001122aabbcc', '0:11:22:aa:bb', '0:11:22:aa:bb:cc:dd', '0:11:22:aa:bb:ccc', '192.0.2.10'])(
  '%s is not a Ethernet address with separators',
  (text) => {
    expect(isSeparatedEthernet(text)).toBe(false);
  },
);

test.each([
  ['192.0.2.10', true],
  ['2001:db8::1', true],
  ['2001:db8:0:0:0:0:0:1', true],
  ['::1', true],
  ['0:11:22:aa:bb:cc', false],
  ['001122aabbcc', false],
  ['192.0.2', false],
  ['192.0.2.*', false],
  ['lichost', false],
])('%s is an IP address: %s', (text, expected) => {
  expect(isIpAddress(text)).toBe(expected);
});

test.each([
  ['ANY', ['ANY']],
  ['001122aabbcc 001122aabbcd', ['001122aabbcc', '001122aabbcd']],
  ['INTERNET=192.0.2.1, INTERNET=192.0.2.2', ['INTERNET=192.0.2.1', 'INTERNET=192.0.2.2']],
  ['  ', []],
])('the host ids in %j', (value, expected) => {
  expect(splitHostIds(value)).toEqual(expected);
});
