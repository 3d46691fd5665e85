// Written by `npm run generate` from the rule files beside it; do not edit.
import licenseFileUnknown from './licenses/license-file-unknown';
import licenseShortfall from './licenses/license-shortfall';
import licenseSpare from './licenses/license-spare';
import fieldMissing from './shape/field-missing';
import fieldRepeated from './shape/field-repeated';
import fieldUnknown from './shape/field-unknown';
import jsonNotValid from './shape/json-not-valid';
import nameRepeated from './shape/name-repeated';
import nameUnknown from './shape/name-unknown';
import referenceCycle from './shape/reference-cycle';
import valueNotValid from './shape/value-not-valid';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'licenses', rule: licenseFileUnknown },
  { group: 'licenses', rule: licenseShortfall },
  { group: 'licenses', rule: licenseSpare },
  { group: 'shape', rule: fieldMissing },
  { group: 'shape', rule: fieldRepeated },
  { group: 'shape', rule: fieldUnknown },
  { group: 'shape', rule: jsonNotValid },
  { group: 'shape', rule: nameRepeated },
  { group: 'shape', rule: nameUnknown },
  { group: 'shape', rule: referenceCycle },
  { group: 'shape', rule: valueNotValid },
];
