import { command } from '../command';
import { oneOf } from '../optionValues';
import { UsageError } from '../usageError';
import { formatNames, presenceOptions } from './options';

const topic = 'presence menu';

/** `seatkeeper presence menu`: tells what users will see. */
export const menu = command({
  name: topic,
  usage: '[options] FILE',
  summary: 'tell which states the menu offers, and which it leaves out and why',
  examples: [
    ['presence.xml', 'show the menu in the default language'],
    ['--language fr presence.xml', 'show it as a browser in French does'],
    ['moc.xml', 'show the tabs of Office Communicator'],
  ],
  before: [
    'Tells what knowledge workers see: the menu of UC Connector in the order of the file, with the text of the status line; the states that are not in the menu, and why; what follows automatically after an event; and the texts that are missing in a language that the file has. Of a custom tab file (moc.xml), tells the tabs.',
    'FILE is a presence definition or a custom tab file, or - for standard input.',
  ],
  after: [
    'Exit status: 0 if the file can be used; 1 if nothing of it is used, because the XML is broken or the namespace is wrong; 2 if the command is wrong, or the file cannot be read or is of another kind.',
  ],
  options: {
    language: { type: 'string', value: 'LL', help: 'the language of the browser, such as fr (default: the default language)' },
    ...presenceOptions,
  },
  async run({ values, words: [name, ...more] }) {
    if (name === undefined || name === '' || more.length > 0) throw new UsageError('Give the name of one file.', topic);
    const { language } = values;
    if (language !== undefined && !/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(language))
      throw new UsageError('--language takes a language, such as fr.', topic);
    const format = oneOf(formatNames, values.format ?? 'text', '--format', topic);
    const { tellMenu } = await import('../answers');
    return tellMenu({ name, format, language, useProjectFiles: !values['no-project-file'] });
  },
});
