import { command, type Given, type Options } from '../command';
import { currentDay } from '../currentDay';
import type { MonitorRequest } from '../inventory/monitorLicenses';
import { calendarDay, threadCount, wholeNumber } from '../optionValues';
import { UsageError } from '../usageError';

const monitorOptions = {
  warning: { type: 'string', value: 'DAYS', help: 'warn when something expires within so many days (default 30)' },
  critical: { type: 'string', value: 'DAYS', help: 'the same, as a critical state (default 7)' },
  vendor: { type: 'string', multiple: true, value: 'NAME', help: 'look at this vendor only; * is anything; can be given several times' },
  feature: { type: 'string', multiple: true, value: 'NAME', help: 'look at this feature only; * is anything; can be given several times' },
  threads: {
    type: 'string',
    value: 'N',
    help: 'work on so many files at once (default: as many as there are processors, where there are many files)',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'look as of this date' },
} as const satisfies Options;

/** `seatkeeper monitor`: a plugin for Nagios, Icinga and Checkmk. */
export const monitor = command({
  name: 'monitor',
  usage: '[options] [--] PATH...',
  summary: 'tell a monitoring system what expires soon',
  examples: [
    ['--warning 30 --critical 7 /opt/flexlm/license.dat', 'warn a month before, and a week before as critical'],
    ["--vendor genesys.d '/opt/flexlm/*.lic'", 'look at one vendor'],
  ],
  before: [
    'Prints one line on what expires next, with figures after | as Nagios, Icinga and Checkmk read them, and what is near below it. Only what License Manager would grant counts: nothing is said of an expired line beside its renewal. A feature that has expired, and of which no other line is granted, is critical.',
  ],
  after: ['Exit status: 0 OK, 1 warning, 2 critical, 3 unknown: a file cannot be read, there are no licenses, or the command is wrong.'],
  options: monitorOptions,
  misuse: 3,
  async run(given) {
    const request = readMonitor(given);
    const { monitorLicenses } = await import('../inventory/monitorLicenses');
    return monitorLicenses(request);
  },
});

/** What the words of the command line ask of monitoring. @throws UsageError */
function readMonitor({ values, words }: Given<typeof monitorOptions>): MonitorRequest {
  const warning = wholeNumber(values.warning ?? '30', '--warning', 'monitor');
  const critical = wholeNumber(values.critical ?? '7', '--critical', 'monitor');
  if (critical > warning) throw new UsageError(`--critical (${critical}) must not be more days than --warning (${warning}).`, 'monitor');
  return {
    paths: words.length > 0 ? words : ['.'],
    useProjectFiles: !values['no-project-file'],
    threads: threadCount(values.threads, 'monitor'),
    filter: { vendors: values.vendor ?? [], features: values.feature ?? [], expiresWithin: undefined },
    day: values.today === undefined ? currentDay() : calendarDay(values.today, '--today', 'monitor'),
    warning,
    critical,
  };
}
