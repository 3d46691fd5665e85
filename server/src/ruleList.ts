import type { RuleInfo } from './language/language';
import { languages } from './languages';
import { ruleFolders } from './ruleFolders.generated';

/** A rule and the language it is of. */
export interface ListedRule extends RuleInfo {
  readonly language: string;
  /** What the rules of that are listed under, in English. */
  readonly heading: string;
}

/** Every rule of every language; all of them are loaded for it. */
export async function allRules(): Promise<readonly ListedRule[]> {
  const lists = languages.map(async ({ id, heading, load }) => (await load()).rules.map((rule) => ({ language: id, heading, ...rule })));
  return (await Promise.all(lists)).flat();
}

/** The ids of what findings can be about: rules and notes. */
export const topicIds: readonly string[] = Object.keys(ruleFolders);

/** The ids of the rules, whose severity can be set: notes come of reading a file, not of a rule. */
export const ruleIds: readonly string[] = topicIds.filter((id) => ruleFolders[id] !== 'core/notes');

/** A rule by its id, of which only its language is loaded; undefined for what is not a rule. */
export async function ruleOf(id: string): Promise<RuleInfo | undefined> {
  const folder = Object.hasOwn(ruleFolders, id) ? ruleFolders[id]?.split('/')[0] : undefined;
  const language = languages.find((one) => one.id === folder);
  return (await language?.load())?.rules.find((rule) => rule.id === id);
}
