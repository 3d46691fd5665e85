import type { Severity } from '../core/finding';
import { notes } from '../core/notes/notes';
import { pageAddressOf } from '../pageAddress';
import { allRules, type ListedRule } from '../ruleList';
import { readablePageOf } from '../rulePages';

/** Something that findings can be about: a rule, or a note of reading a file. */
export interface Topic {
  readonly id: string;
  readonly group: string;
  /** The default one. */
  readonly severity: Severity;
  readonly summary: string;
  /** Markdown for people. */
  readonly page: string;
  /** Where the page is on the web. */
  readonly url: string;
  /** Which files it is for. */
  readonly files: string;
}

/** Every rule and note, group by group. */
export const topics: readonly Topic[] = [
  ...allRules.map(({ language, group, rule }) => ({
    ...rule,
    group,
    files: filesOf(language, rule),
    page: readablePageOf(rule.id) ?? '',
    url: pageAddressOf(rule.id) ?? '',
  })),
  ...notes.map((note) => ({ ...note, group: 'notes', url: pageAddressOf(note.id) ?? '', files: 'any file' })),
];

/** The rules whose severity can be set: notes come of reading a file, not of a rule. */
export const ruleIds: readonly string[] = allRules.map(({ rule }) => rule.id);

function filesOf(language: ListedRule['language'], rule: object): string {
  if (language === 'presence') return 'presence files';
  return 'vendors' in rule && rule.vendors === 'genesys' ? 'Genesys license files' : 'license files of any vendor';
}
