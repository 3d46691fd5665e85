import { type Message, say, sayListed } from '../../../core/message';
import { type CountedPer, type GenesysFeature, genesysFeature, genesysFeatures, obsolescenceOf } from '../../catalogue/genesysFeatures';
import { isPlausibleName } from '../../catalogue/genesysName';
import { describeGenesysFeature } from '../../hover/genesysFeature';
import { isVersion } from '../../model/version';
import type { LicenseRecord } from '../../syntax/record';
import { type FileVocabulary, speaksGenesys } from '../fileVocabulary';
import type { Offer } from './completion.types';

/** The version that the catalogue is looked at for where the record has none yet. */
const USUAL_VERSION = '8.0';
/** More than anybody reads through; typing narrows them down. */
const MOST_NAMES = 500;
/** What fits on a line beside the name; the documentation has all of them. */
const MOST_APPLICATIONS = 4;

const counted: Readonly<Record<CountedPer | 'mixed', (applications: string) => Message>> = {
  seat: (applications) => say('{applications}: one for each seat', { applications }),
  port: (applications) => say('{applications}: one for each port', { applications }),
  instance: (applications) => say('{applications}: one for each instance', { applications }),
  environment: (applications) => say('{applications}: one for each configuration environment', { applications }),
  user: (applications) => say('{applications}: one for each user', { applications }),
  connection: (applications) => say('{applications}: one for each connection', { applications }),
  call: (applications) => say('{applications}: one for each call or callback', { applications }),
  pair: (applications) => say('{applications}: one for each server or pair of servers', { applications }),
  place: (applications) => say('{applications}: one for each place', { applications }),
  other: (applications) => say('{applications}', { applications }),
  mixed: (applications) => say('{applications}: counted by each in its own way', { applications }),
};

/** What a record of a feature says beside the name that is being written. */
export interface NamedBeside {
  readonly vendor: string | undefined;
  readonly version: string | undefined;
}

/** Names for a FEATURE or INCREMENT record: those of Genesys’ guide where they fit; those still missing in the file first. */
export function featureNameOffers(vocabulary: FileVocabulary, record: LicenseRecord, { vendor, version }: NamedBeside): Offer[] {
  if (!speaksGenesys(vocabulary, vendor, record)) return record.kind === 'increment' ? namesOfFile(vocabulary, record, vendor) : [];
  const present = new Set(record.kind === 'feature' ? vocabulary.names(vendor, isKnown, genesysFeatures.length, record) : []);
  const release = version !== undefined && isVersion(version) ? version : USUAL_VERSION;
  const groups: [Offer[], Offer[], Offer[]] = [[], [], []];
  for (const feature of genesysFeatures) {
    const reason = obsolescenceOf(feature, release);
    const isPresent = present.has(feature.name);
    const detail = reason !== undefined ? obsoleteDetail(reason) : isPresent ? presentDetail : applicationsOf(feature);
    groups[isPresent ? 1 : reason !== undefined ? 2 : 0].push({
      label: feature.name,
      kind: 'feature',
      detail,
      documentation: describeGenesysFeature(feature, version),
    });
  }
  return [...groups.flat(), ...(record.kind === 'increment' ? otherNames(vocabulary, record, vendor) : [])];
}

/** Names of features that the file has: for what refers to them, such as an UPGRADE or a PACKAGE and its components. */
export function namesOfFile(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  return vocabulary.names(vendor, isPlausibleName, MOST_NAMES, record).map(nameOfFile);
}

const presentDetail = say('Already in this file: of two FEATURE lines only one is granted');

function obsoleteDetail(reason: string): Message {
  return say('Obsolete: {reason}', { reason: sayListed(reason) });
}

function otherNames(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  return vocabulary.names(vendor, (name) => isPlausibleName(name) && !isKnown(name), MOST_NAMES, record).map(nameOfFile);
}

function nameOfFile(label: string): Offer {
  return { label, kind: 'feature', detail: say('A feature of this file') };
}

function isKnown(name: string): boolean {
  return genesysFeature(name) !== undefined;
}

function applicationsOf({ applications }: GenesysFeature): Message {
  const units = new Set(applications.map(({ countedPer }) => countedPer));
  const [unit = 'other'] = units;
  const names = applications.map(({ name }) => name);
  const shown = names.length > MOST_APPLICATIONS ? [...names.slice(0, MOST_APPLICATIONS), '…'] : names;
  return counted[units.size > 1 ? 'mixed' : unit](shown.join(', '));
}
