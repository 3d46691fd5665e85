import { GENESYS_DAEMON, isNearlyGenesys } from '../../model/genesys';

/**
 * What vendor names are compared by. Whether License Manager heeds their case is not documented, so it makes no difference here;
 * a misspelled genesys.d is taken for what it was meant to be, since another rule reports it.
 */
export function vendorKey(name: string): string {
  return isNearlyGenesys(name) ? GENESYS_DAEMON : name.toLowerCase();
}
