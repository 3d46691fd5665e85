import type { Term } from './term';
import { desktopTerms } from './terms/desktop';
import { frameworkTerms } from './terms/framework';
import { multimediaTerms } from './terms/multimedia';
import { routingTerms } from './terms/routing';
import { tServerTerms } from './terms/tServers';
import { ucConnectorTerms } from './terms/ucConnector';

/** Every term of every sum, in the order of the guide. */
export const terms: readonly Term[] = [
  ...frameworkTerms,
  ...tServerTerms,
  ...routingTerms,
  ...desktopTerms,
  ...multimediaTerms,
  ...ucConnectorTerms,
];
