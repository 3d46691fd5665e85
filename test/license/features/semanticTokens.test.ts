import { describe, expect, test } from 'vitest';
import { semanticTokens } from '../../../server/src/license/features/semanticTokens';
import { tokenModifiers, tokenTypes } from '../../../server/src/license/features/tokens/legend';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { today } from '../../support/check';

function tokensOf(text: string): string[] {
  return semanticTokens(parseLicense(text), { today }).map(({ start, length, type, modifiers }) =>
    [`${type} ${text.slice(start, start + length)}`, ...modifiers].join(' +'),
  );
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a comment, and a line that is none', '# a\nDear all,\n', ['comment # a']],
  [
    'a SERVER line',
    'SERVER lichost 001122aabbcc 7260 PRIMARY_IS_MASTER HEARTBEAT_INTERVAL=30\n',
    [
      'keyword SERVER',
      'hostName lichost +editable',
      'hostId 001122aabbcc +signed',
      'port 7260 +editable',
      'attribute PRIMARY_IS_MASTER +editable',
      'attribute HEARTBEAT_INTERVAL +editable',
      'value 30 +editable',
    ],
  ],
  [
    'a DAEMON line',
    'VENDOR examplevd "/opt/e v" options=/opt/e.opt port=7261\n',
    [
      'keyword VENDOR',
      'vendor examplevd +declaration +signed',
      'path "/opt/e v" +editable',
      'attribute options +editable',
      'path /opt/e.opt +editable',
      'attribute port +editable',
      'port 7261 +editable',
    ],
  ],
  [
    'a FEATURE of several lines, each part on its own',
    'FEATURE router_seats genesys.d 8.0 permanent 100 A1B2C3D4E5F6 \\\n  vendor_info="a \\\n    b" START=1-jan-2026 SIGN="0000 \\\n\t1111" XYZ=1\n',
    [
      'keyword FEATURE',
      'feature router_seats +signed +known',
      'vendor genesys.d +signed',
      'version 8.0 +signed',
      'date permanent +signed',
      'count 100 +signed',
      'key A1B2C3D4E5F6 +signed',
      'attribute vendor_info +editable',
      'value "a +editable',
      'value b" +editable',
      'attribute START +signed',
      'date 1-jan-2026 +signed',
      'attribute SIGN +signed',
      'key "0000 +signed',
      'key 1111" +signed',
      'attribute XYZ +signed +unknown',
      'value 1 +signed',
    ],
  ],
  [
    'an expired license of a name that is not in the catalog',
    'FEATURE router_seat genesys.d 8.0 14-jun-2026 1\n',
    [
      'keyword FEATURE',
      'feature router_seat +signed +unknown +deprecated',
      'vendor genesys.d +signed',
      'version 8.0 +signed',
      'date 14-jun-2026 +signed +deprecated',
      'count 1 +signed',
    ],
  ],
  [
    'a part number, of which the catalog says nothing',
    'FEATURE 3GP99001ABAA genesys.d 8.0',
    ['keyword FEATURE', 'feature 3GP99001ABAA +signed', 'vendor genesys.d +signed', 'version 8.0 +signed'],
  ],
  [
    'a feature of another vendor, with host ids',
    'UPGRADE f1 examplevd 1.0 2.0 15-jun-2026 0 HOSTID="ANY \\\n 001122aabbcc"',
    [
      'keyword UPGRADE',
      'feature f1 +signed',
      'vendor examplevd +signed',
      'version 1.0 +signed',
      'version 2.0 +signed',
      'date 15-jun-2026 +signed',
      'count 0 +signed',
      'attribute HOSTID +signed',
      'hostId ANY +signed',
      'hostId 001122aabbcc +signed',
    ],
  ],
  [
    'a PACKAGE',
    'PACKAGE p1 genesys.d 1.0 COMPONENTS="router_seats:8.0:2 x::3" OPTIONS=SUITE',
    [
      'keyword PACKAGE',
      'feature p1 +signed +unknown',
      'vendor genesys.d +signed',
      'version 1.0 +signed',
      'attribute COMPONENTS +signed',
      'feature router_seats +signed +known',
      'version 8.0 +signed',
      'count 2 +signed',
      'feature x +signed +unknown',
      'count 3 +signed',
      'attribute OPTIONS +signed',
      'value SUITE +signed',
    ],
  ],
  ['a FEATURESET', 'FEATURESET v 000000000000\n', ['keyword FEATURESET', 'vendor v +signed', 'key 000000000000 +signed']],
  ['a decimal line', 'sampled-f1-00737-55296\n', ['vendor sampled +signed', 'feature f1 +signed', 'key 00737-55296 +signed']],
  [
    'a misspelled keyword, which is none',
    'FEATUER f1 v 1.0 permanent 1\nUSE_SERVER\n',
    ['feature f1 +signed', 'vendor v +signed', 'version 1.0 +signed', 'date permanent +signed', 'count 1 +signed', 'keyword USE_SERVER'],
  ],
  [
    'braces and a comment in between',
    'FEATURE f1 v 1.0 permanent 1 \\\n # why\n AUTH={ a=( LK=0 ) \\\n b=1 }\n',
    [
      'keyword FEATURE',
      'feature f1 +signed',
      'vendor v +signed',
      'version 1.0 +signed',
      'date permanent +signed',
      'count 1 +signed',
      'comment # why',
      'attribute AUTH +signed',
      'value { a=( LK=0 ) +signed',
      'value b=1 } +signed',
    ],
  ],
];

describe('semantic tokens', () => {
  test.each(cases)('of %s', (_, text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('of a range are those of the records that touch it', () => {
    const text = 'SERVER h ANY\nDAEMON v\nUSE_SERVER\n';
    const start = text.indexOf('DAEMON');
    const tokens = semanticTokens(parseLicense(text), { today }, { start: start + 2, end: start + 4 });
    expect(tokens.map(({ type }) => type)).toEqual(['keyword', 'vendor']);
  });

  test('have a legend of unlike names', () => {
    for (const list of [tokenTypes, tokenModifiers]) {
      const names = list.map(({ name }) => name);
      expect(new Set<string>(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });
});
