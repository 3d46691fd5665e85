import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from '../../../server/src/core/editing';
import { render } from '../../../server/src/core/message';
import { documentSymbols } from '../../../server/src/license/features/documentSymbols';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { defaultOptions } from '../../support/check';
import { readMarks } from '../../support/marked';
import { markAll } from '../../support/places';

/** The outline as lines, two spaces deeper for each level: kind, name, details, and a cross before what has expired. */
function outline(symbols: readonly DocumentSymbol[], depth = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, expired, children }) => [
    `${depth}${expired ? '✗ ' : ''}${kind} ${[name, ...detail.map((part) => (typeof part === 'string' ? part : render(part)))].join(' · ')}`,
    ...outline(children, `${depth}  `),
  ]);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', '# a comment\n\nDear all,\nUSE_SERVER\n', []],
  ['SERVER lines', 'SERVER lichost 001122aabbcc 7260\nSERVER h2 ANY\n', ['object lichost · 001122aabbcc · 7260', 'object h2 · ANY']],
  [
    'features below the DAEMON line that they follow',
    'SERVER h ANY\nDAEMON genesys.d /opt/genesys.d\n# list\nFEATURE f1 genesys.d 8.0 permanent 100 SIGN=00\n\nINCREMENT f2 GENESYS.D 8.0 01-jan-00 uncounted\n',
    [
      'object h · ANY',
      'module genesys.d · /opt/genesys.d · 1 feature, 100 licenses usable today',
      '  class f1 · 100 · permanent',
      '  class f2 · uncounted · permanent',
    ],
  ],
  [
    'vendors that take turns',
    'DAEMON v1\nDAEMON v2\nFEATURE a v1 1.0 permanent 1\nFEATURE b v1 1.0 permanent 2\nFEATURE c v2 1.0 permanent 3\n',
    [
      'module v1',
      'module v2',
      'namespace v1 · 2 features',
      '  class a · 1 · permanent',
      '  class b · 2 · permanent',
      'namespace v2 · 1 feature',
      '  class c · 3 · permanent',
    ],
  ],
  [
    'expired licenses, and those that are not yet',
    'FEATURE a v 1.0 14-jun-2026 1\nFEATURE b v 1.0 15-jun-2026 1\nFEATURE c v 1.0 dd-mmm-yyyy 1\n',
    [
      'namespace v · no license usable today · 1 expired line',
      '  ✗ class a · 1 · expired on 14-jun-2026',
      '  class b · 1 · 15-jun-2026',
      '  class c · 1 · dd-mmm-yyyy',
    ],
  ],
  [
    'what SUPERSEDE replaces, and the sum that is left',
    'INCREMENT a v 1.0 permanent 50 ISSUED=1-jan-2024 SIGN=00\nINCREMENT a v 1.0 permanent 10 SUPERSEDE ISSUED=1-jan-2026 SIGN=01\nINCREMENT a v 1.0 permanent 5 ISSUED=1-feb-2026 SIGN=02\n',
    [
      'namespace v · 1 feature, 15 licenses usable today',
      '  class a · 50 · permanent · superseded',
      '  class a · 10 · permanent · 15 in total',
      '  class a · 5 · permanent · 15 in total',
    ],
  ],
  [
    'the FEATURE line of two that is granted',
    'FEATURE a v 1.0 permanent 50 SIGN=00\nFEATURE a v 1.0 permanent 60 SIGN=01\n',
    ['namespace v · 1 feature, 50 licenses usable today', '  class a · 50 · permanent', '  class a · 60 · permanent · ignored'],
  ],
  [
    'a year of two digits as 19xx',
    'FEATURE a v 1.0 31-dec-99 1 SIGN=00\nFEATURE b v 1.0 1-jan-00 1 SIGN=00\n',
    [
      'namespace v · 1 feature, 1 license usable today · 1 expired line',
      '  ✗ class a · 1 · expired on 31-dec-1999',
      '  class b · 1 · permanent',
    ],
  ],
  [
    'packages with their components',
    'VENDOR v\nPACKAGE p v 1.0 COMPONENTS="a \\\n  b:2.0:3" OPTIONS=SUITE\nPACKAGE q v COMPONENTS=\n',
    ['module v', '  package p · 1.0', '    field a', '    field b · 2.0 · 3', '  package q'],
  ],
  ['decimal lines', 'sampled-f1-00737-55296-1825\n', ['namespace sampled · 1 feature', '  class f1']],
  ['a feature set', 'FEATURESET v 000000000000\n', ['namespace v', '  array FEATURESET']],
  ['a record that is being typed', 'DAEMON v\nFEATURE f1\nFEATURE\n', ['module v · 1 feature', '  class f1']],
  ['a record of no vendor yet', 'FEATURE f1\n', ['class f1']],
  ['no record without a name', 'FEATURE', []],
  ['lines without a name by their keyword', 'SERVER\nDAEMON\n', ['object SERVER', 'module DAEMON']],
  ['a keyword that is misspelled', 'FEATUER f1 v 1.0 permanent 1 SIGN=00\n', ['namespace v · 1 feature', '  class f1 · 1 · permanent']],
];

describe('document symbols', () => {
  test.each(cases)('list %s', (_, text, expected) => {
    expect(outline(documentSymbols(parseLicense(text), defaultOptions))).toEqual(expected);
  });

  test('cut long names', () => {
    const [symbol] = documentSymbols(parseLicense(`SERVER ${'x'.repeat(500)} ANY\n`), defaultOptions);
    expect(symbol?.name).toBe(`${'x'.repeat(79)}…`);
  });

  test.each([
    ['the record, and its name', '  «SERVER «lichost» ANY \\\n    7260»  \n', []],
    ['the DAEMON line to the last record of the vendor', '«DAEMON «v» /opt/v\n\nFEATURE a v 1.0 permanent 1»\n\n# end\n', []],
    ['the records of a vendor', '«FEATURE a «v» 1.0 permanent 1\n# b\nFEATURE b v 1.0 permanent 1»\n', []],
    ['a feature', 'FEATURE a v 1.0 permanent 1\n«FEATURE «b» v 1.0 permanent 1»\n', [0, 1]],
    ['a component', 'PACKAGE p v COMPONENTS="a ««b»:1.0»"\n', [0, 0, 1]],
  ])('reach over %s', (_, marked, path: number[]) => {
    const { text } = readMarks(marked);
    let symbols: readonly DocumentSymbol[] = documentSymbols(parseLicense(text), defaultOptions);
    for (const index of path.slice(0, -1)) symbols = symbols[index]?.children ?? [];
    const symbol = symbols[path.at(-1) ?? 0];
    expect(symbol && markAll(text, [symbol.range, symbol.selectionRange])).toBe(marked);
  });
});
