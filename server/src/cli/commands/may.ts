import { command } from '../command';
import { calendarDay, oneOf } from '../optionValues';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;

/** `seatkeeper may`: tells whether an options file lets somebody use a feature. */
export const may = command({
  name: 'may',
  usage: '[options] USER[@HOST] FEATURE FILE',
  summary: 'tell who may use a feature by an options file',
  examples: [
    ['ann@pc1 editor examplevd.opt', 'may ann use editor on pc1?'],
    ['ann editor:VERSION=2.0 examplevd.opt', 'the same of the licenses of one version'],
    ['--address 192.0.2.7 ann@pc1 editor examplevd.opt', 'the same where the IP address counts'],
  ],
  before: [
    'Tells whether an options file lets a user use a feature: allowed, denied, or uncertain where something that decides is not known or public documents disagree; with the lines that decide, the limits, how many licenses are left after reservations, and who may use the feature at all. The license files in the folder of the options file, and those of its site, are taken into account: they tell how many licenses there are.',
    'USER is the login name and HOST the name or IP address of the computer, both as the debug log shows them: upper and lower case count. FEATURE is what the license file calls it; `feature:KEYWORD=value` means some of its licenses. FILE is an options file, or - for standard input.',
  ],
  after: [
    'Exit status: 0 if it is allowed; 1 if it is denied; 2 if the command is wrong, or the file cannot be read or is not an options file; 3 if it is uncertain.',
  ],
  options: {
    host: { type: 'string', value: 'HOST', help: 'the computer; all of USER is then the login name, which may have an @ in it' },
    address: { type: 'string', value: 'ADDRESS', help: 'the IP address of the computer' },
    display: { type: 'string', value: 'NAME', help: 'the display of the program' },
    project: { type: 'string', value: 'NAME', help: 'the value of LM_PROJECT' },
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: text, for people (the default), or json',
    },
    'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
    today: { type: 'string', value: 'YYYY-MM-DD', help: 'answer as of this date' },
  },
  async run({ values, words }) {
    const [who, feature, name, ...more] = words;
    if (who === undefined || feature === undefined || name === undefined || more.length > 0)
      throw new UsageError('Give a user, a feature and an options file: USER[@HOST] FEATURE FILE.', 'may', words.length === 0);
    if (who === '' || feature === '') throw new UsageError('The user and the feature cannot be empty.', 'may');
    const format = oneOf(formatNames, values.format ?? 'text', '--format', 'may');
    const today = values.today === undefined ? undefined : calendarDay(values.today, '--today', 'may');
    const { tellPermission } = await import('../permission');
    const { host, address, display, project } = values;
    return tellPermission({
      who,
      host,
      address,
      display,
      project,
      feature,
      name,
      format,
      today,
      useProjectFiles: !values['no-project-file'],
    });
  },
});
