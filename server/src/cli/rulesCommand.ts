import picocolors from 'picocolors';
import type { RulesInvocation } from './arguments';
import { print, wantsColor, wrapColumns } from './terminal';
import { topics } from './topics';
import { table } from './wrap';

/** `seatkeeper rules`: lists all rules. Returns the exit status. */
export async function rulesCommand({ format }: RulesInvocation): Promise<number> {
  await print(format === 'json' ? jsonOfTopics() : listOfTopics());
  return 0;
}

/** The rules for people: group by group, each with its severity and summary. */
export function listOfTopics(): string {
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

function jsonOfTopics(): string {
  const lines = topics.map(({ id, severity, group, summary, url }) => JSON.stringify({ id, severity, group, summary, url }));
  return `[\n${lines.join(',\n')}\n]\n`;
}
