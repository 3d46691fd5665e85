import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { licenseRequest } from '../../server/src/license/licenseRequest';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, defaultOptions } from '../support/check';
import { runs } from '../support/runs';

const server = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';

/** The requests for the findings of a rule, in file order: title and text. */
function requestsFor(rule: string, text: string) {
  const tree = parseLicense(text);
  return checkLicense(text)
    .filter((finding) => finding.rule === rule)
    .map((finding) => licenseRequest(tree, finding, defaultOptions))
    .map((request) => request && { title: render(request.title), text: request.lines.map((line) => render(line)).join('\n') });
}

describe('A request to renew', () => {
  test('names what has expired or soon will, of the same vendor, and the license server', () => {
    const text = `${server}VENDOR examplevd
FEATURE tserver_sdn genesys.d 8.0 14-jun-2026 100 SIGN=000000000000
FEATURE router_seats genesys.d 7.6 6-may-2005 1 SIGN=000000000000
FEATURE ics_live_web_channel genesys.d 8.0 20-jun-2026 30 SIGN=000000000000
FEATURE tserver_iscc genesys.d 8.0 permanent 5 SIGN=000000000000
FEATURE editor examplevd 2.0 1-jan-2020 uncounted HOSTID=001122aabbcc SIGN=000000000000
`;
    const [first, second, third] = requestsFor('expired', text);
    expect(first?.title).toBe('Copy a request to Genesys: renew 3 licenses');
    expect(first?.text).toBe(`Hello,

please send us new licenses to replace these:

- tserver_sdn, version 8.0, 100 licenses, expired on 14-jun-2026
- router_seats, version 7.6, 1 license, expired on 6-may-2005
- ics_live_web_channel, version 8.0, 30 licenses, expires on 20-jun-2026

License server:
- lichost.contoso.example, host id 001122aabbcc

Please send the license file as an attachment, so that the mail program does not break its lines.`);
    expect(second).toEqual(first);
    expect(third?.title).toBe('Copy a request to your vendor: renew editor');
    expect(third?.text).toContain('- editor, version 2.0, uncounted, expired on 1-jan-2020\n');
    expect(requestsFor('expiring-soon', text)).toEqual([first]);
  });

  test('leaves out what another record has taken the place of, but not what it was asked for', () => {
    const text = `${server}FEATURE tserver_sdn genesys.d 8.0 1-jan-2020 100 SIGN=000000000000
FEATURE router_seats genesys.d 8.0 1-jan-2020 10 SIGN=000000000000
INCREMENT router_seats genesys.d 8.0 permanent 10 SIGN=000000000000
`;
    const titles = requestsFor('expired', text).map((request) => request?.title);
    expect(titles[0]).toBe('Copy a request to Genesys: renew tserver_sdn');
  });

  test.each([
    [
      'several servers',
      'SERVER a 001122aabbcc 7260\nSERVER b 1122aabb 7260\nSERVER c DISK_SERIAL_NUM=1122aabb 7260',
      '- a, host id 001122aabbcc\n- b, host id 1122aabb\n- c, host id DISK_SERIAL_NUM=1122aabb',
    ],
    ['a host id of a virtual machine', 'SERVER a VM_UUID=564D-0011-2233 7260', '- a, host id VM_UUID=564D-0011-2233'],
    ['two host ids', 'SERVER a "001122aabbcc 001122aabbdd" 7260', '- a, host id 001122aabbcc, 001122aabbdd'],
    ['a host id that was never filled in', 'SERVER a <host_id> 7260', '- a'],
    ['no host id at all', 'SERVER a', '- a'],
  ])('names the license server with %s', (_, lines, expected) => {
    const [request] = requestsFor('expired', `${lines}\nDAEMON genesys.d\nFEATURE x genesys.d 8.0 1-jan-2020 1 SIGN=000000000000\n`);
    expect(request?.text).toContain(`\nLicense server:\n${expected}\n\nPlease`);
  });

  test.each([
    ['that the file does not name', ''],
    ['whose line holds a signature', 'SERVER a SIGN=5EC2E75EC2E7 7260\n'],
    ['whose line goes on with something else', 'SERVER a 001122aabbcc 7260 5EC2E75EC2E7\n'],
    ['without a name', 'SERVER <host_name> 001122aabbcc 7260\n'],
  ])('says nothing of a license server %s', (_, line) => {
    const [request] = requestsFor('expired', `${line}FEATURE x genesys.d 8.0 1-jan-2020 1 SIGN=000000000000\n`);
    expect(request?.text).not.toContain('License server');
  });
});

describe('A request for a companion', () => {
  test('names it by the catalog, with the version of what needs it', () => {
    const text = `${server}FEATURE ics_email_webform_channel genesys.d 8.0 permanent 50 SIGN=000000000000\n`;
    expect(requestsFor('missing-companion', text)).toEqual([
      {
        title: 'Copy a request to Genesys: ics_multi_media_agent_seat',
        text: `Hello,

please send us a license for ics_multi_media_agent_seat, version 8.0. Our license file has ics_email_webform_channel, which needs it.
If it has already been ordered, please send us the file again.

Number of licenses:

License server:
- lichost.contoso.example, host id 001122aabbcc

Please send the license file as an attachment, so that the mail program does not break its lines.`,
      },
    ]);
  });

  test('asks for all that one feature lacks at once', () => {
    const text = `${server}FEATURE gim_etl_ha_option genesys.d 7.2 permanent 1 SIGN=000000000000\n`;
    const [first, second] = requestsFor('missing-companion', text);
    expect(first?.title).toMatch(/: gim_etl_\w+ and gim_etl_\w+$/);
    expect(second).toEqual(first);
  });
});

test('nothing else has a request', () => {
  const text = `${server}FEATURE tserver_tdn genesys.d 7.6 permanent 200 SIGN=000000000000\n`;
  expect(requestsFor('obsolete-feature', text)).toEqual([undefined]);
});

/** Keys and signatures of every form, each piece of which can be told from everything else in the file. */
const secrets = ['5EC2E75EC2E7', '7A9B7A9B7A9B', 'DEADBEEF0BAD', 'BADC0FFEE0DD', 'FEEDFACECAFE', 'ABBAABBAABBA', 'F00DF00DF00D'];
const [short, old, long1, long2, sign2, lk, auth] = secrets;
const secretive = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d port=7261
FEATURE tserver_sdn genesys.d 8.0 1-jan-2020 100 SIGN=${short}
FEATURE router_seats genesys.d 8.0 2-jan-2020 10 ${old} \\
    vendor_info="site" NOTICE=Contoso SIGN="${long1} ${long2}"
INCREMENT tserver_iscc genesys.d 8.0 20-jun-2026 5 SIGN2="${sign2}" V7.1_LK=${lk}
FEATURE ics_email_webform_channel genesys.d 8.0 permanent 1 AUTH={genesys.d=(LK=${auth})} SIGN=${short}
`;

test('a key after the host id is not taken for a second one', () => {
  const text = secretive.replace('001122aabbcc', `001122aabbcc ${old}`);
  const shown = requestsFor('expired', text).map((request) => JSON.stringify(request));
  expect(shown.length).toBeGreaterThan(0);
  for (const request of shown) expect(request).not.toContain(old);
});

test('no key and no signature gets in, whatever was broken, moved or lost', () => {
  const pieces = [' ', '\n', '\\\n', '"', '=', '', 'SERVER ', 'FEATURE ', '#', ...secrets, 'SIGN=', '1', '-'];
  const change = fc.tuple(fc.nat(secretive.length), fc.nat(30), fc.constantFrom(...pieces));
  /** A line of the file, or one with a word taken out or two words swapped. */
  const swap = fc.tuple(fc.nat(100), fc.nat(100));
  let seen = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), fc.array(swap, { maxLength: 3 }), (changes, swaps) => {
      const words = secretive.split(/(\s+)/);
      for (const [a, b] of swaps) {
        const [i, j] = [(2 * a) % words.length, (2 * b) % words.length];
        [words[i], words[j]] = [words[j] as string, words[i] as string];
      }
      let text = words.join('');
      for (const [at, length, piece] of changes) text = text.slice(0, at) + piece + text.slice(at + length);
      // What is in the place of a host id, and looks like one, is one.
      const asHostId = /SERVER\s+\S+\s+"?([0-9A-F]{12})\b/g;
      const hostIds = [...text.matchAll(asHostId)].map(([, id]) => id);
      const tree = parseLicense(text);
      for (const finding of checkLicense(text)) {
        const request = licenseRequest(tree, finding, defaultOptions);
        if (!request) continue;
        seen++;
        const shown = [request.title, ...request.lines].map((line) => render(line)).join('\n');
        expect(shown).not.toMatch(/SIGN|AUTH|_LK/i);
        for (const secret of secrets.filter((key) => !hostIds.includes(key))) {
          for (let at = 0; at + 8 <= secret.length; at++) expect(shown).not.toContain(secret.slice(at, at + 8));
        }
      }
    }),
    { numRuns: runs(300) },
  );
  expect(seen).toBeGreaterThan(100);
});
