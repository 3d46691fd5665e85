import { type Message, say } from '../../core/message';
import type { FieldKind } from './keywords';

export interface ValueDefinition {
  readonly name: string;
  readonly description: Message;
}

/** The words that an argument can be. */
export const valuesOf: Partial<Readonly<Record<FieldKind, readonly ValueDefinition[]>>> = {
  switch: [
    { name: 'ON', description: say('Switched on') },
    { name: 'OFF', description: say('Switched off') },
  ],
  matching: [
    { name: 'exact', description: say('A host name matches only as it is written') },
    { name: 'lenient', description: say('A host name matches with and without its domain') },
  ],
  event: [
    { name: 'IN', description: say('A license is returned') },
    { name: 'OUT', description: say('A license is checked out') },
    { name: 'DENIED', description: say('A license is denied') },
    { name: 'QUEUED', description: say('A program waits for a license') },
    { name: 'DEQUEUED', description: say('A program no longer waits for a license') },
    { name: 'UNSUPPORTED', description: say('A feature is asked for that is not licensed') },
    { name: 'UPGRADE', description: say('A license is upgraded') },
  ],
  flag: [
    { name: 'HIDE_USER', description: say('Leaves the names of users out of the report log') },
    { name: 'OBF_ADDMARK', description: say('Marks obfuscated names in the debug log') },
    { name: 'AUTO_ROLLOVER', description: say('Starts a new debug log when it has the size that follows') },
  ],
};

/** The flags that can be after the path of an option. */
export const flagsOf: Readonly<Record<string, readonly string[]>> = {
  REPORTLOG: ['HIDE_USER'],
  DEBUGLOG: ['OBF_ADDMARK', 'AUTO_ROLLOVER'],
};

export interface FeatureKey {
  readonly name: string;
  readonly description: Message;
}

/** What tells one pool of a feature from the others (License Administration Guide, "Specifying Features"). */
export const featureKeys: readonly FeatureKey[] = [
  { name: 'VERSION', description: say('The version on the FEATURE line') },
  { name: 'HOSTID', description: say('The host id on the FEATURE line') },
  { name: 'EXPDATE', description: say('The expiry date, written exactly as on the FEATURE line') },
  { name: 'KEY', description: say('The license key on the FEATURE line') },
  { name: 'SIGN', description: say('The signature on the FEATURE line') },
  { name: 'ISSUER', description: say('`ISSUER=` on the FEATURE line') },
  { name: 'NOTICE', description: say('`NOTICE=` on the FEATURE line') },
  { name: 'VENDOR_STRING', description: say('`VENDOR_STRING=` on the FEATURE line') },
  { name: 'dist_info', description: say('`dist_info=` on the FEATURE line') },
  { name: 'user_info', description: say('`user_info=` on the FEATURE line') },
  { name: 'asset_info', description: say('`asset_info=` on the FEATURE line') },
  { name: 'ISSUED', description: say('The date of issue on the FEATURE line') },
  { name: 'FID', description: say('The fulfillment id of an entitlement') },
];

/** The options in which FID= can be (License Administration Guide, "Specifying Features"). */
export const fidKeywords: ReadonlySet<string> = new Set([
  'INCLUDE_ENTITLEMENT',
  'EXCLUDE_ENTITLEMENT',
  'ACTIVATION_LOWWATER',
  'ACTIVATION_EXPIRY_DAYS',
  'MAX_OVERDRAFT',
]);

/** The definition of a key of a feature, in any case. */
export function featureKey(name: string): FeatureKey | undefined {
  return featureKeys.find((key) => key.name.toUpperCase() === name.toUpperCase());
}

/** The least idle time, in seconds, that a vendor’s TIMEOUT accepts, and where the vendor says so. */
export const timeoutMinimums: Readonly<Record<string, { readonly seconds: number; readonly source: string }>> = {
  mlm: { seconds: 14_400, source: 'MathWorks' },
  ptc_d: { seconds: 1200, source: 'PTC' },
  ansyslmd: { seconds: 900, source: 'Ansys' },
};
