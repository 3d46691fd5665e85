import { describe, expect, test } from 'vitest';
import { genesysFeature } from '../../server/src/license/catalog/genesysFeatures';
import { factTables } from '../../server/src/plan/catalog/facts';
import { terms } from '../../server/src/plan/catalog/terms';
import { factCoverage } from '../../server/src/plan/factsPage';

const facts = factTables.flatMap(({ facts: of }) => of);
const coverage = factCoverage();

/** How many facts each table has. */
const counts = [12, 8, 25, 26, 23, 11, 32, 29, 34, 12, 30];

describe('the facts that a plan is checked against', () => {
  test('are all there, each once', () => {
    expect(factTables.map((table) => table.facts.length)).toEqual(counts);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(242);
  });

  test.each(facts.map((fact) => [fact.id, fact] as const))('%s is covered', (id, { explainOnly }) => {
    const { rules, features, fields } = coverage.get(id) ?? { rules: [], features: [], fields: [] };
    // A field that explains it is enough only where nothing can be checked, and that is said.
    expect(rules.length + features.length > 0 || explainOnly !== undefined, `${id} (fields: ${fields.join(', ')})`).toBe(true);
  });

  test('are known by every rule, term and field that names them', () => {
    const known = new Set(facts.map(({ id }) => id));
    const named = [...coverage.keys()];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const { facts: of } of terms) for (const id of of) expect(known, id).toContain(id);
  });

  test('are about features that the catalog has', () => {
    for (const { feature, instead } of terms)
      for (const name of [feature, ...(instead === undefined ? [] : [instead])]) expect(genesysFeature(name), name).toBeDefined();
  });
});
