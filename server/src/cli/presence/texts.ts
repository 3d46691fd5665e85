import { command } from '../command';
import { calendarDay, oneOf } from '../optionValues';
import { UsageError } from '../usageError';

const topic = 'presence texts';
const formatNames = ['csv', 'json'] as const;
const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
const separatorNames = ['comma', 'semicolon', 'tab'] as const;

/** `seatkeeper presence texts`: the texts of states as a table for translators, and back. */
export const texts = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'export the texts of all states for a translator, or import them',
  examples: [
    ['-o texts.csv presence.xml', 'write a table with a column for each language'],
    ['--bom --separator semicolon -o texts.csv presence.xml', 'the same for a German or French Excel'],
    ['--import texts.csv --dry-run presence.xml', 'show what the translated table would change'],
    ['--import texts.csv presence.xml', 'write the translated texts, and keep a backup'],
  ],
  before: [
    'Prints the texts that users read as a table: a row for the menuText and the statusText of each state, and a column for each language. The column (default) has the texts without a language attribute. To add a language, add a column named de, en, es, fr, it or ru.',
    'With --import, writes the texts of such a table into FILE. Nothing else of the file changes: order, comments, layout, CDATA, references, and the texts that are the same stay as they are. A cell without a text leaves the file as it is. If anything in the table does not fit the file, says what it is and writes nothing.',
    'Before FILE is changed, a backup is written next to it, such as presence.xml.2026-11-28.bak. FILE can be - for standard input; with --import only together with --output or --dry-run.',
  ],
  after: [
    'The table can be UTF-8, UTF-16, or what Excel writes without either, with commas, semicolons or tabs. An apostrophe is put before a text that a spreadsheet would take for a formula; it is taken off again.',
    'Exit status: 0 if the texts were printed or written, or there was nothing to change; 1 if the table does not fit; 2 if the command is wrong, or a file cannot be read or written.',
  ],
  options: {
    format: {
      type: 'string',
      value: formatNames.join('|'),
      values: formatNames,
      help: 'output format: csv, for spreadsheets (the default), or json; with --import, json prints what was changed, or why nothing was',
    },
    import: { type: 'string', value: 'TABLE', help: 'write the texts of this CSV file into FILE' },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      help: 'write the table to OUT; with --import, write the changed file to OUT and leave FILE as it is; - is standard output',
    },
    'dry-run': { type: 'boolean', help: 'with --import, show the changes as a unified diff, and write nothing' },
    separator: {
      type: 'string',
      value: separatorNames.join('|'),
      values: separatorNames,
      help: 'what separates cells (default comma); a German or French Excel expects semicolons',
    },
    bom: { type: 'boolean', help: 'begin with a byte order mark, so that Excel reads umlauts and accents' },
    today: { type: 'string', value: 'YYYY-MM-DD', help: 'name the backup after this date' },
  },
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one presence file.', topic);
    const { import: table, output } = values;
    const isPreview = values['dry-run'] ?? false;
    if (output === '') throw new UsageError('--output needs the name of a file.', topic);
    if (isPreview && output !== undefined) throw new UsageError('--dry-run writes nothing, so it cannot be combined with --output.', topic);
    const format = values.format === undefined ? undefined : oneOf(formatNames, values.format, '--format', topic);
    const separator = separators[oneOf(separatorNames, values.separator ?? 'comma', '--separator', topic)];
    if (table === undefined) {
      if (isPreview) throw new UsageError('--dry-run shows what --import would change; give --import too.', topic);
      const { tellTexts } = await import('../answers');
      return tellTexts({ name, format: format ?? 'csv', output, separator, mark: values.bom ?? false });
    }
    if (table === '') throw new UsageError('--import needs the name of a file.', topic);
    if (values.bom !== undefined || values.separator !== undefined)
      throw new UsageError('--bom and --separator are for the table that is printed; --import finds out by itself.', topic);
    if (name === '-' && table === '-') throw new UsageError('Only one of the two files can be standard input.', topic);
    if (name === '-' && output === undefined && !isPreview)
      throw new UsageError('Standard input cannot be changed. Use --output to write the changed file, or --dry-run to see it.', topic);
    const { importTable } = await import('../answers');
    return importTable({
      name,
      table,
      format: format === 'json' ? 'json' : 'text',
      output,
      isPreview,
      today: values.today === undefined ? undefined : calendarDay(values.today, '--today', topic),
    });
  },
});
