import { describe, expect, test } from 'vitest';
import { candidates } from '../../server/src/language/detection';
import { languages } from '../../server/src/languages';
import { isSurelyOptions, mayBeOptions } from '../../server/src/options/model/detect';
import { service } from '../../server/src/options/service';
import { host } from '../support/check';

const plain = 'GROUP planners ann bob\nINCLUDE editor GROUP planners\n';
const license = 'SERVER lichost 001122aabbcc 7260\nVENDOR examplevd\nINCREMENT editor examplevd 2.0 permanent 5 SIGN=00\n';

describe('an options file by its text', () => {
  test.each([
    ['an options file', plain],
    ['one in lower case', plain.toLowerCase()],
    ['one after comments and empty lines', `\uFEFF# Options\r\n\r\n${plain}`],
    ['one with a line that goes on', 'GROUP planners ann \\\n  bob \\\n  carl\nTIMEOUTALL 900\n'],
    ['one with quotation marks', 'INCLUDE "editor VERSION=2.0" USER ann\n'],
  ])('%s, under any name', (_, text) => {
    expect(isSurelyOptions(text)).toBe(true);
    expect(mayBeOptions(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['comments', '# nothing yet\n'],
    ['the start of a keyword', 'INCL'],
    ['mistakes in every other line', 'USER ann\nINCLUDE f USER ann\nNOSUCH x\n'],
    ['one misspelled line', 'INCLDUE editor USER ann\n'],
  ])('%s, only by its name', (_, text) => {
    expect(isSurelyOptions(text)).toBe(false);
    expect(mayBeOptions(text)).toBe(true);
  });

  test.each([
    ['options of a compiler', '-O2 -Wall\n'],
    ['settings', '[client]\nport=3306\n'],
    ['one setting', 'port = 3306\n'],
    ['XML', '<?xml version="1.0"?>\n<options/>\n'],
    ['JSON', '{ "include": [] }\n'],
    ['prose', 'These are notes.\nNobody needs them.\nReally.\n'],
    ['bytes', 'GROUP a b\n\0\0\0'],
    ['a license file', license],
    ['a license file with an option in it', `${license}TIMEOUTALL 900\n`],
  ])('%s never', (_, text) => {
    expect(isSurelyOptions(text)).toBe(false);
    expect(mayBeOptions(text)).toBe(false);
    expect(service.open({ name: 'x.opt', text }, host)).toBeUndefined();
  });
});

const idsOf = (name: string, head: string, editorId?: string) => candidates(languages, { name, head, editorId }).map(({ id }) => id);

test.each([
  ['examplevd.opt', plain, undefined, ['options']],
  ['EXAMPLEVD.OPT', '', undefined, ['options']],
  ['who.txt', plain, undefined, ['options']],
  ['examplevd.opt', `# seatkeeper-disable-file group-unused\n${plain}`, undefined, ['options', 'license']],
  ['examplevd.opt', '# seatkeeper-disable-file option-misspelled\nGRUOP a b\n', undefined, ['options', 'license']],
  ['license.opt', `# seatkeeper-disable-file tab\n${license}`, undefined, ['license']],
  ['license.opt', license, undefined, ['license']],
  ['compiler.opt', '-O2\n', undefined, []],
  ['site.lic', plain, undefined, ['license', 'options']],
  ['settings.xml', plain, undefined, []],
  ['examplevd.opt', plain, 'flexnet-options', ['options']],
  ['notes', plain, 'flexnet-options', ['options']],
  ['compiler.opt', '-O2\n', 'flexnet-options', []],
  ['license.dat', plain, 'flexnet-license', ['license']],
])('%s is of its languages', (name, head, editorId, ids) => {
  expect(idsOf(name, head, editorId)).toEqual(ids);
});

test.each([' ', '\t', '# ', 'INCLUDE ', 'MAX 1 "', 'GROUP\t', '"', 'x='])('%j many times is read in no time', (piece) => {
  const before = performance.now();
  mayBeOptions(piece.repeat(20_000));
  expect(performance.now() - before).toBeLessThan(500);
});
