import { describe, expect, test } from 'vitest';
import { selectionRanges } from '../../../server/src/license/features/selectionRanges';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { markAll, readPlaces } from '../../support/places';

/** Each with the cursor `|` and the steps, nested; the whole text is always the last. */
const cases: readonly (readonly [string, string])[] = [
  ['a keyword', '««FEAT|URE» f1 v 1.0 permanent 1»\n'],
  ['a field', '  «FEATURE «f|1» v 1.0 permanent 1»  \n'],
  ['an unquoted value', '«FEATURE f1 v 1.0 permanent 1 «SIGN=«00|00»»»\n'],
  ['the name of an attribute', '«FEATURE f1 v 1.0 permanent 1 ««SI|GN»=0000»»\n'],
  ['a word, a value without and with quotes', '«FEATURE f1 v 1.0 permanent 1 «NOTICE=«"«Contoso «te|st» use»"»»»\n'],
  ['a value of one word in quotes', '«FEATURE f1 v 1.0 permanent 1 «NOTICE=«"«te|st»"»» SIGN=00»\n'],
  ['curly quotes', '«FEATURE f1 v 1.0 permanent 1 «NOTICE=«“«Contoso «te|st»»”»»»\n'],
  ['a quote that opens in the middle of a value', '«FEATURE f1 v 1.0 permanent 1 «NOTICE=«product="«A «|B»»"»»»\n'],
  ['a value that was never closed', '«FEATURE f1 v 1.0 permanent 1 «NOTICE=«"«Contoso «te|st»»»»»\n'],
  ['a group of a signature of several lines', '«FEATURE f1 v 1.0 permanent 1 «SIGN=«"«0000 \\\n    «11|11» 2222»"»»»\n'],
  ['no piece of a line join', '«FEATURE f1 v 1.0 permanent 1 «SIGN=«"«0000 |\\\n    1111»"»»»\n'],
  ['a part of a component', '«PACKAGE p1 v 1.0 «COMPONENTS=«"«f1 ««f|2»:1.0:2»»"»»»\n'],
  ['a host id of a list', '«FEATURE f1 v 1.0 permanent 0 «HOSTID=«"«ANY,«00112|2aabbcc»»"»»»\n'],
  ['a host id of two words', '«SERVER h «DISK_SERIAL_NUM= «1234|5678»» 7260»\n'],
  ['a quoted path', '«DAEMON v «"«C:\\Program «Fil|es\\v.exe»»"»»\n'],
  ['a spaced attribute', '«DAEMON v /opt/v «port = «72|61»»»\n'],
  [
    'the group around a record',
    '# other\n\n«# Routing\nFEATURE f1 v 1.0 permanent 1\n«FEATURE «f|2» v 1.0 permanent 1»»\n\nSERVER h ANY\n',
  ],
  ['a comment, its block and the group below', '««# a\n«# b|»»\nSERVER h ANY»\n'],
  ['a line that is not a record', '«Dear «al|l,»»\n'],
  ['nothing but the file on a blank line', 'SERVER h ANY\n|\nSERVER h ANY\n'],
];

describe('selection ranges', () => {
  test.each(cases)('of %s', (_, marked) => {
    const { text, offset } = readPlaces(marked);
    const steps = selectionRanges(parseLicense(text), offset);
    expect(steps[steps.length - 1]).toEqual({ start: 0, end: text.length });
    expect(markAll(text, steps.slice(0, -1))).toBe(marked.replace('|', ''));
  });

  test('of an empty text are none', () => {
    expect(selectionRanges(parseLicense(''), 0)).toEqual([]);
  });
});
