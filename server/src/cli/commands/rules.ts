import { command } from '../command';
import { oneOf } from '../optionValues';
import { print } from '../terminal';
import { allTopics, listOfTopics } from '../topics';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;

/** `seatkeeper rules`: lists all rules. */
export const rules = command({
  name: 'rules',
  usage: '[options]',
  summary: 'list all rules',
  examples: [['--format json', 'list all rules for a program']],
  before: ['Lists all rules with their default severities.'],
  options: {
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: text, for people (the default), or json, an array of {id, severity, group, summary, url}',
    },
  },
  offers: [],
  async run({ values, words }) {
    if (words.length > 0)
      throw new UsageError(
        '`seatkeeper rules` lists all rules and takes no RULE. To read about one, run `seatkeeper explain RULE`.',
        'rules',
      );
    const format = oneOf(formatNames, values.format ?? 'text', '--format', 'rules');
    await print(format === 'json' ? await jsonOfTopics() : await listOfTopics());
    return 0;
  },
});

async function jsonOfTopics(): Promise<string> {
  const lines = (await allTopics()).map(({ id, severity, group, summary, url }) => JSON.stringify({ id, severity, group, summary, url }));
  return `[\n${lines.join(',\n')}\n]\n`;
}
