// Written by `npm run generate` from the rule files beside it; do not edit.
import attributeMisspelt from './feature/attribute-misspelt.md';
import attributeTooNew from './feature/attribute-too-new.md';
import attributeUnknown from './feature/attribute-unknown.md';
import attributeValue from './feature/attribute-value.md';
import blankAroundEquals from './feature/blank-around-equals.md';
import brokenAttribute from './feature/broken-attribute.md';
import changedAfterIssue from './feature/changed-after-issue.md';
import countFormat from './feature/count-format.md';
import countOver9999 from './feature/count-over-9999.md';
import duplicateFeature from './feature/duplicate-feature.md';
import expired from './feature/expired.md';
import expiringSoon from './feature/expiring-soon.md';
import expiryFormat from './feature/expiry-format.md';
import floatOkHost from './feature/float-ok-host.md';
import issuedDate from './feature/issued-date.md';
import misplacedBlank from './feature/misplaced-blank.md';
import missingFields from './feature/missing-fields.md';
import noSignature from './feature/no-signature.md';
import placeholder from './feature/placeholder.md';
import repeatedAttribute from './feature/repeated-attribute.md';
import shiftedFields from './feature/shifted-fields.md';
import signFormat from './feature/sign-format.md';
import startDate from './feature/start-date.md';
import superseded from './feature/superseded.md';
import surplusField from './feature/surplus-field.md';
import twoDigitYear from './feature/two-digit-year.md';
import uncountedAfterUseServer from './feature/uncounted-after-use-server.md';
import uncountedWithoutHostid from './feature/uncounted-without-hostid.md';
import upgradeVersions from './feature/upgrade-versions.md';
import versionFormat from './feature/version-format.md';
import alternativesRedundant from './genesys/alternatives-redundant.md';
import alternativesTogether from './genesys/alternatives-together.md';
import channelsOverSeats from './genesys/channels-over-seats.md';
import companionElsewhere from './genesys/companion-elsewhere.md';
import featureCase from './genesys/feature-case.md';
import featureMisspelt from './genesys/feature-misspelt.md';
import featureUnknown from './genesys/feature-unknown.md';
import missingCompanion from './genesys/missing-companion.md';
import obsoleteFeature from './genesys/obsolete-feature.md';
import oldVersion from './genesys/old-version.md';
import onePerEnvironment from './genesys/one-per-environment.md';
import threeServerJava from './genesys/three-server-java.md';
import threeServerSet from './genesys/three-server-set.md';
import versionBefore7 from './genesys/version-before-7.md';
import backslashAtEndOfFile from './layout/backslash-at-end-of-file.md';
import backslashBeforeRecord from './layout/backslash-before-record.md';
import byteOrderMark from './layout/byte-order-mark.md';
import commentAfterData from './layout/comment-after-data.md';
import controlCharacter from './layout/control-character.md';
import gluedRecords from './layout/glued-records.md';
import gluedWords from './layout/glued-words.md';
import interruptedRecord from './layout/interrupted-record.md';
import invisibleCharacter from './layout/invisible-character.md';
import mailQuote from './layout/mail-quote.md';
import missingBackslash from './layout/missing-backslash.md';
import noSpaceBeforeBackslash from './layout/no-space-before-backslash.md';
import smartQuotes from './layout/smart-quotes.md';
import spaceAfterBackslash from './layout/space-after-backslash.md';
import strayBackslash from './layout/stray-backslash.md';
import tab from './layout/tab.md';
import unterminatedQuote from './layout/unterminated-quote.md';
import binaryFile from './lines/binary-file.md';
import foreignFormat from './lines/foreign-format.md';
import mailCoding from './lines/mail-coding.md';
import mailHeader from './lines/mail-header.md';
import misspeltKeyword from './lines/misspelt-keyword.md';
import swallowedRecord from './lines/swallowed-record.md';
import unrecognizedLine from './lines/unrecognized-line.md';
import featureset from './package/featureset.md';
import packageComponents from './package/package-components.md';
import packageSuiteCount from './package/package-suite-count.md';
import packageWithoutFeature from './package/package-without-feature.md';
import hostIdBlank from './server/host-id-blank.md';
import hostIdDecimal from './server/host-id-decimal.md';
import hostIdDemo from './server/host-id-demo.md';
import hostIdFormat from './server/host-id-format.md';
import hostIdIsAddress from './server/host-id-is-address.md';
import hostIdVolumeSerial from './server/host-id-volume-serial.md';
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
import serverTwoHostIds from './server/server-two-host-ids.md';
import singleServerOptions from './server/single-server-options.md';
import hostTwoIds from './site/host-two-ids.md';
import recordInTwoFiles from './site/record-in-two-files.md';
import serverCopiesDiffer from './site/server-copies-differ.md';
import splitCounts from './site/split-counts.md';
import duplicateVendor from './vendor/duplicate-vendor.md';
import optionsFileMissing from './vendor/options-file-missing.md';
import optionsFileName from './vendor/options-file-name.md';
import optionsFileOtherVendor from './vendor/options-file-other-vendor.md';
import vendorBarePort from './vendor/vendor-bare-port.md';
import vendorEmptyValue from './vendor/vendor-empty-value.md';
import vendorMissingName from './vendor/vendor-missing-name.md';
import vendorNearlyGenesys from './vendor/vendor-nearly-genesys.md';
import vendorOptions from './vendor/vendor-options.md';
import vendorOrder from './vendor/vendor-order.md';
import vendorPathBlank from './vendor/vendor-path-blank.md';
import vendorPort from './vendor/vendor-port.md';
import vendorUndeclared from './vendor/vendor-undeclared.md';
import vendorWithoutFeatures from './vendor/vendor-without-features.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'attribute-misspelt': attributeMisspelt,
  'attribute-too-new': attributeTooNew,
  'attribute-unknown': attributeUnknown,
  'attribute-value': attributeValue,
  'blank-around-equals': blankAroundEquals,
  'broken-attribute': brokenAttribute,
  'changed-after-issue': changedAfterIssue,
  'count-format': countFormat,
  'count-over-9999': countOver9999,
  'duplicate-feature': duplicateFeature,
  'expired': expired,
  'expiring-soon': expiringSoon,
  'expiry-format': expiryFormat,
  'float-ok-host': floatOkHost,
  'issued-date': issuedDate,
  'misplaced-blank': misplacedBlank,
  'missing-fields': missingFields,
  'no-signature': noSignature,
  'placeholder': placeholder,
  'repeated-attribute': repeatedAttribute,
  'shifted-fields': shiftedFields,
  'sign-format': signFormat,
  'start-date': startDate,
  'superseded': superseded,
  'surplus-field': surplusField,
  'two-digit-year': twoDigitYear,
  'uncounted-after-use-server': uncountedAfterUseServer,
  'uncounted-without-hostid': uncountedWithoutHostid,
  'upgrade-versions': upgradeVersions,
  'version-format': versionFormat,
  'alternatives-redundant': alternativesRedundant,
  'alternatives-together': alternativesTogether,
  'channels-over-seats': channelsOverSeats,
  'companion-elsewhere': companionElsewhere,
  'feature-case': featureCase,
  'feature-misspelt': featureMisspelt,
  'feature-unknown': featureUnknown,
  'missing-companion': missingCompanion,
  'obsolete-feature': obsoleteFeature,
  'old-version': oldVersion,
  'one-per-environment': onePerEnvironment,
  'three-server-java': threeServerJava,
  'three-server-set': threeServerSet,
  'version-before-7': versionBefore7,
  'backslash-at-end-of-file': backslashAtEndOfFile,
  'backslash-before-record': backslashBeforeRecord,
  'byte-order-mark': byteOrderMark,
  'comment-after-data': commentAfterData,
  'control-character': controlCharacter,
  'glued-records': gluedRecords,
  'glued-words': gluedWords,
  'interrupted-record': interruptedRecord,
  'invisible-character': invisibleCharacter,
  'mail-quote': mailQuote,
  'missing-backslash': missingBackslash,
  'no-space-before-backslash': noSpaceBeforeBackslash,
  'smart-quotes': smartQuotes,
  'space-after-backslash': spaceAfterBackslash,
  'stray-backslash': strayBackslash,
  'tab': tab,
  'unterminated-quote': unterminatedQuote,
  'binary-file': binaryFile,
  'foreign-format': foreignFormat,
  'mail-coding': mailCoding,
  'mail-header': mailHeader,
  'misspelt-keyword': misspeltKeyword,
  'swallowed-record': swallowedRecord,
  'unrecognized-line': unrecognizedLine,
  'featureset': featureset,
  'package-components': packageComponents,
  'package-suite-count': packageSuiteCount,
  'package-without-feature': packageWithoutFeature,
  'host-id-blank': hostIdBlank,
  'host-id-decimal': hostIdDecimal,
  'host-id-demo': hostIdDemo,
  'host-id-format': hostIdFormat,
  'host-id-is-address': hostIdIsAddress,
  'host-id-volume-serial': hostIdVolumeSerial,
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
  'server-two-host-ids': serverTwoHostIds,
  'single-server-options': singleServerOptions,
  'host-two-ids': hostTwoIds,
  'record-in-two-files': recordInTwoFiles,
  'server-copies-differ': serverCopiesDiffer,
  'split-counts': splitCounts,
  'duplicate-vendor': duplicateVendor,
  'options-file-missing': optionsFileMissing,
  'options-file-name': optionsFileName,
  'options-file-other-vendor': optionsFileOtherVendor,
  'vendor-bare-port': vendorBarePort,
  'vendor-empty-value': vendorEmptyValue,
  'vendor-missing-name': vendorMissingName,
  'vendor-nearly-genesys': vendorNearlyGenesys,
  'vendor-options': vendorOptions,
  'vendor-order': vendorOrder,
  'vendor-path-blank': vendorPathBlank,
  'vendor-port': vendorPort,
  'vendor-undeclared': vendorUndeclared,
  'vendor-without-features': vendorWithoutFeatures,
};
