import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featureOf } from '../../server/src/options/model/featureSpec';
import { statementsOf } from '../../server/src/options/model/statements';
import { hasTooManyParts } from '../../server/src/options/syntax/hasTooManyParts';
import { parseOptions } from '../../server/src/options/syntax/parse';
import { checkOptionsLaws, checkTree } from '../soak/optionsLaws';
import { optionsText } from '../support/optionsTexts';
import { runs } from '../support/runs';

test('any text is read: its tokens, joined, are the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkTree(parseOptions(text))));
  fc.assert(fc.property(optionsText, (text) => checkTree(parseOptions(text))));
});

test('texts near to options files obey every law', () => {
  fc.assert(
    fc.property(optionsText, fc.nat(400), (text, offset) => checkOptionsLaws(text, Math.min(offset, text.length))),
    { numRuns: runs(300) },
  );
});

/** Each option as `KEYWORD label=words …`, with what is missing and left over. */
function read(text: string): string[] {
  return statementsOf(parseOptions(text)).map(({ definition, keyword, arguments: args, missing, surplus, isSwapped, isGlued }) =>
    [
      `${definition?.name ?? `?${keyword.value}`}${isGlued ? ' (glued)' : ''}${isSwapped ? ' (swapped)' : ''}`,
      ...args.map(({ field, words }) => `${field.kind}=${words.map(({ value }) => value).join('+')}`),
      ...missing.map(({ kind }) => `-${kind}`),
      ...surplus.map(({ value }) => `!${value}`),
    ].join(' '),
  );
}

describe('options', () => {
  test.each<[string, string[]]>([
    ['INCLUDE editor USER ann', ['INCLUDE feature=editor type=USER name=ann']],
    ['include editor user ann', ['INCLUDE feature=editor type=user name=ann']],
    ['RESERVE 2 editor GROUP planners # two', ['RESERVE count=2 feature=editor type=GROUP name=planners']],
    ['GROUP planners ann \\\n bob\\\r\n\tcarl', ['GROUP group=planners user=ann+bob+carl']],
    ['GROUP planners ann \\  \n bob', ['GROUP group=planners user=ann+bob']],
    ['INCLUDE "editor KEY=00 11" USER ann', ['INCLUDE feature=editor KEY=00 11 type=USER name=ann']],
    ['REPORTLOG +"D:\\My Logs\\r.log" HIDE_USER', ['REPORTLOG path=+D:\\My Logs\\r.log flag=HIDE_USER']],
    ['REPORTLOG +“D:\\My Logs\\r.log”', ['REPORTLOG path=+D:\\My Logs\\r.log']],
    ['REPORTLOG "D:\\My Logs\nNOLOG IN', ['REPORTLOG path=D:\\My Logs', 'NOLOG event=IN']],
    ['INCLUDE Document Editor USER ann', ['INCLUDE feature=Document+Editor type=USER name=ann']],
    ['INCLUDE USER ann', ['INCLUDE type=USER name=ann -feature']],
    ['INCLUDE USER USER ann', ['INCLUDE feature=USER type=USER name=ann']],
    ['INCLUDE editor USER', ['INCLUDE feature=editor type=USER -name']],
    ['INCLUDE editor USER ann bob', ['INCLUDE feature=editor type=USER name=ann !bob']],
    ['RESERVE editor 2 USER ann', ['RESERVE (swapped) count=2 feature=editor type=USER name=ann']],
    ['RESERVE editor USER ann', ['RESERVE feature=editor type=USER name=ann -count']],
    ['TIMEOUT 500 900', ['TIMEOUT feature=500 seconds=900']],
    ['GROUP g a b INCLUDE f GROUP g', ['GROUP group=g user=a+b', 'INCLUDE (glued) feature=f type=GROUP name=g']],
    ['GROUP g a INCLUDE', ['GROUP group=g user=a+INCLUDE']],
    ['INCLDUE editor USER ann', ['INCLUDE feature=editor type=USER name=ann']],
    ['NOSUCH editor', ['?NOSUCH !editor']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  ['editor', 'editor', undefined],
  ['editor:VERSION=2.0', 'editor', 'VERSION=2.0'],
  ['"editor VERSION=2.0"', 'editor', 'VERSION=2.0'],
  ['"my:editor HOSTID=00 11"', 'my:editor', 'HOSTID=00 11'],
  ['my:editor', 'my:editor', undefined],
])('the feature %s', (written, name, key) => {
  const text = `INCLUDE ${written} USER ann`;
  const [statement] = statementsOf(parseOptions(text));
  const feature = statement && featureOf(statement);
  expect(feature && text.slice(feature.nameRange.start, feature.nameRange.end)).toBe(name);
  expect(feature?.key && text.slice(feature.key.range.start, feature.key.valueRange.end)).toBe(key);
});

test('a text of more words and lines than there is memory for is not read', () => {
  expect(hasTooManyParts('GROUP g u\n'.repeat(500_000))).toBe(true);
  expect(hasTooManyParts('\n'.repeat(2_000_000))).toBe(true);
  expect(hasTooManyParts(`GROUP g ${'u'.repeat(3_000_000)}\n`)).toBe(false);
  expect(hasTooManyParts('INCLUDE editor USER ann\n'.repeat(100_000))).toBe(false);
});
