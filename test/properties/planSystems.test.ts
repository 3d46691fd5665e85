import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { PlanDocument } from '../../server/src/plan/planDocument';
import { rules } from '../../server/src/plan/rules/registry.generated';
import { type Plan, planShape } from '../../server/src/plan/vocabulary/plan';
import { host, today } from '../support/check';
import { valuesOf } from '../support/plans';

const { openScape, callGem } = planShape.members ?? {};
if (!openScape || !callGem) throw new Error('A plan has both systems.');

/** Plans of the two systems, written with and without a comma after the last member. */
const texts = fc
  .tuple(fc.record({ openScape: valuesOf(openScape), callGem: valuesOf(callGem) }, { requiredKeys: [] }), fc.boolean())
  .map(([plan, hasCommas]) => {
    const text = JSON.stringify(plan, null, 2);
    return hasCommas ? text.replace(/([^\s,{[])(\n\s*[}\]])/g, '$1,$2') : text;
  });

const groups = new Map(rules.map(({ rule, group }) => [rule.id, group]));

function findingsOf(text: string) {
  return new PlanDocument(host.onRuleCrash)
    .check(text, { rules: {}, today })
    .filter(({ rule }) => ['openscape', 'callgem'].includes(groups.get(rule) ?? ''));
}

function kindOf(phone: string): string | undefined {
  if (['HFA', 'SIP system phone', 'SIP'].includes(phone)) return 'ip';
  if (['UP0', 'ISDN', 'analog', 'DECT'].includes(phone)) return 'tdm';
  return phone === '' ? undefined : 'mobile';
}

/** How many licenses of each kind the stations use, one station and one license after the other. */
function naiveUse(plan: Plan): Record<string, number> {
  const use: Record<string, number> = {};
  for (const station of plan.openScape?.stations ?? [])
    for (let i = 0; i < (station.count ?? 1); i++) {
      const got: string[] = [];
      const { phone = '', kind = kindOf(phone) } = station;
      if (station.stationLicense !== false && kind !== undefined) got.push(kind);
      for (const license of station.userLicenses ?? []) if (!got.includes(license)) got.push(license);
      for (const license of got) use[license] = (use[license] ?? 0) + 1;
    }
  return use;
}

describe('plans of OpenScape Business and CallGem', () => {
  test('have findings within their texts, and each fix ends its finding and leaves a valid plan', () => {
    let fixed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const findings = findingsOf(text);
        for (const { rule, range, related = [], fixes = [] } of findings) {
          for (const { start, end } of [range, ...related.map((place) => place.range)]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { edits } of fixes) {
            const after = applyEdits(text, edits);
            const { tree, violations } = PlanFile.parse(after);
            expect(tree.problems).toEqual([]);
            expect(violations).toEqual([]);
            const count = (of: typeof findings) => of.filter((other) => other.rule === rule).length;
            expect(count(findingsOf(after)), `${rule}: ${after}`).toBeLessThan(count(findings));
            fixed++;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(fixed).toBeGreaterThan(100);
  });

  test('lack the licenses that a person finds by counting', () => {
    let lacking = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { plan } = PlanFile.parse(text);
        const expected = Object.entries(naiveUse(plan))
          .filter(([kind, used]) => used > (plan.openScape?.licenses?.[kind as 'ip'] ?? Number.POSITIVE_INFINITY))
          .map(([kind]) => kind);
        const found = findingsOf(text)
          .filter(({ rule }) => rule === 'stations-over-licenses')
          .map(({ range }) => /"(\w+)":\s*$/.exec(text.slice(Math.max(0, range.start - 40), range.start))?.[1]);
        expect(found.sort()).toEqual(expected.sort());
        lacking += found.length;
      }),
      { numRuns: 500 },
    );
    expect(lacking).toBeGreaterThan(50);
  });
});
