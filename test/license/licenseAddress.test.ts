import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { licenseAddressAt } from '../../server/src/license/model/licenseAddress';
import { parseLicense } from '../../server/src/license/syntax/parse';

const set = 'SERVER a 001122aabb01 7260\nSERVER b 001122aabb02 7261\nSERVER c 001122aabb03 7262\nVENDOR examplevd PORT=7300\n';

/** [what, text with ‸ at the cursor, address, what the message says] */
const cases: readonly (readonly [what: string, text: string, address: string | undefined, says: RegExp])[] = [
  [
    'a SERVER line',
    'SERVER lic‸host.contoso.example 001122aabbcc 7260\n',
    '7260@lichost.contoso.example',
    /^Copied 7260@lichost\.contoso\.example\.$/,
  ],
  [
    'a VENDOR line, whose port is not that of License Manager',
    'SERVER lichost 001122aabbcc 7260\nVENDOR exa‸mplevd PORT=7300\n',
    '7260@lichost',
    /^Copied/,
  ],
  ['a line before the SERVER line', '# ‸comment\nSERVER lichost 001122aabbcc 7260\n', '7260@lichost', /^Copied/],
  ['an IP address', 'SERVER‸ 192.0.2.7 001122aabbcc 7260\n', '7260@192.0.2.7', /^Copied/],
  ['an IPv6 address', 'SERVER‸ 2001:db8::7 001122aabbcc 7260\n', '7260@2001:db8::7', /^Copied/],
  ['a port glued to the host id', 'SERVER‸ lichost 001122aabbcc:7260\n', '7260@lichost', /^Copied/],
  ['a set of three servers', set.replace('b 001', 'b‸ 001'), '7260@a,7261@b,7262@c', /all three servers of the set/],
  ['the VENDOR line of a set', set.replace('VENDOR', 'VEN‸DOR'), '7260@a,7261@b,7262@c', /all three/],
  [
    'no port',
    'SERVER‸ lichost 001122aabbcc\nVENDOR examplevd\n',
    '@lichost',
    /first free one from 27000 to 27009\. Programs look for it there\.$/,
  ],
  [
    'no port, in a file of Genesys',
    'SERVER‸ lichost 001122aabbcc\nDAEMON genesys.d /opt\n',
    '@lichost',
    /27009\. Genesys products look .* port 7260: write 7260/,
  ],
  ['a port that is none', 'SERVER‸ lichost 001122aabbcc 99999\n', '@lichost', /has no port/],
  ['port 0', 'SERVER‸ lichost 001122aabbcc 0\n', '@lichost', /has no port/],
  ['two license files in one', 'SERVER a 001122aabb01 7260\nVENDOR x\nSERVER b 001122aabb02 7261\nVENDOR ‸y\n', '7261@b', /^Copied/],
  ['no SERVER line', 'VENDOR examplevd‸\n', undefined, /has no SERVER line/],
  ['an empty file', '‸', undefined, /has no SERVER line/],
  ['a placeholder', '\nSERVER <ho‸st> 001122aabbcc 7260\n', undefined, /line 2\) has no host name yet/],
  ['a SERVER line without anything', 'SERVER‸\n', undefined, /has no host name yet/],
  ['this_host', 'SERVER this_host ANY‸ 7260\n', undefined, /this_host \(line 1\) means whatever computer/],
];

describe('the address of a license server', () => {
  test.each(cases)('%s', (_, marked, address, says) => {
    const offset = marked.indexOf('‸');
    const found = licenseAddressAt(parseLicense(marked.replace('‸', '')), offset);
    expect(found.text).toBe(address);
    expect(render(found.message)).toMatch(says);
  });
});
