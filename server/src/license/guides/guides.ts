import hostId from './host-id.md';
import portAtHost from './port-at-host.md';

/** The pages of `guides` in language.ts, by their ids. */
export const guidePages: Readonly<Record<string, string>> = { 'host-id': hostId, 'port-at-host': portAtHost };
