import { command } from '../command';
import { UsageError } from '../usageError';

/** `seatkeeper anonymize`: writes copies of files with made-up names into a folder. */
export const anonymize = command({
  name: 'anonymize',
  usage: 'FILE... -o FOLDER',
  summary: 'copy files with made-up names, to send them to support',
  examples: [['license.dat genesys.opt -o for-support', 'copy two files with the same made-up names in both']],
  before: [
    'Copies files into a folder, with made-up names in the place of hosts, users, addresses, customers, host ids, keys, signatures and the words of comments: the same made-up name for the same name in all of the files. Names of features and vendors, versions, dates, counts, ports and the layout stay, and so does what a check finds. The copies cannot be used as licenses.',
    'The files themselves are not changed. The folder must be new, or have none of the copies yet. Where one of the files is of no kind that Seatkeeper knows, or cannot be read, nothing is written.',
  ],
  after: ['Exit status: 0 if the copies are written; 2 if not.'],
  options: {
    output: { type: 'string', short: 'o', value: 'FOLDER', help: 'the folder for the copies; it is made if it does not exist' },
  },
  async run({ values, words }) {
    if (words.length === 0) throw new UsageError('No files to copy. Give at least one FILE.', 'anonymize', true);
    if (!values.output) throw new UsageError('No folder for the copies. Give one with -o FOLDER.', 'anonymize');
    const { writeAnonymousCopies } = await import('../anonymousCopies');
    return writeAnonymousCopies(words, values.output);
  },
});
