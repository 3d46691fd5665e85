import { command, type Given, type Options } from '../command';
import { settingOptions } from '../languageOptions';
import type { MergeFilesRequest } from '../mergeFiles';
import { calendarDay, languageSettings, oneOf } from '../optionValues';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;
const oldRecords = ['comment', 'remove'] as const;
const unclear = ['refuse', 'replace', 'keep'] as const;

const mergeOptions = {
  output: {
    type: 'string',
    short: 'o',
    value: 'OUT',
    help: 'write the merged file to OUT and leave EXISTING as it is; - is standard output',
  },
  old: {
    type: 'string',
    value: oldRecords.join('|'),
    values: oldRecords,
    help: 'what becomes of records that newer ones replace: comment them out with # (the default), or remove them',
  },
  unclear: {
    type: 'string',
    value: unclear.join('|'),
    values: unclear,
    help: 'what to do where the files do not show which of two records is newer, or whether a received INCREMENT record adds to another or replaces it: refuse to merge (the default), replace the existing one, or keep it (of INCREMENT records, both)',
  },
  'dry-run': { type: 'boolean', help: 'show the changes as a unified diff, and write nothing' },
  format: {
    type: 'string',
    value: formatNames.join('|'),
    values: formatNames,
    help: 'output format: text, for people (the default), or json, an object {outcome, reason, isUnclear, file, backup, notes, changes, checklist, diff}',
  },
  'no-project-file': { type: 'boolean', help: 'do not read .seatkeeperrc.json' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'merge as of this date' },
} as const satisfies Options;

/** The setting that decides which of two records counts. */
const releaseOption: Options = Object.fromEntries(Object.entries(settingOptions).filter(([name]) => name === 'manager-version'));

/** `seatkeeper merge`: adds a received license to an existing file. */
export const merge = command({
  name: 'merge',
  usage: '[options] [--] EXISTING RECEIVED',
  summary: 'add a received license to a license file',
  examples: [
    ['--dry-run license.dat new.lic', 'show what would change'],
    ['license.dat new.lic', 'add new.lic to license.dat, and keep a backup'],
    ['license.dat - < mail.txt', 'add what comes by standard input'],
    ['-o merged.dat license.dat new.lic', 'write another file'],
  ],
  before: [
    'Adds what is in RECEIVED to EXISTING: new records go after the others of their vendor, a newer record takes the place of the one it replaces, a record that is there already is not added again, and what was not received stays. Host names, ports, paths, comments, and the order of lines stay as they are. No signed character is changed.',
    'Merges only what is certain: if the host ids differ, if RECEIVED is damaged or was not issued for use, or if a license would be lost, it says why and writes nothing. Either file can be - for standard input; EXISTING only with --output or --dry-run.',
    'Before EXISTING is changed, a backup is written next to it, such as license.dat.2026-11-28.bak. At the end is a list of what is left to do.',
  ],
  after: [
    'Exit status: 0 if the files were merged or there was nothing to add; 1 if they cannot be merged; 2 if the command is wrong, or a file cannot be read or written.',
  ],
  options: { ...mergeOptions, ...releaseOption },
  run: async (given) => {
    const request = readMerge(given);
    const { mergeFiles } = await import('../mergeFiles');
    return mergeFiles(request);
  },
});

/** What the words of the command line ask of a merge. @throws UsageError */
function readMerge({ values, words }: Given<typeof mergeOptions>): MergeFilesRequest {
  const [existing, received, ...more] = words;
  if (existing === undefined || received === undefined || more.length > 0)
    throw new UsageError(`Two files are merged, EXISTING and RECEIVED; ${numberGiven(words.length)}.`, 'merge', words.length === 0);
  if (existing === '-' && received === '-') throw new UsageError('Only one of the two can be standard input.', 'merge');
  const { output } = values;
  const isPreview = values['dry-run'] ?? false;
  if (output === '') throw new UsageError('--output needs the name of a file.', 'merge');
  if (isPreview && output !== undefined) throw new UsageError('--dry-run writes nothing, so it cannot be combined with --output.', 'merge');
  if (existing === '-' && output === undefined && !isPreview)
    throw new UsageError('Standard input cannot be changed. Use --output to write the merged file, or --dry-run to see it.', 'merge');
  return {
    existing,
    received,
    output,
    isPreview,
    old: oneOf(oldRecords, values.old ?? 'comment', '--old', 'merge'),
    unclear: oneOf(unclear, values.unclear ?? 'refuse', '--unclear', 'merge'),
    format: oneOf(formatNames, values.format ?? 'text', '--format', 'merge'),
    languages: languageSettings(values),
    useProjectFiles: !values['no-project-file'],
    today: values.today === undefined ? undefined : calendarDay(values.today),
  };
}

function numberGiven(files: number): string {
  if (files === 0) return 'none is given';
  return files === 1 ? 'only one is given' : `${files} are given`;
}
