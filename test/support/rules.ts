import { notes } from '../../server/src/core/notes/notes';
import { languages } from '../../server/src/languages';
import { allRules } from '../../server/src/ruleList';

/** Every rule of every language. */
export const rules = await allRules();

/** The page of every rule and note as it is written, by its id. */
export const rulePages: Readonly<Record<string, string>> = Object.fromEntries([
  ...(await Promise.all(languages.map(({ loadPages }) => loadPages()))).flatMap((pages) => Object.entries(pages)),
  ...notes.map(({ id, page }) => [id, page] as const),
]);
