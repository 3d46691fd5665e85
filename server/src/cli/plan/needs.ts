import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';
import { formatNames, planOptions } from './options';

const topic = 'plan needs';

/** `seatkeeper plan needs`: tells which licenses a plan needs. */
export const needs = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'tell how many licenses of each feature a plan needs, and why',
  examples: [
    ['site.seatplan.json', 'a table of features, with the terms of each sum'],
    ['--format csv site.seatplan.json > needs.csv', 'the same for a spreadsheet'],
  ],
  before: [
    'Tells how many licenses of each feature the deployment needs, with the terms of each sum and where each is written; how many the license files of the plan grant, and how many are missing or spare. Works without any license file too, to plan an order.',
    'FILE is a deployment plan, whose name ends in .seatplan.json.',
  ],
  after: [
    'Exit status: 0 if no licenses are missing, or nothing is known of them; 1 if licenses are missing; 2 if the command is wrong, or the file cannot be read or is not a plan.',
  ],
  options: planOptions,
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one plan.', topic);
    const format = oneOf(formatNames, values.format ?? 'text', '--format', topic);
    const { tellNeeds } = await import('../answers');
    return tellNeeds({ name, format, useProjectFiles: !values['no-project-file'] });
  },
});
