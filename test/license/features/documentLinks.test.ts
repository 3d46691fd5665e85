import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../../server/src/license/features/documentLinks';
import { isPlausiblePath } from '../../../server/src/license/model/path';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { readMarks } from '../../support/marked';
import { markAll } from '../../support/places';

const cases: readonly (readonly [string, string])[] = [
  ['the path of the daemon', 'DAEMON v «/opt/flexlm/v»\n'],
  [
    'the options file, with and without its name',
    'DAEMON v «/opt/v» options=«/opt/v.opt» port=7261\nVENDOR w «/opt/w» «/opt/w.opt» 7262\n',
  ],
  ['a path in quotes', 'VENDOR v "«C:\\Program Files\\v.exe»" OPTIONS="«C:\\v.opt»"\n'],
  ['no stand-in', 'DAEMON v /path_here options=\n'],
  ['no bare word', 'DAEMON v 7261\n'],
  ['nothing on a commented line', '# DAEMON v /opt/v\n'],
  ['nothing in other lines', 'FEATURE /opt/f v 1.0 permanent 1 NOTICE=/opt/x OPTIONS=/opt/y\n'],
  ['no path that a line join runs through', 'DAEMON v /opt/v options="/opt/ \\\n  v.opt"\n'.replace('/opt/v o', '«/opt/v» o')],
  ['no value that was never closed', 'DAEMON v «/opt/v» options="/opt/v.opt\n'],
];

describe('document links', () => {
  test.each(cases)('are on %s', (_, marked) => {
    const { text, ranges } = readMarks(marked);
    const links = documentLinks(parseLicense(text));
    expect(
      markAll(
        text,
        links.map(({ range }) => range),
      ),
    ).toBe(marked);
    expect(links.map(({ path }) => path)).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
  });

  test('tell a daemon from an options file', () => {
    const links = documentLinks(parseLicense('DAEMON v options=v.opt /opt/v\n'));
    expect(links.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['options v.opt', 'daemon /opt/v']);
  });

  test.each([
    ['/opt/flexlm/genesys.d', true],
    ['C:\\GCTI\\genesys.d.exe', true],
    ['C:/GCTI/genesys.d.exe', true],
    ['C:\\PROGRA~1\\genesys.d.exe', true],
    ['\\\\server\\share\\v.opt', true],
    ['./v', true],
    ['..\\v.opt', true],
    ['genesys.d', true],
    ['v.opt', true],
    ['v', false],
    ['7261', false],
    ['10.1', false],
    ['/', false],
    ['/opt/', false],
    ['/opt/..', false],
    ['C:\\', false],
    ['http://contoso.example/v.opt', false],
    ['Disk:/v.opt', false],
    ['~/v.opt', false],
    ['$HOME/v.opt', false],
    ['%ProgramFiles%\\v.exe', false],
    ['/opt/*.opt', false],
    ['<path>/v', false],
    ['[path/v]', false],
    [`/${'x'.repeat(2000)}`, false],
  ] as const)('%#: can be a path', (path, expected) => {
    expect(isPlausiblePath(path)).toBe(expected);
  });
});
