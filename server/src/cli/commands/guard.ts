import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';

const formatNames = ['text', 'json'] as const;

/** `seatkeeper guard`: tells what is signed in a license file and was changed after it was issued. */
export const guard = command({
  name: 'guard',
  usage: '[--base FILE] FILE',
  summary: 'find what was changed in a license file though it is signed',
  examples: [
    ['license.dat', 'compare with license.dat.issued, or the version in git'],
    ['--base received.lic license.dat', 'compare with the file that was received'],
  ],
  before: [
    'Compares a license file with what it was when the license was issued, and reports each signed value that is different: License Manager refuses such a license. Reports nothing that you may change, such as host names, ports, paths, comments, and the order and layout of lines, and no licenses that were added, removed or renewed. Changes nothing.',
    'FILE is a license file, or - for standard input. Without --base, it is compared with the first of these that there is: FILE.issued, FILE.orig, FILE.bak, and the version in git that was committed last.',
  ],
  after: [
    'Exit status: 0 if nothing signed was changed; 1 if something was; 2 if the command is wrong, a file cannot be read or is not a license file, or there is nothing to compare with.',
  ],
  options: {
    base: { type: 'string', short: 'b', value: 'FILE', help: 'the file as it was issued' },
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: text, for people (the default), or json, an object {file, base, changes}',
    },
  },
  async run({ values, words }) {
    const [name, ...more] = words;
    if (name === undefined) throw new UsageError('No file to compare. Give a license file.', 'guard', true);
    if (more.length > 0) throw new UsageError('Only one file can be compared at a time.', 'guard');
    const format = oneOf(formatNames, values.format ?? 'text', '--format', 'guard');
    const { base } = values;
    if (base === '-') throw new UsageError('--base must be a file, not standard input.', 'guard');
    if (name === '-' && base === undefined) throw new UsageError('For standard input, give --base.', 'guard');
    const { guardFile } = await import('../guardFile');
    return guardFile({ name, base, format });
  },
});
