import { type Message, say } from '../../../core/message';
import { genesysFeature } from '../../catalog/genesysFeatures';
import { GENESYS_DAEMON, isGenesys } from '../../model/genesys';
import type { LicenseRecord } from '../../syntax/record';
import type { FileVocabulary } from '../fileVocabulary';
import type { Offer } from './completion.types';
import { plausibleNames } from './plausible';

/** More than any file has; a damaged one may have thousands. */
const MOST_VENDORS = 50;

/**
 * The vendor of a feature: those with a DAEMON line, the most used first, then those that other features name, then Genesys; but Genesys first
 * where the feature is one of Genesys.
 */
export function vendorOffers(vocabulary: FileVocabulary, record: LicenseRecord): Offer[] {
  const all = plausibleNames(vocabulary.vendors(record));
  const place = new Map(all.map((name, index) => [name, index]));
  const declared = plausibleNames(vocabulary.declaredVendors(record)).slice(0, MOST_VENDORS);
  declared.sort((a, b) => (place.get(a) ?? all.length) - (place.get(b) ?? all.length));
  const isDeclared = new Set(declared);
  const used = all.filter((name) => !isDeclared.has(name));
  const offers = [
    ...declared.map((name) => offer(name, say('Has a DAEMON line'))),
    ...used.slice(0, MOST_VENDORS).map((name) => offer(name, say('No DAEMON line yet'))),
  ];
  const whole = withGenesys(offers);
  const [name] = record.wordTexts;
  if (name === undefined || !genesysFeature(name)) return whole;
  return [...whole.filter(({ label }) => isGenesys(label)), ...whole.filter(({ label }) => !isGenesys(label))];
}

/** The name on a DAEMON line: vendors that have features and no DAEMON line come first. */
export function daemonOffers(vocabulary: FileVocabulary, record: LicenseRecord): Offer[] {
  const declared = vocabulary.declaredVendors(record);
  const used = plausibleNames(vocabulary.vendors(record)).slice(0, MOST_VENDORS);
  const missing = used.filter((name) => !declared.includes(name));
  const offers = missing.map((name) => offer(name, say('Needed by this file')));
  return declared.includes(GENESYS_DAEMON) ? offers : withGenesys(offers);
}

function withGenesys(offers: readonly Offer[]): Offer[] {
  if (offers.some(({ label }) => label === GENESYS_DAEMON)) return [...offers];
  return [...offers, offer(GENESYS_DAEMON, say('The daemon of Genesys'))];
}

function offer(label: string, detail: Message): Offer {
  return { label, kind: 'module', detail };
}
