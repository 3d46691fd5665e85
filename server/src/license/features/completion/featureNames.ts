import { type Message, say } from '../../../core/message';
import {
  type CountedPer,
  type GenesysFeature,
  genesysFeature,
  genesysFeatures,
  isDemandedOf,
  obsolescenceOf,
} from '../../catalog/genesysFeatures';
import { isPlausibleName } from '../../catalog/genesysName';
import { describeGenesysFeature } from '../../hover/genesysFeature';
import { GENESYS_DAEMON } from '../../model/genesys';
import { isVersion } from '../../model/version';
import type { LicenseRecord } from '../../syntax/record';
import { type FileVocabulary, speaksGenesys } from '../fileVocabulary';
import type { Offer } from './completion.types';
import { plausibleVersions } from './plausible';

/** The version that the catalog is looked at for where the record has none yet. */
const USUAL_VERSION = '8.0';
/** More than anybody reads through; typing narrows them down. */
const MOST_NAMES = 500;

const counted: Readonly<Record<CountedPer | 'mixed', Message>> = {
  seat: say('One for each seat'),
  port: say('One for each port'),
  instance: say('One for each instance'),
  environment: say('One for the environment'),
  user: say('One for each user'),
  connection: say('One for each connection'),
  call: say('One for each call'),
  pair: say('One for each server pair'),
  place: say('One for each place'),
  other: say('Counted in its own way'),
  mixed: say('Counted in several ways'),
};

/** What a record of a feature says beside the name that is being written. */
export interface NamedBeside {
  readonly vendor: string | undefined;
  readonly version: string | undefined;
}

/**
 * Names for a FEATURE or INCREMENT record, the likeliest first: packages that no line enables yet; of Genesys’ features, where they fit, what the file’s
 * own ones need, then those that it lacks, those it has, those beside which it has another instead, and obsolete ones.
 */
export function featureNameOffers(vocabulary: FileVocabulary, record: LicenseRecord, { vendor, version }: NamedBeside): Offer[] {
  const packages = packageOffers(vocabulary, record, vendor);
  const others = record.kind === 'increment' ? otherNames(vocabulary, record, vendor) : [];
  if (!speaksGenesys(vocabulary, vendor, record)) return [...packages, ...others];
  const present = new Set(vocabulary.names(vendor, isKnown, genesysFeatures.length, record));
  const release = releaseOf(vocabulary, record, vendor, version);
  const wanted = companionsOf(present, release);
  const groups: Record<Likelihood, Offer[]> = { wanted: [], missing: [], present: [], instead: [], obsolete: [] };
  for (const feature of genesysFeatures) {
    const { name } = feature;
    const likelihood = present.has(name)
      ? 'present'
      : obsolescenceOf(feature, release) !== undefined
        ? 'obsolete'
        : hasInstead(feature, present)
          ? 'instead'
          : wanted.has(name)
            ? 'wanted'
            : 'missing';
    groups[likelihood].push({
      label: name,
      kind: 'class',
      detail: details[likelihood] ?? counted[unitOf(feature)],
      documentation: () => [
        ...(likelihood === 'present' && record.kind === 'feature' ? [presentNote] : []),
        ...describeGenesysFeature(feature, version),
      ],
    });
  }
  return [...packages, ...groups.wanted, ...groups.missing, ...groups.present, ...groups.instead, ...groups.obsolete, ...others];
}

/** How likely a feature of Genesys is to be written next, the likeliest first. */
type Likelihood = 'wanted' | 'missing' | 'present' | 'instead' | 'obsolete';

const details: Readonly<Partial<Record<Likelihood, Message>>> = {
  wanted: say('Used with this file'),
  present: say('Already in this file'),
  instead: say('File has an alternative'),
  obsolete: say('Obsolete'),
};

const presentNote = say('This file already has it: of two counted FEATURE lines with the same name, only one is granted.');

/** The release that a new record is for: what it says itself, else what the vendor’s other records say most often. */
function releaseOf(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined, version: string | undefined): string {
  if (version !== undefined && isVersion(version)) return version;
  return plausibleVersions(vocabulary.versions(vendor ?? GENESYS_DAEMON, record))[0] ?? USUAL_VERSION;
}

/** What the features of a file need beside them, or go with. */
function companionsOf(present: ReadonlySet<string>, release: string): Set<string> {
  const wanted = new Set<string>();
  for (const name of present) {
    for (const companion of genesysFeature(name)?.requires ?? []) {
      const { anyOf, beside } = companion;
      const isMade = isDemandedOf(companion, release) && (!beside || beside.some((other) => present.has(other)));
      if (isMade && !anyOf.some((other) => present.has(other))) for (const other of anyOf) wanted.add(other);
    }
  }
  return wanted;
}

/** Whether the file has a feature that is bought instead of this one. */
function hasInstead({ alternatives }: GenesysFeature, present: ReadonlySet<string>): boolean {
  return (alternatives ?? []).some(({ feature }) => present.has(feature));
}

/** Packages that no FEATURE or INCREMENT line of their name enables yet. */
function packageOffers(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  const names = vocabulary.packageNames(vendor).filter(isPlausibleName).slice(0, MOST_NAMES);
  if (names.length === 0) return [];
  const isPackage = new Set(names);
  const enabled = new Set(vocabulary.names(vendor, (name) => isPackage.has(name), names.length, record));
  return names.filter((name) => !enabled.has(name)).map((label) => ({ label, kind: 'class', detail: say('Enables the package') }));
}

/** Names of features that the file has: for what refers to them, such as an UPGRADE or a PACKAGE and its components. */
export function namesOfFile(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  return vocabulary.names(vendor, isPlausibleName, MOST_NAMES, record).map(nameOfFile);
}

function otherNames(vocabulary: FileVocabulary, record: LicenseRecord, vendor: string | undefined): Offer[] {
  return vocabulary.names(vendor, (name) => isPlausibleName(name) && !isKnown(name), MOST_NAMES, record).map(nameOfFile);
}

function nameOfFile(label: string): Offer {
  return { label, kind: 'class', detail: say('A feature of this file') };
}

function isKnown(name: string): boolean {
  return genesysFeature(name) !== undefined;
}

function unitOf({ applications }: GenesysFeature): CountedPer | 'mixed' {
  const units = new Set(applications.map(({ countedPer }) => countedPer));
  const [unit = 'other'] = units;
  return units.size > 1 ? 'mixed' : unit;
}
