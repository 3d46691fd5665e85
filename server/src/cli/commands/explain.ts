import picocolors from 'picocolors';
import { nearest } from '../../core/suggest';
import { topicIds } from '../../ruleList';
import { guideIds, readableRulePage } from '../../rulePages';
import { command } from '../command';
import { print, wantsColor, wrapColumns } from '../terminal';
import { allTopics, listOfTopics } from '../topics';
import { UsageError } from '../usageError';
import { wrapMarkdown } from '../wrap';

/** `seatkeeper explain`: prints the page of a rule, or a list of all. */
export const explain = command({
  name: 'explain',
  usage: '[RULE]',
  summary: 'explain a rule, or list all rules',
  examples: [
    ['duplicate-feature', 'explain why two FEATURE lines of one name are a problem'],
    ['host-id', 'explain how to find the host id of a computer'],
  ],
  before: ['Explains a rule: what it reports, why it matters, and how to fix it. Without RULE, lists all rules.'],
  options: {},
  offers: [...topicIds, ...guideIds],
  async run({ words: [rule, ...more] }) {
    if (more.length > 0) throw new UsageError('Only one rule can be explained at a time.', 'explain');
    await print(
      rule === undefined
        ? `${await listOfTopics()}\nRun \`seatkeeper explain RULE\` to read about one of them. Other pages: ${guideIds.join(', ')}.\n`
        : await pageOf(rule),
    );
    return 0;
  },
});

async function pageOf(name: string): Promise<string> {
  const wanted = name.toLowerCase();
  const topic = (await allTopics()).find(({ id }) => id === wanted);
  const guide = topic ? undefined : guideIds.includes(wanted) ? await readableRulePage(wanted) : undefined;
  if (guide !== undefined) return formatted(guide);
  if (!topic) throw new UsageError(`Unknown rule "${name}".${suggestion(wanted)}`, 'explain');
  const { bold } = picocolors.createColors(wantsColor());
  return `${formatted(topic.page)}\n${bold('Severity:')} ${topic.severity}, in ${topic.files}.\n`;
}

function formatted(page: string): string {
  const { bold } = picocolors.createColors(wantsColor());
  return wrapMarkdown(page, wrapColumns()).replace(/^## .*$/gm, (heading) => bold(heading));
}

/** What can be explained, by its name. */
const named = [...topicIds, ...guideIds];

function suggestion(wanted: string): string {
  const near = nearest(wanted, named) ?? named.find((id) => wanted !== '' && id.includes(wanted));
  return near ? ` Did you mean ${near}?` : ' `seatkeeper explain` lists all rules.';
}
