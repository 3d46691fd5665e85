// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature.md';
import tab from './layout/tab.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'duplicate-feature': duplicateFeature,
  'tab': tab,
};
