// Written by `npm run generate` from the rule files beside it; do not edit.
import attributeMisspelt from './feature/attribute-misspelt.md';
import attributeTooNew from './feature/attribute-too-new.md';
import attributeUnknown from './feature/attribute-unknown.md';
import attributeValue from './feature/attribute-value.md';
import blankAroundEquals from './feature/blank-around-equals.md';
import countFormat from './feature/count-format.md';
import countOver9999 from './feature/count-over-9999.md';
import duplicateFeature from './feature/duplicate-feature.md';
import expired from './feature/expired.md';
import expiringSoon from './feature/expiring-soon.md';
import expiryFormat from './feature/expiry-format.md';
import floatOkHost from './feature/float-ok-host.md';
import issuedDate from './feature/issued-date.md';
import missingFields from './feature/missing-fields.md';
import noSignature from './feature/no-signature.md';
import placeholder from './feature/placeholder.md';
import repeatedAttribute from './feature/repeated-attribute.md';
import shiftedFields from './feature/shifted-fields.md';
import signFormat from './feature/sign-format.md';
import startDate from './feature/start-date.md';
import surplusField from './feature/surplus-field.md';
import twoDigitYear from './feature/two-digit-year.md';
import uncountedWithoutHostid from './feature/uncounted-without-hostid.md';
import upgradeVersions from './feature/upgrade-versions.md';
import versionFormat from './feature/version-format.md';
import tab from './layout/tab.md';
import featureset from './package/featureset.md';
import packageComponents from './package/package-components.md';
import packageSuiteCount from './package/package-suite-count.md';
import packageWithoutFeature from './package/package-without-feature.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'attribute-misspelt': attributeMisspelt,
  'attribute-too-new': attributeTooNew,
  'attribute-unknown': attributeUnknown,
  'attribute-value': attributeValue,
  'blank-around-equals': blankAroundEquals,
  'count-format': countFormat,
  'count-over-9999': countOver9999,
  'duplicate-feature': duplicateFeature,
  'expired': expired,
  'expiring-soon': expiringSoon,
  'expiry-format': expiryFormat,
  'float-ok-host': floatOkHost,
  'issued-date': issuedDate,
  'missing-fields': missingFields,
  'no-signature': noSignature,
  'placeholder': placeholder,
  'repeated-attribute': repeatedAttribute,
  'shifted-fields': shiftedFields,
  'sign-format': signFormat,
  'start-date': startDate,
  'surplus-field': surplusField,
  'two-digit-year': twoDigitYear,
  'uncounted-without-hostid': uncountedWithoutHostid,
  'upgrade-versions': upgradeVersions,
  'version-format': versionFormat,
  'tab': tab,
  'featureset': featureset,
  'package-components': packageComponents,
  'package-suite-count': packageSuiteCount,
  'package-without-feature': packageWithoutFeature,
};
