import { isLineEnd, SPACE, skip, TAB } from '../../../core/characters';
import { say } from '../../../core/message';
import { fileRule } from '../rule';

/** How much of a file is looked at to tell what it is, in UTF-16 units. */
const SAMPLE = 8192;
const REPLACEMENT_CHARACTER = 0xfffd;

export default fileRule({
  id: 'binary-file',
  severity: 'error',
  summary: 'A file that is not plain text, so License Manager cannot read it',
  source: 'Genesys Licensing Guide 8.0, chapter 2, "License Files" (licensing data is a text file)',
  leadsTo: ['-2'],
  vendors: 'all',
  exclusive: true,
  check(file, report) {
    const { text } = file;
    const length = Math.min(text.length, SAMPLE);
    let nul = 0;
    let unreadable = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0) nul++;
      else if (isUnreadable(code)) unreadable++;
    }
    if (nul + unreadable < 4 || nul + unreadable < length * 0.05) return;
    report({
      range: { start: 0, end: firstCharacters(text) },
      message:
        nul > length * 0.4 && unreadable < length * 0.02
          ? say(
              'License Manager cannot read this file, because it is saved as UTF-16\nOpen it in Notepad and save it with the encoding ANSI or UTF-8.',
            )
          : say(
              'License Manager cannot read this file, because it is not a text file\nIf it is an archive, unpack it; if the license came in an email, save it as plain text.',
            ),
    });
  },
});

function isUnreadable(code: number): boolean {
  return (code < SPACE && code !== TAB && code !== 12 && !isLineEnd(code)) || code === REPLACEMENT_CHARACTER;
}

/** Up to 16 characters of the first line, at least one. */
function firstCharacters(text: string): number {
  return skip(text, 1, (code) => !isLineEnd(code), Math.min(16, text.length));
}
