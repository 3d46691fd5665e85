import catalog from '../../../../schemas/genesys-features.json';
import { compareVersions } from '../model/version';

/** What one license of a feature is for. */
export type CountedPer = 'seat' | 'port' | 'instance' | 'environment' | 'user' | 'connection' | 'call' | 'pair' | 'place' | 'other';

/** A place in the Genesys Licensing Guide (October 2012), or in another document of Genesys. */
export interface GuidePlace {
  /** The title of another document. */
  readonly document?: string;
  readonly chapter: string;
  readonly section: string;
  readonly page: number;
}

/** A release, and a sentence on what changes with it. */
export interface ReleaseLimit {
  readonly version: string;
  readonly condition: string;
}

/** What a feature means to one application: a row of the guide's Table 4. */
export interface FeatureApplication {
  readonly name: string;
  readonly text: string;
  readonly countedPer: CountedPer;
  /** What one license is for in another passage of the guide, which contradicts the first. */
  readonly otherCount?: CountedPer;
  readonly counting: string;
  /** A note without `releases` is true of all. */
  readonly notes?: readonly { readonly releases?: string; readonly text: string }[];
  /** The first release of the application that no longer asks for the feature. */
  readonly obsoleteSince?: ReleaseLimit;
  /** The last release of the application itself. */
  readonly onlyUntil?: ReleaseLimit;
  readonly places: readonly GuidePlace[];
}

/** A demand for other features, of which one is enough. */
export interface Companion {
  readonly anyOf: readonly string[];
  /** `needed`: stated of the same application. `expected`: another application's, or only implied. */
  readonly strength: 'needed' | 'expected';
  /** The demand is made only where the file has one of these features as well. */
  readonly beside?: readonly string[];
  /** The first FEATURE version it is true of. */
  readonly from?: string;
  /** The first FEATURE version it is no longer true of. */
  readonly below?: string;
  readonly why: string;
  readonly place: GuidePlace;
}

/** A feature that is bought instead of another. */
export interface Alternative {
  readonly feature: string;
  /** `excluded`: the guide rules out having both. `redundant`: one is enough. */
  readonly together: 'excluded' | 'redundant';
  readonly why: string;
  readonly place: GuidePlace;
}

/** A feature name of the guide's Table 4 and everything the guide says of it. */
export interface GenesysFeature {
  readonly name: string;
  readonly summary: string;
  readonly applications: readonly FeatureApplication[];
  readonly requires?: readonly Companion[];
  readonly alternatives?: readonly Alternative[];
  /** The feature of which each user of this one takes a license first, so that more of this one are of no use. */
  readonly atMost?: { readonly feature: string; readonly why: string; readonly place: GuidePlace };
  /** Present when the guide says that records with a count of 0 are usual. */
  readonly zeroIsIssued?: { readonly place: GuidePlace };
  /** Present when the applications that use the feature cannot work with a three-server set. */
  readonly singleServerOnly?: { readonly why: string; readonly place: GuidePlace };
  readonly misspellings?: readonly string[];
  readonly related: readonly string[];
}

const features = catalog.features as readonly GenesysFeature[];
const byName = new Map(features.map((feature) => [feature.name, feature]));
const byLowerCaseName = new Map(features.map((feature) => [feature.name.toLowerCase(), feature]));
const byMisspelling = new Map(features.flatMap((feature) => (feature.misspellings ?? []).map((wrong) => [wrong, feature])));

/** Every feature of the catalog, in the guide's order. */
export const genesysFeatures: readonly GenesysFeature[] = features;

/** Every feature name of the catalog, in the guide's order. */
export const genesysFeatureNames: readonly string[] = features.map((feature) => feature.name);

/** The feature of exactly this name. */
export function genesysFeature(name: string): GenesysFeature | undefined {
  return byName.get(name);
}

/** The feature of this name in any case. */
export function genesysFeatureInAnyCase(name: string): GenesysFeature | undefined {
  return byLowerCaseName.get(name.toLowerCase());
}

/** The feature that a wrong spelling in circulation stands for. */
export function genesysFeatureMisspelled(name: string): GenesysFeature | undefined {
  return byMisspelling.get(name.toLowerCase());
}

/**
 * Why nothing of a FEATURE version or later asks for the feature, or undefined when something does:
 * each of its applications has stopped needing it, or has itself ended.
 */
export function obsolescenceOf(feature: GenesysFeature, version: string): string | undefined {
  let reason: string | undefined;
  for (const { obsoleteSince, onlyUntil } of feature.applications) {
    if (obsoleteSince && compareVersions(version, obsoleteSince.version) >= 0) reason ??= obsoleteSince.condition;
    else if (onlyUntil && compareVersions(version, onlyUntil.version) > 0) reason ??= onlyUntil.condition;
    else return undefined;
  }
  return reason;
}

/** Whether a companion is demanded of a FEATURE of this version. */
export function isDemandedOf(companion: Companion, version: string): boolean {
  if (companion.from !== undefined && compareVersions(version, companion.from) < 0) return false;
  return companion.below === undefined || compareVersions(version, companion.below) < 0;
}

/** Whether one license is all that a configuration environment can use of a feature, by every passage of the guide. */
export function isOncePerEnvironment({ applications }: GenesysFeature): boolean {
  return applications.every(({ countedPer, otherCount }) => countedPer === 'environment' && otherCount === undefined);
}
