import { DEFAULT_REASON_KEY, reasonPlaces, workModes } from '../../language/agentStates';
import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';
import { formatNames, presenceOptions } from './options';

const topic = 'presence match';
const readyValues = ['true', 'false'] as const;

/** `seatkeeper presence match`: tells which state shows. */
export const match = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'tell which state shows for what T-Server reports',
  examples: [
    ['--ready false --mode acw --reason 101 presence.xml', 'which state shows after a call, with the reason 101?'],
    ['--ready false --reason lunch --in extensions presence.xml', 'the same where the reason is in the extensions'],
    ['--ready true presence.xml', 'which state shows when an agent is ready?'],
  ],
  before: [
    'Tells which state UC Connector shows for an agent state that T-Server reports, and which definitions it looks for, one after the other. The guide can be read in two ways, and both answers are given where they differ: the first state in the file that matches, or the one that matches most.',
    'FILE is a presence definition, or - for standard input.',
  ],
  after: [
    'Exit status: 0 if a state of the file shows; 1 if a built-in state of UC Connector shows; 2 if the command is wrong, or the file cannot be read or is not a presence definition; 3 if it depends on how the guide is read.',
  ],
  options: {
    ready: { type: 'string', value: readyValues.join('|'), values: readyValues, help: 'whether the agent is ready; needed' },
    mode: { type: 'string', value: 'MODE', values: workModes, help: `the work mode: ${workModes.join(', ')} (default none)` },
    reason: { type: 'string', value: 'CODE', help: 'the reason code' },
    in: { type: 'string', value: reasonPlaces.join('|'), values: reasonPlaces, help: 'where the reason is (default reasons)' },
    key: { type: 'string', value: 'NAME', help: `the key of the reason (default ${DEFAULT_REASON_KEY})` },
    ...presenceOptions,
  },
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one presence file.', topic);
    if (values.ready === undefined) throw new UsageError('Is the agent ready? Give --ready true or --ready false.', topic);
    const ready = oneOf(readyValues, values.ready, '--ready', topic) === 'true';
    const mode = oneOf(workModes, values.mode ?? 'none', '--mode', topic);
    const place = oneOf(reasonPlaces, values.in ?? 'reasons', '--in', topic);
    const { reason: code, key } = values;
    if (code === undefined && (values.in !== undefined || key !== undefined))
      throw new UsageError('--in and --key say where a reason is: give --reason too.', topic);
    const format = oneOf(formatNames, values.format ?? 'text', '--format', topic);
    const { tellMatch } = await import('../answers');
    return tellMatch({
      name,
      format,
      useProjectFiles: !values['no-project-file'],
      reported: { ready, mode, reason: code === undefined ? undefined : { code, in: place, key: key ?? DEFAULT_REASON_KEY } },
    });
  },
});
