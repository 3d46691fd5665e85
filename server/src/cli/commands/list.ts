import { groupNames } from '../../inventory/listFormat';
import { command, type Given, type Options } from '../command';
import { currentDay } from '../currentDay';
import { listFormatNames } from '../inventory/formatNames';
import type { ListRequest } from '../inventory/listLicenses';
import { calendarDay, oneOf, threadCount, wholeNumber } from '../optionValues';

const listOptions = {
  format: {
    type: 'string',
    value: listFormatNames.join('|'),
    values: listFormatNames,
    help: 'output format: text, a table (the default); json, an array of {vendor, feature, version, application, licenses, uncounted, expiry, daysLeft, state, host, file, line, timeline}; csv, for spreadsheets; md, for a wiki; html, a page with a picture of the expiries; ics, a calendar with an event for each expiry; prometheus, for node exporter',
  },
  by: { type: 'string', value: groupNames.join('|'), values: groupNames, help: 'group the rows' },
  vendor: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'list licenses of this vendor only; * is anything; can be given several times',
  },
  feature: { type: 'string', multiple: true, value: 'NAME', help: 'list this feature only; * is anything; can be given several times' },
  'expires-within': { type: 'string', value: 'DAYS', help: 'list only what expires within so many days' },
  on: { type: 'string', value: 'YYYY-MM-DD', help: 'list what is granted on this day' },
  'alarm-days': { type: 'string', value: 'DAYS', help: 'how many days before an expiry the calendar reminds of it (default 30); for ics' },
  bom: { type: 'boolean', help: 'begin with a byte order mark, so that Excel reads umlauts and accents; for csv' },
  'output-file': { type: 'string', value: 'FILE', help: 'print to a file, in UTF-8, instead of standard output' },
  threads: {
    type: 'string',
    value: 'N',
    help: 'work on so many files at once (default: as many as there are processors, where there are many files)',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'list as of this date' },
} as const satisfies Options;

/** `seatkeeper list`: prints what license files grant, and when it expires. */
export const list = command({
  name: 'list',
  usage: '[options] [--] PATH...',
  summary: 'list licenses: how many, of what, and when they expire',
  examples: [
    ['.', 'list all licenses in this folder, the soonest expiry first'],
    ['--expires-within 90 sites', 'list what expires within 90 days'],
    ['--on 2027-01-01 license.dat', 'list what is granted on New Year’s Day'],
    ['--format ics license.dat > expiries.ics', 'put the expiries into a calendar'],
  ],
  before: [
    'Lists what License Manager would grant from license files: for each file, vendor, feature and version how many licenses there are and when the first of them expire. INCREMENT lines are added up; what is superseded, ignored, expired, not valid yet, not signed or not filled in counts nothing, and the state says why.',
    "PATH is a file, a folder, or a quoted pattern such as 'sites/**/*.lic'. A file that several paths lead to counts once. Nothing is changed, and no key or signature is printed.",
  ],
  after: [
    'Exit status: 0 if the licenses were listed; 2 if the command is wrong, a file cannot be read, or there are no licenses to list.',
  ],
  options: listOptions,
  async run(given) {
    const request = readList(given);
    const { listLicenses } = await import('../inventory/listLicenses');
    return listLicenses(request);
  },
});

/** What the words of the command line ask of a list. @throws UsageError */
function readList({ values, words }: Given<typeof listOptions>): ListRequest {
  const { 'expires-within': within, 'alarm-days': alarm } = values;
  const today = values.today === undefined ? currentDay() : calendarDay(values.today, '--today', 'list');
  return {
    paths: words.length > 0 ? words : ['.'],
    useProjectFiles: !values['no-project-file'],
    threads: threadCount(values.threads, 'list'),
    format: oneOf(listFormatNames, values.format ?? 'text', '--format', 'list'),
    outputFile: values['output-file'],
    filter: {
      vendors: values.vendor ?? [],
      features: values.feature ?? [],
      expiresWithin: within === undefined ? undefined : wholeNumber(within, '--expires-within', 'list'),
    },
    options: {
      day: values.on === undefined ? today : calendarDay(values.on, '--on', 'list'),
      by: values.by === undefined ? undefined : oneOf(groupNames, values.by, '--by', 'list'),
      alarmDays: alarm === undefined ? 30 : wholeNumber(alarm, '--alarm-days', 'list'),
      mark: values.bom ?? false,
    },
  };
}
