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
import hostIdBlank from './server/host-id-blank';
import hostIdDecimal from './server/host-id-decimal';
import hostIdDemo from './server/host-id-demo';
import hostIdFormat from './server/host-id-format';
import hostIdIsAddress from './server/host-id-is-address';
import noServer from './server/no-server';
import primaryServerOptions from './server/primary-server-options';
import samePort from './server/same-port';
import serverLineCount from './server/server-line-count';
import serverMissingFields from './server/server-missing-fields';
import serverPort from './server/server-port';
import serverPortMissing from './server/server-port-missing';
import serverPortPrivileged from './server/server-port-privileged';
import serverPortZero from './server/server-port-zero';
import serverSurplusFields from './server/server-surplus-fields';
import singleServerOptions from './server/single-server-options';
import duplicateVendor from './vendor/duplicate-vendor';
import vendorBarePort from './vendor/vendor-bare-port';
import vendorEmptyValue from './vendor/vendor-empty-value';
import vendorMissingName from './vendor/vendor-missing-name';
import vendorNearlyGenesys from './vendor/vendor-nearly-genesys';
import vendorOptions from './vendor/vendor-options';
import vendorPathBlank from './vendor/vendor-path-blank';
import vendorPort from './vendor/vendor-port';
import vendorUndeclared from './vendor/vendor-undeclared';
import vendorWithoutFeatures from './vendor/vendor-without-features';
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
  { group: 'server', rule: hostIdBlank },
  { group: 'server', rule: hostIdDecimal },
  { group: 'server', rule: hostIdDemo },
  { group: 'server', rule: hostIdFormat },
  { group: 'server', rule: hostIdIsAddress },
  { group: 'server', rule: noServer },
  { group: 'server', rule: primaryServerOptions },
  { group: 'server', rule: samePort },
  { group: 'server', rule: serverLineCount },
  { group: 'server', rule: serverMissingFields },
  { group: 'server', rule: serverPort },
  { group: 'server', rule: serverPortMissing },
  { group: 'server', rule: serverPortPrivileged },
  { group: 'server', rule: serverPortZero },
  { group: 'server', rule: serverSurplusFields },
  { group: 'server', rule: singleServerOptions },
  { group: 'vendor', rule: duplicateVendor },
  { group: 'vendor', rule: vendorBarePort },
  { group: 'vendor', rule: vendorEmptyValue },
  { group: 'vendor', rule: vendorMissingName },
  { group: 'vendor', rule: vendorNearlyGenesys },
  { group: 'vendor', rule: vendorOptions },
  { group: 'vendor', rule: vendorPathBlank },
  { group: 'vendor', rule: vendorPort },
  { group: 'vendor', rule: vendorUndeclared },
  { group: 'vendor', rule: vendorWithoutFeatures },
];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
