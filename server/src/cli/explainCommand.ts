import picocolors from 'picocolors';
import { notes } from '../core/notes/notes';
import { nearest } from '../core/suggest';
import { allRules } from '../ruleList';
import { rulePages } from '../rulePages';
import { UsageError } from './arguments';
import { print, wantsColor } from './terminal';

interface Topic {
  readonly id: string;
  readonly group: string;
  readonly severity: string;
  readonly summary: string;
  readonly page: string;
  /** Which files it is for. */
  readonly files: string;
}

const topics: readonly Topic[] = [
  ...allRules.map(({ language, group, rule }) => ({ ...rule, group, files: filesOf(language, rule), page: rulePages[rule.id] ?? '' })),
  ...notes.map((note) => ({ ...note, group: 'notes', files: 'every file' })),
];

function filesOf(language: 'license' | 'presence', rule: object): string {
  if (language === 'presence') return 'presence files';
  return 'vendors' in rule && rule.vendors === 'genesys' ? 'Genesys license files' : "every vendor's license files";
}

/** `seatkeeper explain`: prints the page of a rule, or a list of all. Returns the exit status. @throws UsageError */
export async function explainCommand(rule: string | undefined): Promise<number> {
  await print(rule === undefined ? listOfTopics() : pageOf(rule));
  return 0;
}

function pageOf(name: string): string {
  const wanted = name.toLowerCase();
  const topic = topics.find(({ id }) => id === wanted);
  if (!topic) throw new UsageError(`There is no rule "${name}".${suggestion(wanted)}`, 'explain');
  const { bold } = picocolors.createColors(wantsColor());
  const page = topic.page.replace(/^## .*$/gm, (heading) => bold(heading));
  return `${page}\n${bold('Severity:')} ${topic.severity}, in ${topic.files}.\n`;
}

function suggestion(wanted: string): string {
  const ids = topics.map(({ id }) => id);
  const near = nearest(wanted, ids) ?? ids.find((id) => wanted !== '' && id.includes(wanted));
  return near ? ` Did you mean ${near}?` : ' `seatkeeper explain` lists all rules.';
}

function listOfTopics(): string {
  const { bold } = picocolors.createColors(wantsColor());
  const width = Math.max(...topics.map(({ id }) => id.length));
  const groups = [...new Set(topics.map(({ group }) => group))].map((group) => {
    const lines = topics
      .filter((topic) => topic.group === group)
      .map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(11)}  ${summary}\n`);
    return `${bold(group)}\n${lines.join('')}`;
  });
  return `${groups.join('\n')}\n\`seatkeeper explain RULE\` explains one of them.\n`;
}
