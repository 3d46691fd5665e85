import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { requirementsOf } from '../../server/src/plan/catalog/requirements';
import { plan as planLanguage } from '../../server/src/plan/language';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { analyze } from '../support/check';

/** Each worked example of the page: its heading, its plan, and what was computed by hand. */
const examples = readFileSync('docs/plans.md', 'utf8')
  .split(/^## /m)
  .flatMap((section) => {
    const plan = /^```jsonc\n([\s\S]*?)^```$/m.exec(section)?.[1];
    const rows = [...section.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, feature = '', needed]) => [feature, Number(needed)] as const);
    return plan === undefined ? [] : [{ name: section.slice(0, section.indexOf('\n')), plan, rows }];
  });

test('the page has two worked examples', () => {
  expect(examples.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['A small site', 6],
    ['Three sites', 19],
  ]);
});

describe.each(examples)('the example “$name”', ({ plan, rows }) => {
  test('comes to what was computed by hand', () => {
    const file = PlanFile.parse(plan);
    expect(file.violations).toEqual([]);
    expect(Object.fromEntries(requirementsOf(file).map(({ feature, needed }) => [feature, needed]))).toEqual(Object.fromEntries(rows));
  });
});

test('the license file of samples/site.seatplan.json grants what the plan needs, which is what the second example does', async () => {
  const [text, license] = ['site.seatplan.json', 'license-site.dat'].map((name) => readFileSync(`samples/${name}`, 'utf8'));
  const around = { beside: { 'license-site.dat': license ?? '' }, isSite: false };
  const analysis = await analyze(planLanguage, 'site.seatplan.json', text ?? '', {}, around);
  const { features = [], notes } = analysis.deployment?.().needs() ?? {};
  expect(notes).toEqual([]);
  expect(features.map(({ feature, licenses }) => [feature, licenses])).toEqual(
    features.map(({ feature, needed }) => [feature, { granted: needed, missing: 0, spare: 0 }]),
  );
  expect(Object.fromEntries(features.map(({ feature, needed }) => [feature, needed]))).toEqual(Object.fromEntries(examples[1]?.rows ?? []));
  expect(analysis.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});
