import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';
import { formatNames, presenceOptions } from './options';

const topic = 'presence coverage';

/** `seatkeeper presence coverage`: tells which state shows for all that a switch can report. */
export const coverage = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'tell which state shows for each agent state that T-Server can report',
  examples: [['presence.xml', 'show a table of agent states, and the states of the file that show for them']],
  before: [
    'Tells which state UC Connector shows for each agent state that T-Server can report: Ready, and Not Ready in each work mode, each without a reason and with each reason that the file or the setting presence.reasons of the project file has. What ends in a built-in state of UC Connector is marked, as is what only a more general state catches.',
    'FILE is a presence definition, or - for standard input.',
  ],
  after: [
    'Exit status: 0 if a state of the file shows for each of them; 1 if a built-in state shows for some; 2 if the command is wrong, or the file cannot be read or is not a presence definition.',
  ],
  options: presenceOptions,
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one presence file.', topic);
    const format = oneOf(formatNames, values.format ?? 'text', '--format', topic);
    const { tellCoverage } = await import('../answers');
    return tellCoverage({ name, format, useProjectFiles: !values['no-project-file'] });
  },
});
