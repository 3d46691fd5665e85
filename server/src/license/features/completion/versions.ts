import { type Message, say } from '../../../core/message';
import { isGenesys } from '../../model/genesys';
import type { LicenseRecord } from '../../syntax/record';
import { type FileVocabulary, speaksGenesys } from '../fileVocabulary';
import type { Offer } from './completion.types';
import { plausibleVersions } from './plausible';

/** More than any file has; a damaged one may have thousands. */
const MOST_VERSIONS = 20;

const genesysVersions = ['8.0', '8.1', '8.5', '7.6', '7.5', '7.2', '7.1', '7.0'];

/** Guide, "Migrating": from release 8 on, products of Genesys check the version. */
const genesysNote = say(
  'Genesys release 8 products check out version 8.0 and refuse older versions; release 7 products work with 7.x. The version is signed: it must be the one that the publisher wrote.',
);

/** The versions that a new record of a vendor may have, the likeliest first. */
export function usualVersions(vocabulary: FileVocabulary, vendor: string): string[] {
  const used = plausibleVersions(vocabulary.versions(vendor)).slice(0, MOST_VERSIONS);
  return [...new Set([...used, ...(isGenesys(vendor) ? genesysVersions : [])])];
}

/** Versions: those that the vendor’s other records have, then those of Genesys’ releases. */
export function versionOffers(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  const used = plausibleVersions(vocabulary.versions(vendor, record)).slice(0, MOST_VERSIONS);
  const genesys = speaksGenesys(vocabulary, vendor, record);
  const others = genesys ? genesysVersions.filter((version) => !used.includes(version)) : [];
  const documentation = genesys ? [genesysNote] : [];
  return [
    ...used.map((version) => offer(version, say('In this file'), documentation)),
    ...others.map((version) => offer(version, detailOf(version), documentation)),
  ];
}

function detailOf(version: string): Message {
  return version === '8.0' ? say('Genesys release 8') : say('Genesys release {version}', { version });
}

function offer(label: string, detail: Message, documentation: readonly Message[]): Offer {
  return { label, kind: 'value', detail, documentation };
}
