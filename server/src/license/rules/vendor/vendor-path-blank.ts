import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-path-blank',
  severity: 'warning',
  summary: 'A path with spaces on a DAEMON or VENDOR line without quotes around it',
  source: 'REV, "VENDOR Lines": spaces separate path, options file and port',
  leadsTo: ['-97'],
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    const name = record.words[0];
    if (!name) return;
    const program = record.slice(name).toLowerCase();
    const isProgram = (text: string): boolean => {
      const file = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase();
      return file.endsWith('.exe') || file === program;
    };
    const isOptions = (text: string): boolean => /\.opt$/i.test(text);
    for (let i = 1; i < record.words.length; i++) {
      const word = record.words[i] as Word;
      const isOptionsAttribute = /^options=/i.test(record.slice(word));
      const start = isOptionsAttribute ? word.equals + 1 : word.start;
      const isEnd = isOptionsAttribute ? isOptions : isProgram;
      const end = endOfPath(record, i, start, isEnd);
      if (end < 0) continue;
      const range: TextRange = { start, end: (record.words[end] as Word).end };
      const path = record.slice(range);
      report({
        range,
        message: isOptionsAttribute
          ? say(
              'This path has spaces, but no quotes around it\nLicense Manager reads its pieces as several fields and does not find the file. Put the path in double quotes, or use a folder without spaces.',
            )
          : say(
              'This path has spaces, but no quotes around it\nLicense Manager reads its pieces as several fields and does not find the file (error -97). Put the path in double quotes, or use a folder without spaces.',
            ),
        fixes: [{ title: say('Put the path in quotes'), edits: [{ range, newText: `"${path}"` }], safe: false }],
      });
      i = end;
    }
  },
});

/** The index of the word with which a path that begins in word `first` ends after a space, or -1 where it has none. */
function endOfPath(record: LicenseRecord, first: number, start: number, isEnd: (text: string) => boolean): number {
  const head = record.slice({ start, end: (record.words[first] as Word).end });
  if (!/[\\/]/.test(head) || head.includes('"') || isEnd(head)) return -1;
  for (let i = first + 1; i < Math.min(record.words.length, first + 6); i++) {
    const word = record.words[i] as Word;
    const text = record.slice(word);
    const gap = record.slice({ start: (record.words[i - 1] as Word).end, end: word.start });
    // Another absolute path, an attribute or a number is a field of its own.
    if (word.equals >= 0 || word.quote >= 0 || !/^ +$/.test(gap) || /^(?:[\\/]|[A-Za-z]:)/.test(text) || /^\d+$/.test(text)) return -1;
    if (isEnd(text)) return i;
  }
  return -1;
}
