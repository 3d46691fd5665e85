import { command, type Given, type Options } from '../command';
import type { CompareRequest } from '../compareFiles';
import { calendarDay, oneOf } from '../optionValues';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;

const diffOptions = {
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default), or json, an object {outcome, before, after, summary, differences, totals, notes}',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'count licenses as of this date' },
} as const satisfies Options;

/** `seatkeeper diff`: compares two files by what they mean. */
export const diff = command({
  name: 'diff',
  usage: '[options] [--] OLD NEW',
  summary: 'compare two license files by what they mean',
  examples: [
    ['license.dat new.lic', 'show what a new license changes'],
    ['license.dat - < mail.txt', 'compare with what comes by standard input'],
    ['--format json license.dat new.lic', 'compare for a program'],
  ],
  before: [
    'Compares two license files: which licenses were added or removed, which have more or fewer licenses, are valid longer or for a shorter time, are of another version, were changed in another way, or were only re-signed. What an administrator may change is listed apart: host, port, path, options file, comments, attributes in lowercase letters. The order and the layout of lines never count. At the end are the totals for each feature.',
    'OLD and NEW are files; one of them can be - for standard input. Nothing is changed, and no signature is printed.',
  ],
  after: [
    'Exit status: 0 if the two say the same; 1 if they differ; 2 if the command is wrong, or a file cannot be read or is not a license file.',
  ],
  options: diffOptions,
  run: async (given) => {
    const request = readDiff(given);
    const { compareFiles } = await import('../compareFiles');
    return compareFiles(request);
  },
});

/** What the words of the command line ask of a comparison. @throws UsageError */
function readDiff({ values, words }: Given<typeof diffOptions>): CompareRequest {
  const [before, after, ...more] = words;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError(`Two files are compared, OLD and NEW; ${given(words.length)}.`, 'diff', words.length === 0);
  if (before === '-' && after === '-') throw new UsageError('Only one of the two can be standard input.', 'diff');
  return {
    before,
    after,
    format: oneOf(formatNames, values.format ?? 'text', '--format', 'diff'),
    useProjectFiles: !values['no-project-file'],
    today: values.today === undefined ? undefined : calendarDay(values.today, '--today', 'diff'),
  };
}

function given(files: number): string {
  if (files === 0) return 'none is given';
  return files === 1 ? 'only one is given' : `${files} are given`;
}
