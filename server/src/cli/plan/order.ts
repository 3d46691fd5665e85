import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';
import { formatNames, planOptions } from './options';

const topic = 'plan order';

/** `seatkeeper plan order`: tells what an order of licenses for a plan says and lacks. */
export const order = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'tell what an order of licenses must say, and what the plan lacks for it',
  examples: [
    ['site.seatplan.json', 'what the order still lacks, and what it says'],
    ['--format md site.seatplan.json', 'the same in Markdown, for a mail or a ticket'],
  ],
  before: [
    'Tells what an order of Genesys licenses for the deployment must say, what the plan says of it, and what it lacks; then the licenses that the order is for: those that are missing, or all that are needed where the plan names no license files.',
    'FILE is a deployment plan, whose name ends in .seatplan.json.',
  ],
  after: [
    'Exit status: 0 if the plan says all that an order must say; 1 if it lacks something; 2 if the command is wrong, or the file cannot be read or is not a plan.',
  ],
  options: planOptions,
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one plan.', topic);
    const format = oneOf(formatNames, values.format ?? 'text', '--format', topic);
    const { tellOrder } = await import('../answers');
    return tellOrder({ name, format, useProjectFiles: !values['no-project-file'] });
  },
});
