import { rulePages as licensePages } from './license/rules/pages.generated';
import { rulePages as presencePages } from './presence/rules/pages.generated';

/** The page of every rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = { ...licensePages, ...presencePages };
