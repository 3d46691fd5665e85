// Written by `npm run generate` from the rule files beside it; do not edit.
import borrowNotIncluded from './access/borrow-not-included.md';
import borrowWithoutInclude from './access/borrow-without-include.md';
import entitlementMixed from './access/entitlement-mixed.md';
import includeAndExclude from './access/include-and-exclude.md';
import includeShutsOut from './access/include-shuts-out.md';
import maxAfterAllUsers from './access/max-after-all-users.md';
import maxBelowGroup from './access/max-below-group.md';
import optionRepeated from './access/option-repeated.md';
import reserveDenied from './access/reserve-denied.md';
import settingRepeated from './access/setting-repeated.md';
import userInTwoLimits from './access/user-in-two-limits.md';
import addressNotValid from './arguments/address-not-valid.md';
import argumentsSwapped from './arguments/arguments-swapped.md';
import assetInfoForm from './arguments/asset-info-form.md';
import dateInPath from './arguments/date-in-path.md';
import featureInSeveralWords from './arguments/feature-in-several-words.md';
import featureKeyUnknown from './arguments/feature-key-unknown.md';
import fidNotHere from './arguments/fid-not-here.md';
import flagUnknown from './arguments/flag-unknown.md';
import logOverwritten from './arguments/log-overwritten.md';
import notANumber from './arguments/not-a-number.md';
import numberOutOfRange from './arguments/number-out-of-range.md';
import optionIncomplete from './arguments/option-incomplete.md';
import optionSurplus from './arguments/option-surplus.md';
import optionsPlaceholder from './arguments/options-placeholder.md';
import pathNotQuoted from './arguments/path-not-quoted.md';
import severalNames from './arguments/several-names.md';
import timeoutMinimum from './arguments/timeout-minimum.md';
import typeOfEntitlement from './arguments/type-of-entitlement.md';
import typeUnknown from './arguments/type-unknown.md';
import userWithDomain from './arguments/user-with-domain.md';
import valueUnknown from './arguments/value-unknown.md';
import wildcardMisplaced from './arguments/wildcard-misplaced.md';
import caseSettingLate from './groups/case-setting-late.md';
import groupCase from './groups/group-case.md';
import groupEmpty from './groups/group-empty.md';
import groupInGroup from './groups/group-in-group.md';
import groupKind from './groups/group-kind.md';
import groupUndefined from './groups/group-undefined.md';
import groupUnused from './groups/group-unused.md';
import memberRepeated from './groups/member-repeated.md';
import nameCaseDiffers from './groups/name-case-differs.md';
import borrowHoursOverLicense from './license/borrow-hours-over-license.md';
import borrowNotLicensed from './license/borrow-not-licensed.md';
import featureNotLicensed from './license/feature-not-licensed.md';
import maxOverCount from './license/max-over-count.md';
import namedUsersMissing from './license/named-users-missing.md';
import namedUsersOverCount from './license/named-users-over-count.md';
import overdraftOverLicense from './license/overdraft-over-license.md';
import packageInOption from './license/package-in-option.md';
import poolNotLicensed from './license/pool-not-licensed.md';
import reserveOverCount from './license/reserve-over-count.md';
import reserveTakesAll from './license/reserve-takes-all.md';
import uncountedLimit from './license/uncounted-limit.md';
import vendorNotInLicense from './license/vendor-not-in-license.md';
import continuationSpace from './lines/continuation-space.md';
import optionCase from './lines/option-case.md';
import optionForeign from './lines/option-foreign.md';
import optionMisspelled from './lines/option-misspelled.md';
import optionUnknown from './lines/option-unknown.md';
import optionsByteOrderMark from './lines/options-byte-order-mark.md';
import optionsLineLength from './lines/options-line-length.md';
import optionsOnOneLine from './lines/options-on-one-line.md';
import quoteNotClosed from './lines/quote-not-closed.md';
import spaceOfWordProcessor from './lines/space-of-word-processor.md';
import typographicQuotes from './lines/typographic-quotes.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'borrow-not-included': borrowNotIncluded,
  'borrow-without-include': borrowWithoutInclude,
  'entitlement-mixed': entitlementMixed,
  'include-and-exclude': includeAndExclude,
  'include-shuts-out': includeShutsOut,
  'max-after-all-users': maxAfterAllUsers,
  'max-below-group': maxBelowGroup,
  'option-repeated': optionRepeated,
  'reserve-denied': reserveDenied,
  'setting-repeated': settingRepeated,
  'user-in-two-limits': userInTwoLimits,
  'address-not-valid': addressNotValid,
  'arguments-swapped': argumentsSwapped,
  'asset-info-form': assetInfoForm,
  'date-in-path': dateInPath,
  'feature-in-several-words': featureInSeveralWords,
  'feature-key-unknown': featureKeyUnknown,
  'fid-not-here': fidNotHere,
  'flag-unknown': flagUnknown,
  'log-overwritten': logOverwritten,
  'not-a-number': notANumber,
  'number-out-of-range': numberOutOfRange,
  'option-incomplete': optionIncomplete,
  'option-surplus': optionSurplus,
  'options-placeholder': optionsPlaceholder,
  'path-not-quoted': pathNotQuoted,
  'several-names': severalNames,
  'timeout-minimum': timeoutMinimum,
  'type-of-entitlement': typeOfEntitlement,
  'type-unknown': typeUnknown,
  'user-with-domain': userWithDomain,
  'value-unknown': valueUnknown,
  'wildcard-misplaced': wildcardMisplaced,
  'case-setting-late': caseSettingLate,
  'group-case': groupCase,
  'group-empty': groupEmpty,
  'group-in-group': groupInGroup,
  'group-kind': groupKind,
  'group-undefined': groupUndefined,
  'group-unused': groupUnused,
  'member-repeated': memberRepeated,
  'name-case-differs': nameCaseDiffers,
  'borrow-hours-over-license': borrowHoursOverLicense,
  'borrow-not-licensed': borrowNotLicensed,
  'feature-not-licensed': featureNotLicensed,
  'max-over-count': maxOverCount,
  'named-users-missing': namedUsersMissing,
  'named-users-over-count': namedUsersOverCount,
  'overdraft-over-license': overdraftOverLicense,
  'package-in-option': packageInOption,
  'pool-not-licensed': poolNotLicensed,
  'reserve-over-count': reserveOverCount,
  'reserve-takes-all': reserveTakesAll,
  'uncounted-limit': uncountedLimit,
  'vendor-not-in-license': vendorNotInLicense,
  'continuation-space': continuationSpace,
  'option-case': optionCase,
  'option-foreign': optionForeign,
  'option-misspelled': optionMisspelled,
  'option-unknown': optionUnknown,
  'options-byte-order-mark': optionsByteOrderMark,
  'options-line-length': optionsLineLength,
  'options-on-one-line': optionsOnOneLine,
  'quote-not-closed': quoteNotClosed,
  'space-of-word-processor': spaceOfWordProcessor,
  'typographic-quotes': typographicQuotes,
};
