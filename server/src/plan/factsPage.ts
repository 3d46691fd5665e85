import { documents, type Fact } from './catalog/fact';
import { factTables } from './catalog/facts';
import { terms } from './catalog/terms';
import { rules } from './rules/registry.generated';
import { planShape } from './vocabulary/plan';
import type { Shape } from './vocabulary/shape';

/** What covers a fact: rules, sums of features, and the fields of a plan that it is explained at. */
export interface FactCoverage {
  readonly rules: readonly { readonly id: string; readonly group: string }[];
  readonly features: readonly string[];
  readonly fields: readonly string[];
}

/** What covers each fact, by its id. */
export function factCoverage(): ReadonlyMap<string, FactCoverage> {
  const fields = new Map<string, string[]>();
  const look = (shape: Shape<unknown>, path: string): void => {
    for (const id of shape.facts) fields.set(id, [...(fields.get(id) ?? []), path]);
    if (shape.item) look(shape.item, path);
    for (const [name, member] of Object.entries(shape.members ?? {})) look(member, path === '' ? name : `${path}.${name}`);
  };
  look(planShape, '');
  return new Map(
    factTables
      .flatMap(({ facts }) => facts)
      .map(({ id }) => [
        id,
        {
          rules: rules.filter(({ rule }) => rule.facts.includes(id)).map(({ rule, group }) => ({ id: rule.id, group })),
          features: [...new Set(terms.filter(({ facts }) => facts.includes(id)).map(({ feature }) => feature))],
          fields: fields.get(id) ?? [],
        },
      ]),
  );
}

/** The table of all facts, in Markdown. */
export function factsPage(): string {
  const coverage = factCoverage();
  const coveredBy = ({ id, explainOnly }: Fact): string => {
    const { rules: byRules, features, fields } = coverage.get(id) ?? { rules: [], features: [], fields: [] };
    const parts = [
      ...byRules.map(({ id: rule, group }) => `[${rule}](../server/src/plan/rules/${group}/${rule}.md)`),
      ...features.map((feature) => `sum of \`${feature}\``),
      ...(explainOnly === undefined ? [] : [`explained only: ${explainOnly}`]),
    ];
    return parts.length > 0
      ? parts.join(', ')
      : fields.length > 0
        ? `explained at ${fields
            .slice(0, 2)
            .map((field) => `\`${field}\``)
            .join(', ')}`
        : '**nothing**';
  };
  const sections = factTables.map(({ title, document, facts }) => {
    const row = (fact: Fact) =>
      `| ${fact.id} | ${fact.document ? `${documents[fact.document]}: ` : ''}${fact.lines} | ${fact.fact.replaceAll('|', '\\|')}${fact.readings ? ' (two readings)' : ''} | ${coveredBy(fact)} |\n`;
    return `\n## ${title}\n\nFrom: ${documents[document]}\n\n| fact | lines | what is said | covered by |\n|---|---|---|---|\n${facts.map(row).join('')}`;
  });
  const count = factTables.reduce((sum, { facts }) => sum + facts.length, 0);
  return `# What a deployment plan is checked against\n\n<!-- Written by \`npm run generate\`; do not edit. -->\n\nThe ${count} facts of the documents, in our own words, with the lines of each document's text, and what covers each: a rule, a term of the sum of a FEATURE, or an explanation.\n${sections.join('')}`;
}
