import { type DocumentId, documents, type Fact, type FactTable } from './fact';
import { callGemFacts } from './facts/callGem';
import { desktopFacts } from './facts/desktop';
import { frameworkFacts } from './facts/framework';
import { genesysRulesFacts } from './facts/genesysRules';
import { licenseServersFacts } from './facts/licenseServers';
import { multimediaFacts } from './facts/multimedia';
import { openScapeFacts } from './facts/openScape';
import { routingFacts } from './facts/routing';
import { statusAggregatorFacts } from './facts/statusAggregator';
import { tServersFacts } from './facts/tServers';
import { ucConnectorFacts } from './facts/ucConnector';

/** All that the documents say, in their order. */
export const factTables: readonly FactTable[] = [
  genesysRulesFacts,
  frameworkFacts,
  tServersFacts,
  routingFacts,
  desktopFacts,
  multimediaFacts,
  licenseServersFacts,
  openScapeFacts,
  statusAggregatorFacts,
  callGemFacts,
  ucConnectorFacts,
];

const byId = new Map(factTables.flatMap(({ document, facts }) => facts.map((fact) => [fact.id, { document, ...fact }] as const)));

/** @throws RangeError for an id that no table has */
export function factOf(id: string): Fact & { readonly document: DocumentId } {
  const fact = byId.get(id);
  if (!fact) throw new RangeError(`There is no fact ${id}.`);
  return fact;
}

/** Where facts are written: each document with its headings, such as `Genesys Licensing Guide, "T-Server", "Table 4"`. */
export function sourceOf(ids: readonly string[]): string {
  const places = new Map<string, Set<string>>();
  for (const { document, sections = [] } of ids.map(factOf)) {
    const title = documents[document];
    const known = places.get(title) ?? new Set();
    for (const section of sections) known.add(section);
    places.set(title, known);
  }
  return Array.from(places, ([title, sections]) => [title, ...Array.from(sections, (section) => `"${section}"`)].join(', ')).join('; ');
}
