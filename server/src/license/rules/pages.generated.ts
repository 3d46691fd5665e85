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
import hostIdBlank from './server/host-id-blank.md';
import hostIdDecimal from './server/host-id-decimal.md';
import hostIdDemo from './server/host-id-demo.md';
import hostIdFormat from './server/host-id-format.md';
import hostIdIsAddress from './server/host-id-is-address.md';
import noServer from './server/no-server.md';
import primaryServerOptions from './server/primary-server-options.md';
import samePort from './server/same-port.md';
import serverLineCount from './server/server-line-count.md';
import serverMissingFields from './server/server-missing-fields.md';
import serverPort from './server/server-port.md';
import serverPortMissing from './server/server-port-missing.md';
import serverPortPrivileged from './server/server-port-privileged.md';
import serverPortZero from './server/server-port-zero.md';
import serverSurplusFields from './server/server-surplus-fields.md';
import singleServerOptions from './server/single-server-options.md';
import duplicateVendor from './vendor/duplicate-vendor.md';
import vendorBarePort from './vendor/vendor-bare-port.md';
import vendorEmptyValue from './vendor/vendor-empty-value.md';
import vendorMissingName from './vendor/vendor-missing-name.md';
import vendorNearlyGenesys from './vendor/vendor-nearly-genesys.md';
import vendorOptions from './vendor/vendor-options.md';
import vendorPathBlank from './vendor/vendor-path-blank.md';
import vendorPort from './vendor/vendor-port.md';
import vendorUndeclared from './vendor/vendor-undeclared.md';
import vendorWithoutFeatures from './vendor/vendor-without-features.md';

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
  'host-id-blank': hostIdBlank,
  'host-id-decimal': hostIdDecimal,
  'host-id-demo': hostIdDemo,
  'host-id-format': hostIdFormat,
  'host-id-is-address': hostIdIsAddress,
  'no-server': noServer,
  'primary-server-options': primaryServerOptions,
  'same-port': samePort,
  'server-line-count': serverLineCount,
  'server-missing-fields': serverMissingFields,
  'server-port': serverPort,
  'server-port-missing': serverPortMissing,
  'server-port-privileged': serverPortPrivileged,
  'server-port-zero': serverPortZero,
  'server-surplus-fields': serverSurplusFields,
  'single-server-options': singleServerOptions,
  'duplicate-vendor': duplicateVendor,
  'vendor-bare-port': vendorBarePort,
  'vendor-empty-value': vendorEmptyValue,
  'vendor-missing-name': vendorMissingName,
  'vendor-nearly-genesys': vendorNearlyGenesys,
  'vendor-options': vendorOptions,
  'vendor-path-blank': vendorPathBlank,
  'vendor-port': vendorPort,
  'vendor-undeclared': vendorUndeclared,
  'vendor-without-features': vendorWithoutFeatures,
};
