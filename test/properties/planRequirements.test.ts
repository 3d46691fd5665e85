import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requirementsOf } from '../../server/src/plan/catalog/requirements';
import { PlanFile } from '../../server/src/plan/model/planFile';
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
