// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature';
import alternativesRedundant from './genesys/alternatives-redundant';
import alternativesTogether from './genesys/alternatives-together';
import companionElsewhere from './genesys/companion-elsewhere';
import featureCase from './genesys/feature-case';
import featureMisspelt from './genesys/feature-misspelt';
import featureUnknown from './genesys/feature-unknown';
import missingCompanion from './genesys/missing-companion';
import obsoleteFeature from './genesys/obsolete-feature';
import oldVersion from './genesys/old-version';
import threeServerJava from './genesys/three-server-java';
import threeServerSet from './genesys/three-server-set';
import versionBefore7 from './genesys/version-before-7';
import tab from './layout/tab';
import type { FileRule, LicenseRule, RecordRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: LicenseRule }[] = [
  { group: 'feature', rule: duplicateFeature },
  { group: 'genesys', rule: alternativesRedundant },
  { group: 'genesys', rule: alternativesTogether },
  { group: 'genesys', rule: companionElsewhere },
  { group: 'genesys', rule: featureCase },
  { group: 'genesys', rule: featureMisspelt },
  { group: 'genesys', rule: featureUnknown },
  { group: 'genesys', rule: missingCompanion },
  { group: 'genesys', rule: obsoleteFeature },
  { group: 'genesys', rule: oldVersion },
  { group: 'genesys', rule: threeServerJava },
  { group: 'genesys', rule: threeServerSet },
  { group: 'genesys', rule: versionBefore7 },
  { group: 'layout', rule: tab },
];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
