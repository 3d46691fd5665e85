// Written by `npm run generate` from the rule files beside it; do not edit.
import unknownState from './references/unknown-state';
import type { DocumentRule, PresenceRule, SchemaRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: PresenceRule }[] = [
  { group: 'references', rule: unknownState },
];

export const schemaRules: readonly SchemaRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [rule] : []));
export const documentRules: readonly DocumentRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
