import { type Message, say } from '../../../core/message';
import { GENESYS_DAEMON } from '../../model/genesys';
import type { LicenseRecord } from '../../syntax/record';
import type { FileVocabulary } from '../fileVocabulary';
import type { Offer } from './completion.types';
import { plausibleNames } from './plausible';

/** More than any file has; a damaged one may have thousands. */
const MOST_VENDORS = 50;

/** The vendor of a feature: those with a DAEMON line, then those that other features name, then Genesys. */
export function vendorOffers(vocabulary: FileVocabulary, record: LicenseRecord): Offer[] {
  const declared = plausibleNames(vocabulary.declaredVendors(record)).slice(0, MOST_VENDORS);
  const used = plausibleNames(vocabulary.vendors(record)).filter((name) => !declared.includes(name));
  const offers = [
    ...declared.map((name) => offer(name, say('Has a DAEMON line in this file'))),
    ...used.slice(0, MOST_VENDORS).map((name) => offer(name, say('Other lines name it; it has no DAEMON line yet'))),
  ];
  return withGenesys(offers);
}

/** The name on a DAEMON line: vendors that have features and no DAEMON line come first. */
export function daemonOffers(vocabulary: FileVocabulary, record: LicenseRecord): Offer[] {
  const declared = vocabulary.declaredVendors(record);
  const used = plausibleNames(vocabulary.vendors(record)).slice(0, MOST_VENDORS);
  const missing = used.filter((name) => !declared.includes(name));
  const offers = missing.map((name) => offer(name, say('Features of this file need this daemon')));
  return declared.includes(GENESYS_DAEMON) ? offers : withGenesys(offers);
}

function withGenesys(offers: readonly Offer[]): Offer[] {
  if (offers.some(({ label }) => label === GENESYS_DAEMON)) return [...offers];
  return [...offers, offer(GENESYS_DAEMON, say('The daemon of Genesys'))];
}

function offer(label: string, detail: Message): Offer {
  return { label, kind: 'vendor', detail };
}
