import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../../server/src/core/editing';
import { applyEdits } from '../../../server/src/core/text';
import { formatLicense } from '../../../server/src/license/features/format';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { readMarks, unmask } from '../../support/marked';

function formatted(text: string, options: Partial<FormatOptions> = {}): string {
  return applyEdits(text, formatLicense(parseLicense(text), { indentSize: 4, ...options }));
}

/** [what, before, after]; unseen characters by name. */
const formattedCases: readonly (readonly [string, string, string])[] = [
  [
    'one space between fields',
    'SERVER   lichost.contoso.example\t001122aabbcc  7260\n',
    'SERVER lichost.contoso.example 001122aabbcc 7260\n',
  ],
  ['no indentation before a record', '  DAEMON genesys.d\n', 'DAEMON genesys.d\n'],
  ['no spaces at the end of a line', 'USE_SERVER <TAB> \nSERVER a 001122aabbcc  ', 'USE_SERVER\nSERVER a 001122aabbcc'],
  [
    'four spaces before a line that goes on with a record',
    'FEATURE a genesys.d 8.0 permanent 5 \\\n  NOTICE=b \\\n<TAB>SIGN=000000000000\n',
    'FEATURE a genesys.d 8.0 permanent 5 \\\n    NOTICE=b \\\n    SIGN=000000000000\n',
  ],
  [
    'one space before a backslash',
    'FEATURE a genesys.d 8.0 permanent 5\\\n    NOTICE=b   \\\n    SIGN=000000000000\n',
    'FEATURE a genesys.d 8.0 permanent 5 \\\n    NOTICE=b \\\n    SIGN=000000000000\n',
  ],
  [
    'no spaces after a backslash',
    'FEATURE a genesys.d 8.0 permanent 5 \\  <TAB>\n    SIGN=000000000000\n',
    'FEATURE a genesys.d 8.0 permanent 5 \\\n    SIGN=000000000000\n',
  ],
  [
    'the line ends of each line as they are',
    'SERVER  a 001122aabbcc\r\nFEATURE a genesys.d 8.0 permanent 5 \\ \r\n SIGN=0\n\r\n',
    'SERVER a 001122aabbcc\r\nFEATURE a genesys.d 8.0 permanent 5 \\\r\n    SIGN=0\n\r\n',
  ],
  ['blank lines, which lose their spaces alone', 'USE_SERVER\n\n  <TAB>\n\nUSE_SERVER\n', 'USE_SERVER\n\n\n\nUSE_SERVER\n'],
  ['comments as they are', '  #  a   comment \n#b<TAB>\nSERVER  a 0\n', '  #  a   comment \n#b<TAB>\nSERVER a 0\n'],
  [
    'quoted values as they are, with the lines in them',
    'FEATURE a genesys.d 8.0 permanent 5  NOTICE="b  c<TAB>\\ \n  d  \\\n<TAB>e"  SIGN="0000  0000"\n',
    'FEATURE a genesys.d 8.0 permanent 5 NOTICE="b  c<TAB>\\ \n  d  \\\n<TAB>e" SIGN="0000  0000"\n',
  ],
  [
    'brace groups as they are',
    'INCREMENT a examplevd 8.0 permanent 5  AUTH={  x=( LK=0 ) \\\n  y=(  LK=0 ) }  \n',
    'INCREMENT a examplevd 8.0 permanent 5 AUTH={  x=( LK=0 ) \\\n  y=(  LK=0 ) }\n',
  ],
  ['a comment after data', 'SERVER  a 0  <TAB>#  b  c \n', 'SERVER a 0 #  b  c \n'],
  ['a byte order mark', '<BOM>  SERVER  a 0\n', '<BOM>SERVER a 0\n'],
  [
    'lines of nothing but a backslash',
    'FEATURE a b 1 permanent 5 \\\n \\ \n SIGN=0\n',
    'FEATURE a b 1 permanent 5 \\\n    \\\n    SIGN=0\n',
  ],
  ['line ends apart that only spaces keep apart', 'USE_SERVER <CR> \nUSE_SERVER \n', 'USE_SERVER<CR> \nUSE_SERVER\n'],
  ['decimal lines', '  sampled-f1-00737-55296-1825  \n', 'sampled-f1-00737-55296-1825\n'],
  [
    'a Windows path',
    'DAEMON  genesys.d  C:\\flexlm\\genesys.d.exe \\\n port=7261\n',
    'DAEMON genesys.d C:\\flexlm\\genesys.d.exe \\\n    port=7261\n',
  ],
];

/** [what, text that formatting leaves as it is] */
const untouchedCases: readonly (readonly [string, string])[] = [
  ['a missing backslash', 'FEATURE a genesys.d  8.0 permanent 5\n    SIGN=000000000000\n'],
  ['a dangling backslash', 'SERVER  a 001122aabbcc \\ \n\n'],
  ['a stray backslash', 'FEATURE a genesys.d  8.0 permanent 5 \\ NOTICE=b SIGN=0\n'],
  ['two backslashes', 'FEATURE a genesys.d  8.0 permanent 5 \\\\\n  SIGN=0\n'],
  ['a blank line in the middle', 'FEATURE a genesys.d  8.0 permanent 5 \\\n\n  SIGN=0\n'],
  ['a comment in the middle', 'FEATURE a genesys.d  8.0 permanent 5 \\\n# b\n  SIGN=0\n'],
  ['a comment after a backslash', 'FEATURE a genesys.d  8.0 permanent 5 \\ # b\n  SIGN=0\n'],
  ['an open quote', 'FEATURE a genesys.d  8.0 permanent 5 NOTICE="b   c\n'],
  ['an open brace', 'FEATURE a examplevd  8.0 permanent 5 AUTH={  x=0\n'],
  ['records glued together', 'FEATURE a genesys.d  8.0 permanent 5 SIGN=000000000000FEATURE b genesys.d  8.0 permanent 5 SIGN=0\n'],
  ['quoting of a mail', '> FEATURE a genesys.d  8.0 permanent 5 SIGN=0\n'],
  ['a misspelled keyword', 'FEATUER a genesys.d  8.0 permanent 5 SIGN=0\n'],
  ['a line that License Manager ignores', 'Dear   customer,\n'],
  ['a word that may go on at the next margin', 'FEATURE a genesys.d  8.0 permanent 5 NOTI\\\nCE=b SIGN=0\n'],
  ['odd spaces', 'FEATURE a genesys.d  8.0<NBSP>permanent 5 SIGN=0\n'],
  ['zero-width characters', 'FEATURE a genesys.d  8.0 <ZWSP>permanent 5 SIGN=0\n'],
  ['form feeds', 'FEATURE a genesys.d  8.0 <FF>permanent 5 SIGN=0\n'],
  ['a value that lost its quotes', "FEATURE a genesys.d  8.0 permanent 5 NOTICE='b   c' SIGN=0\n"],
  ['spaces at an equals sign', 'FEATURE a genesys.d  8.0 permanent 5 SIGN =  0\n'],
  ['a path with spaces and no quotes', 'DAEMON  genesys.d C:\\Program  Files\\genesys.d.exe\n'],
];

describe('formatting gives', () => {
  test.each(formattedCases)('%s', (_, before, after) => {
    expect(formatted(unmask(before))).toBe(unmask(after));
    expect(formatLicense(parseLicense(unmask(after)), { indentSize: 4 })).toEqual([]);
  });
});

describe('formatting leaves alone a record with', () => {
  test.each(untouchedCases)('%s', (_, masked) => {
    expect(formatted(unmask(masked))).toBe(unmask(masked));
  });

  test('damage, and formats the records beside it', () => {
    const damaged = 'FEATURE a genesys.d  8.0 permanent 5\n    SIGN=0\n';
    expect(formatted(`USE_SERVER \n${damaged}SERVER  a 0\n`)).toBe(`USE_SERVER\n${damaged}SERVER a 0\n`);
  });
});

describe('Tabs before a line', () => {
  const record = (vendor: string, indent: string) => `FEATURE a ${vendor} 8.0 permanent 5 \\\n${indent}SIGN=0\n`;

  test('become spaces in a record of Genesys', () => {
    const other = record('examplevd', '\t');
    expect(formatted(record('genesys.d', '\t') + other)).toBe(record('genesys.d', '    ') + other);
  });

  test('stay in other files', () => {
    expect(formatted(record('examplevd', '\t\t'))).toBe(record('examplevd', '\t\t'));
    expect(formatted(record('examplevd', '  '))).toBe(record('examplevd', '    '));
  });

  test('become spaces everywhere when spaces are asked for', () => {
    expect(formatted(record('examplevd', '\t\t'), { insertSpaces: true })).toBe(record('examplevd', '    '));
  });

  test('between fields become a space in every file', () => {
    expect(formatted('FEATURE a\t\texamplevd 8.0 permanent 5\tSIGN=0\n')).toBe('FEATURE a examplevd 8.0 permanent 5 SIGN=0\n');
  });
});

test.each([
  [2, '  '],
  [0, ' '],
  [-3, ' '],
  [Number.NaN, ' '],
  [1e9, ' '.repeat(16)],
])('an indentation of %d is %j', (indentSize, indent) => {
  const text = (spaces: string) => `FEATURE a genesys.d 8.0 permanent 5 \\\n${spaces}SIGN=0\n`;
  expect(formatted(text('   '), { indentSize })).toBe(text(indent));
});

describe('formatting a range changes', () => {
  test.each([
    ['every record that it touches', 'SERVER  a 0\nSER«VER  b 0\nSERVER »  c 0\nSERVER  d 0\n', [1, 2]],
    ['no record that begins where it ends', 'SERVER  a 0\n«SERVER  b 0\n»SERVER  c 0\n', [1]],
    ['the record of a cursor', 'SERVER  a 0\n«»SERVER  b 0\nSERVER  c 0\n', [1]],
    ['the record that a cursor is after at the end of the file', 'SERVER  a 0\nSERVER  b 0«»', [1]],
    ['all lines of a record', 'SERVER  a 0\nFEATURE  a b 1 permanent 5 \\\n  «x»\n', [1]],
  ] as const)('%s', (_, marked, changed) => {
    const { text, ranges } = readMarks(marked);
    const range = ranges[0] as (typeof ranges)[0];
    const { records, starts } = parseLicense(text);
    const after = records.map((record, index) =>
      (changed as readonly number[]).includes(index)
        ? formatted(record.text)
        : text.slice(starts[index], (starts[index] ?? 0) + record.text.length),
    );
    expect(formatted(text, { range })).toBe(after.join(''));
  });
});
