// Written by `npm run generate` from the rule files beside it; do not edit.
import attributeMisspelt from './feature/attribute-misspelt';
import attributeTooNew from './feature/attribute-too-new';
import attributeUnknown from './feature/attribute-unknown';
import attributeValue from './feature/attribute-value';
import blankAroundEquals from './feature/blank-around-equals';
import countFormat from './feature/count-format';
import countOver9999 from './feature/count-over-9999';
import duplicateFeature from './feature/duplicate-feature';
import expired from './feature/expired';
import expiringSoon from './feature/expiring-soon';
import expiryFormat from './feature/expiry-format';
import floatOkHost from './feature/float-ok-host';
import issuedDate from './feature/issued-date';
import missingFields from './feature/missing-fields';
import noSignature from './feature/no-signature';
import placeholder from './feature/placeholder';
import repeatedAttribute from './feature/repeated-attribute';
import shiftedFields from './feature/shifted-fields';
import signFormat from './feature/sign-format';
import startDate from './feature/start-date';
import surplusField from './feature/surplus-field';
import twoDigitYear from './feature/two-digit-year';
import uncountedWithoutHostid from './feature/uncounted-without-hostid';
import upgradeVersions from './feature/upgrade-versions';
import versionFormat from './feature/version-format';
import tab from './layout/tab';
import featureset from './package/featureset';
import packageComponents from './package/package-components';
import packageSuiteCount from './package/package-suite-count';
import packageWithoutFeature from './package/package-without-feature';
import type { FileRule, LicenseRule, RecordRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: LicenseRule }[] = [
  { group: 'feature', rule: attributeMisspelt },
  { group: 'feature', rule: attributeTooNew },
  { group: 'feature', rule: attributeUnknown },
  { group: 'feature', rule: attributeValue },
  { group: 'feature', rule: blankAroundEquals },
  { group: 'feature', rule: countFormat },
  { group: 'feature', rule: countOver9999 },
  { group: 'feature', rule: duplicateFeature },
  { group: 'feature', rule: expired },
  { group: 'feature', rule: expiringSoon },
  { group: 'feature', rule: expiryFormat },
  { group: 'feature', rule: floatOkHost },
  { group: 'feature', rule: issuedDate },
  { group: 'feature', rule: missingFields },
  { group: 'feature', rule: noSignature },
  { group: 'feature', rule: placeholder },
  { group: 'feature', rule: repeatedAttribute },
  { group: 'feature', rule: shiftedFields },
  { group: 'feature', rule: signFormat },
  { group: 'feature', rule: startDate },
  { group: 'feature', rule: surplusField },
  { group: 'feature', rule: twoDigitYear },
  { group: 'feature', rule: uncountedWithoutHostid },
  { group: 'feature', rule: upgradeVersions },
  { group: 'feature', rule: versionFormat },
  { group: 'layout', rule: tab },
  { group: 'package', rule: featureset },
  { group: 'package', rule: packageComponents },
  { group: 'package', rule: packageSuiteCount },
  { group: 'package', rule: packageWithoutFeature },
];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
