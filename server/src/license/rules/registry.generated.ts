// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature';
import tab from './layout/tab';
import type { FileRule, LicenseRule, RecordRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: LicenseRule }[] = [
  { group: 'feature', rule: duplicateFeature },
  { group: 'layout', rule: tab },
];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
