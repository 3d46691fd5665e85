import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { applyEdits } from '../../../server/src/core/text';
import { definitionAt } from '../../../server/src/license/features/definitionAt';
import { highlightsAt } from '../../../server/src/license/features/highlightsAt';
import { referencesAt } from '../../../server/src/license/features/referencesAt';
import { prepareRenameAt, renameAt } from '../../../server/src/license/features/renameAt';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { markAll, readPlaces } from '../../support/places';

/** Each with the cursor `|` in a name and every occurrence of it marked. */
const occurrences: readonly (readonly [string, string])[] = [
  [
    'a vendor, from its DAEMON line, in any case',
    `DAEMON «exam|plevd» /opt/examplevd
FEATURE f1 «examplevd» 1.0 permanent 1 SIGN=000000000000
FEATURE f2 «ExampleVD» 1.0 permanent 1 SIGN=000000000000
FEATURE f3 othervd 1.0 permanent 1 SIGN=000000000000
PACKAGE p1 «examplevd» 1.0 COMPONENTS="f1" SIGN=000000000000
FEATURESET «examplevd» 000000000000
`,
  ],
  [
    'a vendor, from a record, with the cursor after its name',
    'VENDOR «examplevd»\nFEATUER f1 «examplevd|» 1.0 permanent 1 SIGN=000000000000\n',
  ],
  ['a vendor of a decimal line', 'VENDOR «sampled»\n«samp|led»-f1-00737-55296-1825\n'],
  [
    'a feature, from a component, of the same vendor only and in the same case',
    `FEATURE «f1» examplevd 1.0 permanent 1 SIGN=000000000000
INCREMENT «f1» examplevd 2.0 permanent 1 SIGN=000000000000
UPGRADE «f1» examplevd 1.0 2.0 permanent 1 SIGN=000000000000
FEATURE f1 othervd 1.0 permanent 1 SIGN=000000000000
FEATURE F1 examplevd 1.0 permanent 1 SIGN=000000000000
PACKAGE p1 examplevd 1.0 COMPONENTS="f2 \\
    «f|1»:1.0:2 f11" SIGN=000000000000
`,
  ],
  [
    'a package and the line that enables it',
    'PACKAGE «p|1» examplevd 1.0 COMPONENTS="f1 «p1»"\nINCREMENT «p1» examplevd 1.0 permanent 4 SIGN=000000000000\n',
  ],
  [
    'a host, in any case, and the records bound to it',
    'SERVER «lic|host» 001122aabbcc 7260\nSERVER «LICHOST» HOSTNAME=«lichost»\nFEATURE f1 examplevd 1.0 permanent 0 HOSTID="ANY HOSTNAME=«lichost»"\n',
  ],
  ['the older of two records that are glued together', 'FEATURE «f|1» v 1.0 permanent 1 SIGN=000000000000FEATURE f2 v 1.0 permanent 1\n'],
  ['a name at the end of the text', 'FEATURE «f1» v 1.0 permanent 1\nFEATURE «f1|» v'],
  ['nothing on a keyword', 'FEAT|URE f1 examplevd 1.0 permanent 1\n'],
  ['nothing on a version', 'FEATURE f1 examplevd 1.|0 permanent 1\nFEATURE f2 examplevd 1.0 permanent 1\n'],
  ['nothing in a comment', '# FEATURE f|1 examplevd\nFEATURE f1 examplevd 1.0 permanent 1\n'],
  ['nothing in an empty text', '|'],
];

describe('highlights and references', () => {
  test.each(occurrences)('find %s', (_, marked) => {
    const { text, offset } = readPlaces(marked);
    const tree = parseLicense(text);
    const expected = marked.replace('|', '');
    expect(markAll(text, referencesAt(tree, offset, true))).toBe(expected);
    expect(
      markAll(
        text,
        highlightsAt(tree, offset).map(({ range }) => range),
      ),
    ).toBe(expected);
  });

  test('tell the lines that declare a name from those that use it', () => {
    const { text, offset } = readPlaces(
      'DAEMON v|d\nFEATURE f1 vd 1.0 permanent 1\nPACKAGE p vd COMPONENTS=f1\nUPGRADE f1 vd 1.0 2.0 permanent 1\n',
    );
    const tree = parseLicense(text);
    expect(highlightsAt(tree, offset).map(({ kind }) => kind)).toEqual(['declaration', 'use', 'use', 'use']);
    expect(referencesAt(tree, offset, false)).toHaveLength(3);
    const component = text.lastIndexOf('=f1') + 1;
    expect(highlightsAt(tree, component).map(({ kind }) => kind)).toEqual(['declaration', 'use', 'use']);
    expect(referencesAt(tree, component, false)).toHaveLength(2);
  });
});

/** Each with the cursor in a name and the places that declare it marked. */
const definitions: readonly (readonly [string, string])[] = [
  ['a vendor leads to its DAEMON line', 'DAEMON «examplevd» /opt/d\nFEATURE f1 example|vd 1.0 permanent 1\n'],
  ['a vendor without a DAEMON line leads nowhere', 'FEATURE f1 example|vd 1.0 permanent 1\n'],
  ['a DAEMON line leads to itself', 'DAEMON «exam|plevd» /opt/d\nFEATURE f1 examplevd 1.0 permanent 1\n'],
  [
    'a component leads to its features',
    'PACKAGE p1 vd 1.0 COMPONENTS="f1 f|2"\nFEATURE f1 vd 1.0 1-jan-0 1\nINCREMENT «f2» vd 1.0 1-jan-0 1\nINCREMENT «f2» vd 2.0 1-jan-0 1\n',
  ],
  ['a package leads to the line that enables it', 'PACKAGE p|1 vd 1.0 COMPONENTS=f1\nINCREMENT «p1» vd 1.0 permanent 1\n'],
  ['a line that enables a package leads to the package', 'PACKAGE «p1» vd 1.0 COMPONENTS=f1\nINCREMENT p|1 vd 1.0 permanent 1\n'],
  ['an upgrade leads to what it upgrades', 'FEATURE «f1» vd 1.0 permanent 1\nUPGRADE f|1 vd 1.0 2.0 permanent 1\n'],
  ['a feature leads to itself', 'FEATURE «f|1» vd 1.0 permanent 1\nFEATURE f2 vd 1.0 permanent 1\n'],
  ['a host leads to the SERVER line', 'SERVER «lichost» ANY\nFEATURE f1 vd 1.0 permanent 0 HOSTID=HOSTNAME=lic|host\n'],
];

describe('definitions', () => {
  test.each(definitions)('%s', (_, marked) => {
    const { text, offset } = readPlaces(marked);
    const found = definitionAt(parseLicense(text), offset);
    expect(
      markAll(
        text,
        found.map(({ target }) => target),
      ),
    ).toBe(marked.replace('|', ''));
    for (const { origin } of found) expect(origin.start <= offset && offset <= origin.end).toBe(true);
  });

  test('give the whole record that declares the name', () => {
    const { text, offset, ranges } = readPlaces('  «DAEMON vd \\\n    /opt/vd»  \nFEATURE f1 v|d 1.0 permanent 1\n');
    expect(definitionAt(parseLicense(text), offset).map(({ targetExtent }) => targetExtent)).toEqual(ranges);
  });
});

const signedName = /^\S+ is covered by the signature: if it is renamed, .* \(error -8\)/;
const signedValue = /^This value is covered by the signature/;
const nothing = /^Only the host name on a SERVER line can be renamed/;

describe('a rename', () => {
  test('changes a host on every SERVER line that has it, and no signed byte', () => {
    const { text, offset, ranges } = readPlaces(
      'SERVER «lic|host» HOSTNAME=lichost 7260\nSERVER other ANY\nSERVER «LicHost» ANY\nFEATURE lichost vd 1.0 permanent 1\n',
    );
    const tree = parseLicense(text);
    expect(prepareRenameAt(tree, offset)).toEqual({ range: ranges[0], text: 'lichost' });
    const result = renameAt(tree, offset, 'host2.contoso.example');
    expect('edits' in result && applyEdits(text, result.edits)).toBe(
      'SERVER host2.contoso.example HOSTNAME=lichost 7260\nSERVER other ANY\nSERVER host2.contoso.example ANY\nFEATURE lichost vd 1.0 permanent 1\n',
    );
  });

  test('fills in a stand-in of several words', () => {
    const { text, offset, ranges } = readPlaces('SERVER «[Host| Name]» 001122aabbcc 7260\n');
    expect(prepareRenameAt(parseLicense(text), offset)).toEqual({ range: ranges[0], text: '[Host Name]' });
  });

  test.each([
    ['a vendor on a DAEMON line', 'DAEMON example|vd\n', signedName],
    ['a vendor on a record', 'FEATURE f1 example|vd 1.0 permanent 1\n', signedName],
    ['a feature', 'FEATURE f|1 examplevd 1.0 permanent 1\n', signedName],
    ['a component', 'PACKAGE p examplevd COMPONENTS="f1 f|2"\n', signedName],
    ['a host name in a host id', 'SERVER lichost HOSTNAME=lic|host\n', signedName],
    ['a host id', 'SERVER lichost 001122|aabbcc\n', signedValue],
    ['a count', 'FEATURE f1 examplevd 1.0 permanent 1|00\n', signedValue],
    ['a signature', 'FEATURE f1 examplevd 1.0 permanent 1 SIGN=0000|00000000\n', signedValue],
    ['a port', 'SERVER lichost 001122aabbcc 72|60\n', nothing],
    ['a path', 'DAEMON examplevd /op|t/vd\n', nothing],
    ['a keyword', 'SER|VER lichost 001122aabbcc\n', nothing],
    ['a comment', '# SERVER lic|host\n', nothing],
    ['an empty text', '|', nothing],
  ])('is refused for %s', (_, marked, reason) => {
    const { text, offset } = readPlaces(marked);
    const tree = parseLicense(text);
    for (const result of [prepareRenameAt(tree, offset), renameAt(tree, offset, 'other')]) {
      expect('refusal' in result && render(result.refusal)).toMatch(reason);
    }
  });

  test.each([
    ['lichost.contoso.example', true],
    ['this_host', true],
    ['192.0.2.1', true],
    ['2001:db8::1', true],
    ['bücherei', true],
    ['', false],
    ['a b', false],
    ['a\nb', false],
    ['a\\', false],
    ['"a"', false],
    ['#a', false],
    ['a=b', false],
    ['a'.repeat(254), false],
  ])('to %j: %s', (name, allowed) => {
    const result = renameAt(parseLicense('SERVER lichost 001122aabbcc 7260\n'), 8, name);
    expect('edits' in result).toBe(allowed);
  });
});
