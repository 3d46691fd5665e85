import { callGem } from './callGem';
import { genesys } from './genesys/genesys';
import { openScape } from './openScape';
import { type ObjectOf, object, schemaOf, text, type ValueOf } from './shape';
import { changes, firewalls, goLive, hosts, licenseFiles, licenseServers, order } from './site';
import { statusAggregator } from './statusAggregator';
import { ucConnector } from './ucConnector';

/** A deployment plan as a whole. */
export const planShape = object('A deployment plan: what is deployed, and the license files that it is compared with.', {
  $schema: text('The address of this schema, for editors.'),
  title: text('What is deployed.'),
  goLive,
  licenseFiles,
  hosts,
  licenseServers,
  firewalls,
  changes,
  order,
  genesys,
  ucConnector,
  openScape,
  statusAggregator,
  callGem,
});

/** What is valid in a plan; what is not is left out. */
export type Plan = ValueOf<typeof planShape>;
export type { ObjectOf };

/** The JSON Schema of plans. */
export function planSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'seatplan.schema.json',
    $comment: 'Written by `npm run generate`; do not edit.',
    title: 'Seatkeeper deployment plan',
    allowComments: true,
    allowTrailingCommas: true,
    ...schemaOf(planShape),
  };
}
