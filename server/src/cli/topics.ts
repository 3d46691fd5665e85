import picocolors from 'picocolors';
import type { Severity } from '../core/finding';
import { notes } from '../core/notes/notes';
import { pageAddressOf } from '../pageAddress';
import { allRules } from '../ruleList';
import { readableRulePage } from '../rulePages';
import { wantsColor, wrapColumns } from './terminal';
import { table } from './wrap';

/** Something that findings can be about: a rule, or a note of reading a file. */
export interface Topic {
  readonly id: string;
  readonly group: string;
  /** What the rules of its language are listed under. */
  readonly heading: string;
  /** The default one. */
  readonly severity: Severity;
  readonly summary: string;
  /** The error codes that it leads to. */
  readonly leadsTo: readonly string[];
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
  const all = [...rules, ...notes.map((note) => ({ ...note, group: 'notes', heading: 'Notes', files: 'any file', leadsTo: undefined }))];
  return Promise.all(
    all.map(async ({ id, group, heading, severity, summary, files, leadsTo = [] }) => {
      const page = (await readableRulePage(id)) ?? '';
      return { id, group, heading, severity, summary, leadsTo, files, page, url: pageAddressOf(id) ?? '' };
    }),
  );
}

/** The rules for people: group by group, each with its severity and summary. */
export async function listOfTopics(): Promise<string> {
  const topics = await allTopics();
  const { bold } = picocolors.createColors(wantsColor());
  const width = Math.max(...topics.map(({ id }) => id.length));
  const headings = [...new Set(topics.map(({ heading }) => heading))].map((heading) => {
    const ofLanguage = topics.filter((topic) => topic.heading === heading);
    const groups = [...new Set(ofLanguage.map(({ group }) => group))].map((group) => {
      const rows = ofLanguage
        .filter((topic) => topic.group === group)
        .map(({ id, severity, summary }) => [`  ${id.padEnd(width)}  ${severity.padEnd(11)}`, summary] as const);
      return `${bold(group)}\n${table(rows, wrapColumns())}`;
    });
    return `${bold(heading)}\n\n${groups.join('\n')}`;
  });
  return headings.join('\n');
}
