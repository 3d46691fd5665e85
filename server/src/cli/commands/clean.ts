import type { CleanRequest } from '../cleanFile';
import { command, type Given, type Options } from '../command';
import { UsageError } from '../usageError';

const cleanOptions = {
  output: {
    type: 'string',
    short: 'o',
    value: 'OUT',
    help: 'write the license to OUT, a file that does not exist yet, and not to standard output',
  },
} as const satisfies Options;

/** `seatkeeper clean`: prints the license that is in a mail. */
export const clean = command({
  name: 'clean',
  usage: '[-o OUT] [--] [MAIL]',
  summary: 'take the license out of an email',
  examples: [
    ['mail.txt', 'print the license in a mail'],
    ['-o license.dat mail.eml', 'save it as license.dat'],
    ['- < mail.txt', 'clean what comes by standard input'],
  ],
  before: [
    'Takes the license out of an email that was saved or copied, and undoes what mail programs do to it: quoting signs, headers, wrapped lines, quoted-printable and Base64, HTML, typographic quotation marks, no-break spaces, lines run together. No signed character is changed or made up.',
    'MAIL is a file; without it, or with -, the mail is read from standard input. What was cleaned, what was left out, and what is not certain goes to standard error.',
  ],
  after: [
    'Exit status: 0 if the license is complete and certain; 1 if something is not certain: then only the certain records are printed, and no file is written; 2 if the command is wrong, or the mail cannot be read or holds no license.',
  ],
  options: cleanOptions,
  run: async (given) => {
    const request = readClean(given);
    const { cleanFile } = await import('../cleanFile');
    return cleanFile(request);
  },
});

/** What the words of the command line ask of a cleaning. @throws UsageError */
function readClean({ values: { output }, words }: Given<typeof cleanOptions>): CleanRequest {
  const [mail = '-', ...more] = words;
  if (more.length > 0) throw new UsageError('Only one mail can be cleaned at a time.', 'clean');
  if (output === '') throw new UsageError('--output needs the name of a file.', 'clean');
  return { mail, output: output === '-' ? undefined : output };
}
