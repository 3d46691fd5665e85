import { expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { defaultOptions } from '../support/check';
import { openLog } from '../support/logs';
import { readCursor } from '../support/marked';

/** What is said at the `|` of a log, and of which words. */
function hover(marked: string): { of: string; says: string } | undefined {
  const { text, offset } = readCursor(marked);
  const found = openLog(text).analyze(text, defaultOptions).hover?.(offset);
  return found && { of: text.slice(found.range.start, found.range.end), says: found.contents.map((part) => render(part)).join('\n') };
}

const start = '8:00:00 (contosod) EXTERNAL FILTERS are OFF\n';

test.each([
  ['8:00:00 (lmgrd) lmgrd tcp-|port 27000\n', 'lmgrd tcp-port 27000', /port of the license server manager/],
  [
    `${start}8:00:00 (contosod) O|UT: "editor" ana@pc1 (2 licenses)\n`,
    'OUT: "editor" ana@pc1 (2 licenses)',
    /`ana@pc1` took a license of `editor` \(licenses: 2\)/,
  ],
  [
    `8:00:00 (contosod) DEN|IED: "editor" ana@pc1  (All used. (-4,342))\n${start}`,
    'DENIED: "editor" ana@pc1  ',
    /`ana@pc1` asked for `editor`/,
  ],
  ['8:00:00 (contosod) (@contosod-SLOG@) Listening| port: 27001\r\n', '(@contosod-SLOG@) Listening port: 27001', /summary/],
  ['8:00:00 (contosod) TIMESTAMP| 6/15/2026', 'TIMESTAMP 6/15/2026', /month\/day\/year/],
  ['8:00:00 (contosod) OUT: "`<b>`|" ana@pc1', 'OUT: "`<b>`" ana@pc1', /`` `<b>` ``/],
])('%j is explained', (marked, of, says) => {
  expect(hover(marked)).toEqual({ of, says: expect.stringMatching(says) });
});

test.each([
  ['8:00:00 (contosod) DENIED: "editor" ana@pc1  (All us|ed. (-4,342))\n'],
  ['8:00:00 (lmgrd) contosod exited with st|atus 25 (Invalid host)\n'],
  ['8:00:00 (contosod) something |else\n'],
  ['8:00:00 (contosod) \n|'],
])('%j is left to the explanation of errors, or to nobody', (marked) => expect(hover(marked)).toBeUndefined());
