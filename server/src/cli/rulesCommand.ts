import picocolors from 'picocolors';
import type { RulesInvocation } from './arguments';
import { print, wantsColor, wrapColumns } from './terminal';
import { allTopics } from './topics';
import { table } from './wrap';

/** `seatkeeper rules`: lists all rules. Returns the exit status. */
export async function rulesCommand({ format }: RulesInvocation): Promise<number> {
  await print(format === 'json' ? await jsonOfTopics() : await listOfTopics());
  return 0;
}

/** The rules for people: group by group, each with its severity and summary. */
export async function listOfTopics(): Promise<string> {
  const topics = await allTopics();
  const { bold } = picocolors.createColors(wantsColor());
  const width = Math.max(...topics.map(({ id }) => id.length));
  const groups = [...new Set(topics.map(({ group }) => group))].map((group) => {
    const rows = topics
      .filter((topic) => topic.group === group)
      .map(({ id, severity, summary }) => [`  ${id.padEnd(width)}  ${severity.padEnd(11)}`, summary] as const);
    return `${bold(group)}\n${table(rows, wrapColumns())}`;
  });
  return groups.join('\n');
}

async function jsonOfTopics(): Promise<string> {
  const lines = (await allTopics()).map(({ id, severity, group, summary, url }) => JSON.stringify({ id, severity, group, summary, url }));
  return `[\n${lines.join(',\n')}\n]\n`;
}
