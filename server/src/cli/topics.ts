import type { Severity } from '../core/finding';
import { notes } from '../core/notes/notes';
import { rulePages } from '../license/rules/pages.generated';
import { rules } from '../license/rules/registry.generated';

/** Something that findings can be about: a rule, or a note of reading a file. */
export interface Topic {
  readonly id: string;
  readonly group: string;
  /** The default one. */
  readonly severity: Severity;
  readonly summary: string;
  /** Markdown. */
  readonly page: string;
  /** Where the page is on the web. */
  readonly url: string;
  readonly vendors: 'all' | 'genesys';
}

const source = 'https://github.com/seatkeeper/seatkeeper/blob/main/server/src';

/** Every rule and note, group by group. */
export const topics: readonly Topic[] = [
  ...rules.map(({ group, rule }) => ({
    ...rule,
    group,
    page: rulePages[rule.id] ?? '',
    url: `${source}/license/rules/${group}/${rule.id}.md`,
  })),
  ...notes.map((note) => ({ ...note, group: 'notes', url: `${source}/core/notes/${note.id}.md`, vendors: 'all' as const })),
];

/** The rules whose severity can be set: notes come of reading a file, not of a rule. */
export const ruleIds: readonly string[] = rules.map(({ rule }) => rule.id);
