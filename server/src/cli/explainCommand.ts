import picocolors from 'picocolors';
import { nearest } from '../core/suggest';
import { topicIds } from '../ruleList';
import { listOfTopics } from './rulesCommand';
import { print, wantsColor, wrapColumns } from './terminal';
import { allTopics } from './topics';
import { UsageError } from './usageError';
import { wrapMarkdown } from './wrap';

/** `seatkeeper explain`: prints the page of a rule, or a list of all. Returns the exit status. @throws UsageError */
export async function explainCommand(rule: string | undefined): Promise<number> {
  await print(
    rule === undefined ? `${await listOfTopics()}\nRun \`seatkeeper explain RULE\` to read about one of them.\n` : await pageOf(rule),
  );
  return 0;
}

async function pageOf(name: string): Promise<string> {
  const wanted = name.toLowerCase();
  const topic = (await allTopics()).find(({ id }) => id === wanted);
  if (!topic) throw new UsageError(`Unknown rule "${name}".${suggestion(wanted)}`, 'explain');
  const { bold } = picocolors.createColors(wantsColor());
  const page = wrapMarkdown(topic.page, wrapColumns()).replace(/^## .*$/gm, (heading) => bold(heading));
  return `${page}\n${bold('Severity:')} ${topic.severity}, in ${topic.files}.\n`;
}

function suggestion(wanted: string): string {
  const near = nearest(wanted, topicIds) ?? topicIds.find((id) => wanted !== '' && id.includes(wanted));
  return near ? ` Did you mean ${near}?` : ' `seatkeeper explain` lists all rules.';
}
