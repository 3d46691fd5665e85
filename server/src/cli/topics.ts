import type { Severity } from '../core/finding';
import { notes } from '../core/notes/notes';
import { pageAddressOf } from '../pageAddress';
import { allRules } from '../ruleList';
import { readableRulePage } from '../rulePages';

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
export async function allTopics(): Promise<readonly Topic[]> {
  const rules = (await allRules()).map((rule) => ({ ...rule, files: rule.appliesTo }));
  const all = [...rules, ...notes.map((note) => ({ ...note, group: 'notes', files: 'any file' }))];
  return Promise.all(
    all.map(async ({ id, group, severity, summary, files }) => {
      const page = (await readableRulePage(id)) ?? '';
      return { id, group, severity, summary, files, page, url: pageAddressOf(id) ?? '' };
    }),
  );
}
