// Written by `npm run generate` from the rule files beside it; do not edit.
import unknownState from './references/unknown-state.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'unknown-state': unknownState,
};
