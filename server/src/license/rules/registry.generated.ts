// Written by `npm run generate` from the rule files beside it; do not edit.
import attributeMisspelt from './feature/attribute-misspelt';
import attributeTooNew from './feature/attribute-too-new';
import attributeUnknown from './feature/attribute-unknown';
import attributeValue from './feature/attribute-value';
import blankAroundEquals from './feature/blank-around-equals';
import brokenAttribute from './feature/broken-attribute';
import changedAfterIssue from './feature/changed-after-issue';
import countFormat from './feature/count-format';
import countOver9999 from './feature/count-over-9999';
import duplicateFeature from './feature/duplicate-feature';
import expired from './feature/expired';
import expiringSoon from './feature/expiring-soon';
import expiryFormat from './feature/expiry-format';
import floatOkHost from './feature/float-ok-host';
import issuedDate from './feature/issued-date';
import misplacedBlank from './feature/misplaced-blank';
import missingFields from './feature/missing-fields';
import noSignature from './feature/no-signature';
import placeholder from './feature/placeholder';
import repeatedAttribute from './feature/repeated-attribute';
import shiftedFields from './feature/shifted-fields';
import signFormat from './feature/sign-format';
import startDate from './feature/start-date';
import superseded from './feature/superseded';
import surplusField from './feature/surplus-field';
import twoDigitYear from './feature/two-digit-year';
import uncountedAfterUseServer from './feature/uncounted-after-use-server';
import uncountedWithoutHostid from './feature/uncounted-without-hostid';
import upgradeVersions from './feature/upgrade-versions';
import versionFormat from './feature/version-format';
import alternativesRedundant from './genesys/alternatives-redundant';
import alternativesTogether from './genesys/alternatives-together';
import channelsOverSeats from './genesys/channels-over-seats';
import companionElsewhere from './genesys/companion-elsewhere';
import featureCase from './genesys/feature-case';
import featureMisspelt from './genesys/feature-misspelt';
import featureUnknown from './genesys/feature-unknown';
import missingCompanion from './genesys/missing-companion';
import obsoleteFeature from './genesys/obsolete-feature';
import oldVersion from './genesys/old-version';
import onePerEnvironment from './genesys/one-per-environment';
import threeServerJava from './genesys/three-server-java';
import threeServerSet from './genesys/three-server-set';
import versionBefore7 from './genesys/version-before-7';
import backslashAtEndOfFile from './layout/backslash-at-end-of-file';
import backslashBeforeRecord from './layout/backslash-before-record';
import byteOrderMark from './layout/byte-order-mark';
import commentAfterData from './layout/comment-after-data';
import controlCharacter from './layout/control-character';
import gluedRecords from './layout/glued-records';
import gluedWords from './layout/glued-words';
import interruptedRecord from './layout/interrupted-record';
import invisibleCharacter from './layout/invisible-character';
import mailQuote from './layout/mail-quote';
import missingBackslash from './layout/missing-backslash';
import noSpaceBeforeBackslash from './layout/no-space-before-backslash';
import smartQuotes from './layout/smart-quotes';
import spaceAfterBackslash from './layout/space-after-backslash';
import strayBackslash from './layout/stray-backslash';
import tab from './layout/tab';
import unterminatedQuote from './layout/unterminated-quote';
import binaryFile from './lines/binary-file';
import foreignFormat from './lines/foreign-format';
import mailCoding from './lines/mail-coding';
import mailHeader from './lines/mail-header';
import misspeltKeyword from './lines/misspelt-keyword';
import swallowedRecord from './lines/swallowed-record';
import unrecognizedLine from './lines/unrecognized-line';
import featureset from './package/featureset';
import packageComponents from './package/package-components';
import packageSuiteCount from './package/package-suite-count';
import packageWithoutFeature from './package/package-without-feature';
import hostIdBlank from './server/host-id-blank';
import hostIdDecimal from './server/host-id-decimal';
import hostIdDemo from './server/host-id-demo';
import hostIdFormat from './server/host-id-format';
import hostIdIsAddress from './server/host-id-is-address';
import hostIdVolumeSerial from './server/host-id-volume-serial';
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
import serverTwoHostIds from './server/server-two-host-ids';
import singleServerOptions from './server/single-server-options';
import hostTwoIds from './site/host-two-ids';
import recordInTwoFiles from './site/record-in-two-files';
import serverCopiesDiffer from './site/server-copies-differ';
import splitCounts from './site/split-counts';
import duplicateVendor from './vendor/duplicate-vendor';
import optionsFileMissing from './vendor/options-file-missing';
import optionsFileName from './vendor/options-file-name';
import optionsFileOtherVendor from './vendor/options-file-other-vendor';
import vendorBarePort from './vendor/vendor-bare-port';
import vendorEmptyValue from './vendor/vendor-empty-value';
import vendorMissingName from './vendor/vendor-missing-name';
import vendorNearlyGenesys from './vendor/vendor-nearly-genesys';
import vendorOptions from './vendor/vendor-options';
import vendorOrder from './vendor/vendor-order';
import vendorPathBlank from './vendor/vendor-path-blank';
import vendorPort from './vendor/vendor-port';
import vendorUndeclared from './vendor/vendor-undeclared';
import vendorWithoutFeatures from './vendor/vendor-without-features';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'feature', rule: attributeMisspelt },
  { group: 'feature', rule: attributeTooNew },
  { group: 'feature', rule: attributeUnknown },
  { group: 'feature', rule: attributeValue },
  { group: 'feature', rule: blankAroundEquals },
  { group: 'feature', rule: brokenAttribute },
  { group: 'feature', rule: changedAfterIssue },
  { group: 'feature', rule: countFormat },
  { group: 'feature', rule: countOver9999 },
  { group: 'feature', rule: duplicateFeature },
  { group: 'feature', rule: expired },
  { group: 'feature', rule: expiringSoon },
  { group: 'feature', rule: expiryFormat },
  { group: 'feature', rule: floatOkHost },
  { group: 'feature', rule: issuedDate },
  { group: 'feature', rule: misplacedBlank },
  { group: 'feature', rule: missingFields },
  { group: 'feature', rule: noSignature },
  { group: 'feature', rule: placeholder },
  { group: 'feature', rule: repeatedAttribute },
  { group: 'feature', rule: shiftedFields },
  { group: 'feature', rule: signFormat },
  { group: 'feature', rule: startDate },
  { group: 'feature', rule: superseded },
  { group: 'feature', rule: surplusField },
  { group: 'feature', rule: twoDigitYear },
  { group: 'feature', rule: uncountedAfterUseServer },
  { group: 'feature', rule: uncountedWithoutHostid },
  { group: 'feature', rule: upgradeVersions },
  { group: 'feature', rule: versionFormat },
  { group: 'genesys', rule: alternativesRedundant },
  { group: 'genesys', rule: alternativesTogether },
  { group: 'genesys', rule: channelsOverSeats },
  { group: 'genesys', rule: companionElsewhere },
  { group: 'genesys', rule: featureCase },
  { group: 'genesys', rule: featureMisspelt },
  { group: 'genesys', rule: featureUnknown },
  { group: 'genesys', rule: missingCompanion },
  { group: 'genesys', rule: obsoleteFeature },
  { group: 'genesys', rule: oldVersion },
  { group: 'genesys', rule: onePerEnvironment },
  { group: 'genesys', rule: threeServerJava },
  { group: 'genesys', rule: threeServerSet },
  { group: 'genesys', rule: versionBefore7 },
  { group: 'layout', rule: backslashAtEndOfFile },
  { group: 'layout', rule: backslashBeforeRecord },
  { group: 'layout', rule: byteOrderMark },
  { group: 'layout', rule: commentAfterData },
  { group: 'layout', rule: controlCharacter },
  { group: 'layout', rule: gluedRecords },
  { group: 'layout', rule: gluedWords },
  { group: 'layout', rule: interruptedRecord },
  { group: 'layout', rule: invisibleCharacter },
  { group: 'layout', rule: mailQuote },
  { group: 'layout', rule: missingBackslash },
  { group: 'layout', rule: noSpaceBeforeBackslash },
  { group: 'layout', rule: smartQuotes },
  { group: 'layout', rule: spaceAfterBackslash },
  { group: 'layout', rule: strayBackslash },
  { group: 'layout', rule: tab },
  { group: 'layout', rule: unterminatedQuote },
  { group: 'lines', rule: binaryFile },
  { group: 'lines', rule: foreignFormat },
  { group: 'lines', rule: mailCoding },
  { group: 'lines', rule: mailHeader },
  { group: 'lines', rule: misspeltKeyword },
  { group: 'lines', rule: swallowedRecord },
  { group: 'lines', rule: unrecognizedLine },
  { group: 'package', rule: featureset },
  { group: 'package', rule: packageComponents },
  { group: 'package', rule: packageSuiteCount },
  { group: 'package', rule: packageWithoutFeature },
  { group: 'server', rule: hostIdBlank },
  { group: 'server', rule: hostIdDecimal },
  { group: 'server', rule: hostIdDemo },
  { group: 'server', rule: hostIdFormat },
  { group: 'server', rule: hostIdIsAddress },
  { group: 'server', rule: hostIdVolumeSerial },
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
  { group: 'server', rule: serverTwoHostIds },
  { group: 'server', rule: singleServerOptions },
  { group: 'site', rule: hostTwoIds },
  { group: 'site', rule: recordInTwoFiles },
  { group: 'site', rule: serverCopiesDiffer },
  { group: 'site', rule: splitCounts },
  { group: 'vendor', rule: duplicateVendor },
  { group: 'vendor', rule: optionsFileMissing },
  { group: 'vendor', rule: optionsFileName },
  { group: 'vendor', rule: optionsFileOtherVendor },
  { group: 'vendor', rule: vendorBarePort },
  { group: 'vendor', rule: vendorEmptyValue },
  { group: 'vendor', rule: vendorMissingName },
  { group: 'vendor', rule: vendorNearlyGenesys },
  { group: 'vendor', rule: vendorOptions },
  { group: 'vendor', rule: vendorOrder },
  { group: 'vendor', rule: vendorPathBlank },
  { group: 'vendor', rule: vendorPort },
  { group: 'vendor', rule: vendorUndeclared },
  { group: 'vendor', rule: vendorWithoutFeatures },
];
