import { notes } from './core/notes/notes';
import { readablePage } from './core/readablePage';
import { rulePages as licensePages } from './license/rules/pages.generated';
import { rulePages as presencePages } from './presence/rules/pages.generated';

/** The page of every rule and note, by its id, as it is written: with the marks that the tests read. */
export const rulePages: Readonly<Record<string, string>> = {
  ...licensePages,
  ...presencePages,
  ...Object.fromEntries(notes.map(({ id, page }) => [id, page])),
};

/** The page of a rule or note for people; undefined for what is neither. */
export function readablePageOf(id: string): string | undefined {
  return Object.hasOwn(rulePages, id) ? readablePage(rulePages[id] ?? '') : undefined;
}
