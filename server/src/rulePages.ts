import { notes } from './core/notes/notes';
import { rulePages as licensePages } from './license/rules/pages.generated';
import { rulePages as presencePages } from './presence/rules/pages.generated';

/** The page of every rule and note, by its id. */
export const rulePages: Readonly<Record<string, string>> = {
  ...licensePages,
  ...presencePages,
  ...Object.fromEntries(notes.map(({ id, page }) => [id, page])),
};
