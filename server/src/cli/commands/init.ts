import { command } from '../command';
import { UsageError } from '../usageError';

/** `seatkeeper init`: writes a first project file. */
export const init = command({
  name: 'init',
  usage: '[FOLDER]',
  summary: 'write a first project file',
  examples: [
    ['', 'write it into the current folder'],
    ['sites/east', 'write it into another folder'],
  ],
  before: [
    'Writes .seatkeeperrc.json with every setting in it, explained and commented out. A file that is there already is not changed.',
    'FOLDER is an existing folder; without it, the current folder.',
  ],
  after: ['Exit status: 0; or 2 if there is such a file already, or it cannot be written.'],
  options: {},
  async run({ words }) {
    const [folder = '.', ...more] = words;
    if (more.length > 0 || folder === '') throw new UsageError('`seatkeeper init` takes one folder at most.', 'init');
    const { writeProjectFile } = await import('../writeProjectFile');
    return writeProjectFile(folder);
  },
});
