import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requirementsOf } from '../../server/src/plan/catalog/requirements';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { contextOf } from '../../server/src/plan/planDocument';
import { surroundingsOf, today } from '../support/check';
import { naiveNeeds } from '../support/naivePlan';
import { plans } from '../support/plans';

function needsOf(text: string): Record<string, number> {
  return Object.fromEntries(requirementsOf(PlanFile.parse(text)).map(({ feature, needed }) => [feature, needed]));
}

test('the engine adds up what a person does', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(needsOf(JSON.stringify(plan, null, 2))).toEqual(naiveNeeds(plan));
    }),
    { numRuns: 500 },
  );
});

test('each sum is that of its parts, and each part is written in the plan', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = JSON.stringify(plan);
      const file = PlanFile.parse(text);
      for (const { needed, parts } of requirementsOf(file)) {
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(needed);
        for (const { at } of parts) {
          const { start, end } = file.at(...at);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('made-up plans are valid, so that what is compared is all that they say', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { violations, plan: read } = PlanFile.parse(JSON.stringify(plan));
      expect(violations).toEqual([]);
      expect(JSON.parse(JSON.stringify(read))).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});

/** Records of license files as they were made up; the day of all tests is 15 June 2026. */
const records = fc.array(
  fc.record({
    feature: fc.constantFrom('router_seats', 'tserver_sdn', 'tserver_iscc', 'ISDK_FACTORY', 'ha_redundancy', 'GIS', 'DESKTOP_AGENT'),
    count: fc.integer({ min: 1, max: 60 }),
    version: fc.constantFrom('6.5', '7.2', '8.0'),
    terms: fc.constantFrom('permanent', '1-jan-2020', '14-jun-2026', '15-jun-2026', 'permanent START=1-jul-2026'),
    vendor: fc.constantFrom('genesys.d', 'genesys.d', 'examplevd'),
    file: fc.constantFrom('east.dat', 'west.dat'),
  }),
  { maxLength: 15 },
);

test('what is licensed is what a person counts in the license files, and what is missing is the rest', async () => {
  await fc.assert(
    fc.asyncProperty(plans, records, async (plan, made) => {
      const lines = made.map(({ feature, count, version, terms, vendor }, index) => {
        const [ends, ...more] = terms.split(' ');
        const key = (0xa00000000000 + index).toString(16).toUpperCase();
        return ['INCREMENT', feature, vendor, version, ends, count, key, ...more].join(' ');
      });
      const beside = Object.fromEntries(
        ['east.dat', 'west.dat'].map((name) => [
          name,
          [
            'SERVER lichost 001122aabbcc 7260',
            'DAEMON genesys.d /opt/genesys.d',
            ...lines.filter((_, index) => made[index]?.file === name),
            '',
          ].join('\n'),
        ]),
      );
      const file = PlanFile.parse(JSON.stringify({ ...(plan as object), licenseFiles: ['east.dat', 'west.dat'] }));
      const { coverage, licensed } = contextOf(file, today, await surroundingsOf({ beside, isSite: false }));
      expect(licensed?.isComplete).toBe(true);
      const count = (feature: string, least: number): number =>
        made
          .filter((one) => one.feature === feature && one.vendor === 'genesys.d' && Number(one.version) >= least)
          .filter(({ terms }) => terms === 'permanent' || terms === '15-jun-2026')
          .reduce((sum, one) => sum + one.count, 0);
      for (const { feature, instead, needed, parts, licensed: counted, missing, spare } of coverage) {
        if (instead !== undefined) continue;
        const ofEight = parts.filter(({ product }) => product?.release?.startsWith('8')).reduce((sum, part) => sum + part.count, 0);
        expect([feature, counted]).toEqual([feature, count(feature, 7)]);
        expect([feature, missing]).toEqual([feature, Math.max(0, needed - count(feature, 7), ofEight - count(feature, 8))]);
        expect([feature, spare]).toEqual([feature, missing > 0 ? 0 : counted - needed]);
      }
    }),
    { numRuns: 200 },
  );
});
