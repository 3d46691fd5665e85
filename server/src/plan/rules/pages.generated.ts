// Written by `npm run generate` from the rule files beside it; do not edit.
import licenseFileUnknown from './licenses/license-file-unknown.md';
import licenseShortfall from './licenses/license-shortfall.md';
import licenseSpare from './licenses/license-spare.md';
import fieldMissing from './shape/field-missing.md';
import fieldRepeated from './shape/field-repeated.md';
import fieldUnknown from './shape/field-unknown.md';
import jsonNotValid from './shape/json-not-valid.md';
import nameRepeated from './shape/name-repeated.md';
import nameUnknown from './shape/name-unknown.md';
import referenceCycle from './shape/reference-cycle.md';
import valueNotValid from './shape/value-not-valid.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'license-file-unknown': licenseFileUnknown,
  'license-shortfall': licenseShortfall,
  'license-spare': licenseSpare,
  'field-missing': fieldMissing,
  'field-repeated': fieldRepeated,
  'field-unknown': fieldUnknown,
  'json-not-valid': jsonNotValid,
  'name-repeated': nameRepeated,
  'name-unknown': nameUnknown,
  'reference-cycle': referenceCycle,
  'value-not-valid': valueNotValid,
};
