// Written by `npm run generate` from the rule files beside it; do not edit.
import unknownState from './references/unknown-state';
import badValue from './schema/bad-value';
import legacyExt from './schema/legacy-ext';
import missingAttribute from './schema/missing-attribute';
import missingElement from './schema/missing-element';
import nodisconnect from './schema/nodisconnect';
import surplusElement from './schema/surplus-element';
import unknownAttribute from './schema/unknown-attribute';
import unknownElement from './schema/unknown-element';
import type { DocumentRule, PresenceRule, SchemaRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: PresenceRule }[] = [
  { group: 'references', rule: unknownState },
  { group: 'schema', rule: badValue },
  { group: 'schema', rule: legacyExt },
  { group: 'schema', rule: missingAttribute },
  { group: 'schema', rule: missingElement },
  { group: 'schema', rule: nodisconnect },
  { group: 'schema', rule: surplusElement },
  { group: 'schema', rule: unknownAttribute },
  { group: 'schema', rule: unknownElement },
];

export const schemaRules: readonly SchemaRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [rule] : []));
export const documentRules: readonly DocumentRule[] = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
