import { distance } from 'fastest-levenshtein';

/** The vendor daemon of Genesys, as it is spelled in DAEMON and FEATURE lines. */
export const GENESYS_DAEMON = 'genesys.d';

/** Whether a vendor name is Genesys' daemon, in any case. */
export function isGenesys(vendor: string): boolean {
  return vendor.toLowerCase() === GENESYS_DAEMON;
}

/** Whether a vendor name is surely meant to be Genesys' daemon and is not: the executable's name, another case, or up to two slips of the keyboard. */
export function isNearlyGenesys(vendor: string): boolean {
  if (vendor === GENESYS_DAEMON) return false;
  const lower = vendor.toLowerCase().replace(/\.exe$/, '');
  return distance(lower, GENESYS_DAEMON) <= 2;
}
