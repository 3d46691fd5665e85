// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature.md';
import alternativesRedundant from './genesys/alternatives-redundant.md';
import alternativesTogether from './genesys/alternatives-together.md';
import companionElsewhere from './genesys/companion-elsewhere.md';
import featureCase from './genesys/feature-case.md';
import featureMisspelt from './genesys/feature-misspelt.md';
import featureUnknown from './genesys/feature-unknown.md';
import missingCompanion from './genesys/missing-companion.md';
import obsoleteFeature from './genesys/obsolete-feature.md';
import oldVersion from './genesys/old-version.md';
import threeServerJava from './genesys/three-server-java.md';
import threeServerSet from './genesys/three-server-set.md';
import versionBefore7 from './genesys/version-before-7.md';
import tab from './layout/tab.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'duplicate-feature': duplicateFeature,
  'alternatives-redundant': alternativesRedundant,
  'alternatives-together': alternativesTogether,
  'companion-elsewhere': companionElsewhere,
  'feature-case': featureCase,
  'feature-misspelt': featureMisspelt,
  'feature-unknown': featureUnknown,
  'missing-companion': missingCompanion,
  'obsolete-feature': obsoleteFeature,
  'old-version': oldVersion,
  'three-server-java': threeServerJava,
  'three-server-set': threeServerSet,
  'version-before-7': versionBefore7,
  'tab': tab,
};
