// Written by `npm run generate` from the rule files beside it; do not edit.
import borrowNotIncluded from './access/borrow-not-included';
import borrowWithoutInclude from './access/borrow-without-include';
import entitlementMixed from './access/entitlement-mixed';
import includeAndExclude from './access/include-and-exclude';
import includeShutsOut from './access/include-shuts-out';
import maxAfterAllUsers from './access/max-after-all-users';
import maxBelowGroup from './access/max-below-group';
import optionRepeated from './access/option-repeated';
import reserveDenied from './access/reserve-denied';
import settingRepeated from './access/setting-repeated';
import userInTwoLimits from './access/user-in-two-limits';
import addressNotValid from './arguments/address-not-valid';
import argumentsSwapped from './arguments/arguments-swapped';
import assetInfoForm from './arguments/asset-info-form';
import dateInPath from './arguments/date-in-path';
import featureInSeveralWords from './arguments/feature-in-several-words';
import featureKeyUnknown from './arguments/feature-key-unknown';
import fidNotHere from './arguments/fid-not-here';
import flagUnknown from './arguments/flag-unknown';
import logOverwritten from './arguments/log-overwritten';
import notANumber from './arguments/not-a-number';
import numberOutOfRange from './arguments/number-out-of-range';
import optionIncomplete from './arguments/option-incomplete';
import optionSurplus from './arguments/option-surplus';
import optionsPlaceholder from './arguments/options-placeholder';
import pathNotQuoted from './arguments/path-not-quoted';
import severalNames from './arguments/several-names';
import timeoutMinimum from './arguments/timeout-minimum';
import typeOfEntitlement from './arguments/type-of-entitlement';
import typeUnknown from './arguments/type-unknown';
import userWithDomain from './arguments/user-with-domain';
import valueUnknown from './arguments/value-unknown';
import wildcardMisplaced from './arguments/wildcard-misplaced';
import caseSettingLate from './groups/case-setting-late';
import groupCase from './groups/group-case';
import groupEmpty from './groups/group-empty';
import groupInGroup from './groups/group-in-group';
import groupKind from './groups/group-kind';
import groupUndefined from './groups/group-undefined';
import groupUnused from './groups/group-unused';
import memberRepeated from './groups/member-repeated';
import nameCaseDiffers from './groups/name-case-differs';
import borrowHoursOverLicense from './license/borrow-hours-over-license';
import borrowNotLicensed from './license/borrow-not-licensed';
import featureNotLicensed from './license/feature-not-licensed';
import maxOverCount from './license/max-over-count';
import namedUsersMissing from './license/named-users-missing';
import namedUsersOverCount from './license/named-users-over-count';
import overdraftOverLicense from './license/overdraft-over-license';
import packageInOption from './license/package-in-option';
import poolNotLicensed from './license/pool-not-licensed';
import reserveOverCount from './license/reserve-over-count';
import reserveTakesAll from './license/reserve-takes-all';
import uncountedLimit from './license/uncounted-limit';
import vendorNotInLicense from './license/vendor-not-in-license';
import continuationSpace from './lines/continuation-space';
import optionCase from './lines/option-case';
import optionForeign from './lines/option-foreign';
import optionMisspelled from './lines/option-misspelled';
import optionUnknown from './lines/option-unknown';
import optionsByteOrderMark from './lines/options-byte-order-mark';
import optionsLineLength from './lines/options-line-length';
import optionsOnOneLine from './lines/options-on-one-line';
import quoteNotClosed from './lines/quote-not-closed';
import spaceOfWordProcessor from './lines/space-of-word-processor';
import typographicQuotes from './lines/typographic-quotes';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'access', rule: borrowNotIncluded },
  { group: 'access', rule: borrowWithoutInclude },
  { group: 'access', rule: entitlementMixed },
  { group: 'access', rule: includeAndExclude },
  { group: 'access', rule: includeShutsOut },
  { group: 'access', rule: maxAfterAllUsers },
  { group: 'access', rule: maxBelowGroup },
  { group: 'access', rule: optionRepeated },
  { group: 'access', rule: reserveDenied },
  { group: 'access', rule: settingRepeated },
  { group: 'access', rule: userInTwoLimits },
  { group: 'arguments', rule: addressNotValid },
  { group: 'arguments', rule: argumentsSwapped },
  { group: 'arguments', rule: assetInfoForm },
  { group: 'arguments', rule: dateInPath },
  { group: 'arguments', rule: featureInSeveralWords },
  { group: 'arguments', rule: featureKeyUnknown },
  { group: 'arguments', rule: fidNotHere },
  { group: 'arguments', rule: flagUnknown },
  { group: 'arguments', rule: logOverwritten },
  { group: 'arguments', rule: notANumber },
  { group: 'arguments', rule: numberOutOfRange },
  { group: 'arguments', rule: optionIncomplete },
  { group: 'arguments', rule: optionSurplus },
  { group: 'arguments', rule: optionsPlaceholder },
  { group: 'arguments', rule: pathNotQuoted },
  { group: 'arguments', rule: severalNames },
  { group: 'arguments', rule: timeoutMinimum },
  { group: 'arguments', rule: typeOfEntitlement },
  { group: 'arguments', rule: typeUnknown },
  { group: 'arguments', rule: userWithDomain },
  { group: 'arguments', rule: valueUnknown },
  { group: 'arguments', rule: wildcardMisplaced },
  { group: 'groups', rule: caseSettingLate },
  { group: 'groups', rule: groupCase },
  { group: 'groups', rule: groupEmpty },
  { group: 'groups', rule: groupInGroup },
  { group: 'groups', rule: groupKind },
  { group: 'groups', rule: groupUndefined },
  { group: 'groups', rule: groupUnused },
  { group: 'groups', rule: memberRepeated },
  { group: 'groups', rule: nameCaseDiffers },
  { group: 'license', rule: borrowHoursOverLicense },
  { group: 'license', rule: borrowNotLicensed },
  { group: 'license', rule: featureNotLicensed },
  { group: 'license', rule: maxOverCount },
  { group: 'license', rule: namedUsersMissing },
  { group: 'license', rule: namedUsersOverCount },
  { group: 'license', rule: overdraftOverLicense },
  { group: 'license', rule: packageInOption },
  { group: 'license', rule: poolNotLicensed },
  { group: 'license', rule: reserveOverCount },
  { group: 'license', rule: reserveTakesAll },
  { group: 'license', rule: uncountedLimit },
  { group: 'license', rule: vendorNotInLicense },
  { group: 'lines', rule: continuationSpace },
  { group: 'lines', rule: optionCase },
  { group: 'lines', rule: optionForeign },
  { group: 'lines', rule: optionMisspelled },
  { group: 'lines', rule: optionUnknown },
  { group: 'lines', rule: optionsByteOrderMark },
  { group: 'lines', rule: optionsLineLength },
  { group: 'lines', rule: optionsOnOneLine },
  { group: 'lines', rule: quoteNotClosed },
  { group: 'lines', rule: spaceOfWordProcessor },
  { group: 'lines', rule: typographicQuotes },
];
