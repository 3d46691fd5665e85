import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../server/src/core/day';
import { formatDay } from '../../server/src/license/model/date';
import { fileGrants } from '../../server/src/license/model/grants';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { licenseInventory } from '../../server/src/license/tools/inventory/inventory';
import { runs } from '../support/runs';

const from = dayOf(2026, 5, 15);
const until = from + 3653;

const day = fc.integer({ min: from - 400, max: until + 400 }).map(formatDay);
const record = fc
  .record({
    keyword: fc.constantFrom('FEATURE', 'INCREMENT', 'INCREMENT', 'UPGRADE'),
    name: fc.constantFrom('router_seats', 'tserver_sdn', 'editor'),
    vendor: fc.constantFrom('genesys.d', 'examplevd'),
    version: fc.constantFrom('7.0', '8.0'),
    expiry: fc.oneof({ arbitrary: day, weight: 4 }, fc.constantFrom('permanent', '1-jan-0', 'xxx', '30-feb-2027')),
    count: fc.constantFrom('1', '10', '100', 'uncounted', 'xx'),
    attributes: fc.array(
      fc.oneof(
        day.map((text) => `START=${text}`),
        day.map((text) => `ISSUED=${text}`),
        fc.constantFrom('SUPERSEDE', 'SUPERSEDE="router_seats editor"', 'sort=1', 'VENDOR_STRING=a', 'SUPERSEDE_SIGN=000000000001'),
      ),
      { maxLength: 3 },
    ),
    sign: fc.constantFrom('SIGN=000000000000', 'SIGN=000000000001', ''),
  })
  .map(({ keyword, name, vendor, version, expiry, count, attributes, sign }) =>
    [keyword, name, vendor, ...(keyword === 'UPGRADE' ? ['6.0'] : []), version, expiry, count, ...attributes, sign].join(' '),
  );

/** What is granted of each name, vendor and version on a day, of the record that each is first found in. */
function grantedOn(tree: LicenseTree, on: number): Record<string, string> {
  const granted: Record<string, string> = {};
  for (const { claims } of fileGrants(tree, on, '11.9').features)
    for (const { feature, count, standing } of claims) {
      const key = `${feature.identity} ${feature.version?.text}`;
      const [licenses = 0, uncounted = 'false'] = (granted[key] ?? '0 false').split(' ');
      const isGranted = standing.kind === 'granted';
      granted[key] = `${Number(licenses) + (isGranted ? (count ?? 0) : 0)} ${uncounted === 'true' || (isGranted && count === undefined)}`;
    }
  return granted;
}

test('the steps of an inventory are what a simulation finds, day by day over ten years', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const text = ['SERVER lichost 001122aabbcc 7260', 'VENDOR genesys.d', ...records, ''].join('\n');
      const { entries } = licenseInventory(text, from, until, '11.9');
      const tree = parseLicense(text);
      const next = entries.map(() => 0);
      for (let on = from; on <= until; on++) {
        const said: Record<string, string> = {};
        for (const [index, { feature, vendor, version, timeline }] of entries.entries()) {
          while ((timeline[(next[index] ?? 0) + 1]?.from ?? Number.POSITIVE_INFINITY) <= on) next[index] = (next[index] ?? 0) + 1;
          const { licenses, isUncounted } = timeline[next[index] ?? 0] ?? { licenses: Number.NaN, isUncounted: false };
          said[`${feature} ${vendor} ${version}`] = `${licenses} ${isUncounted}`;
        }
        const granted = grantedOn(tree, on);
        if (JSON.stringify(Object.entries(said).sort()) !== JSON.stringify(Object.entries(granted).sort()))
          expect({ on, ...said }).toEqual({ on, ...granted });
      }
    }),
    { numRuns: runs(12) },
  );
});
