import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../server/src/core/headline';
import { LineIndex } from '../../server/src/core/lineIndex';
import { render } from '../../server/src/core/message';
import { askerOf, type PermissionReason } from '../../server/src/language/permission';
import { options } from '../../server/src/options/language';
import { tools } from '../../server/src/options/tools';
import { analyze, surroundingsOf } from '../support/check';
import { readCursor } from '../support/marked';

const license = `SERVER lichost.contoso.example 001122aabbcc 27000
VENDOR examplevd
INCREMENT editor examplevd 2.0 permanent 5 SIGN=000000000000
INCREMENT viewer examplevd 2.0 permanent uncounted HOSTID=ANY SIGN=000000000001
INCREMENT named examplevd 1.0 permanent 2 USER_BASED SIGN=000000000002
INCREMENT old examplevd 1.0 1-jan-2020 2 SIGN=000000000003
INCREMENT part examplevd 1.0 permanent 4 SIGN=000000000004
PACKAGE suite examplevd 1.0 COMPONENTS="part" SIGN=000000000005
`;

interface Case {
  readonly name?: string;
  readonly text: string;
  /** The user, or `USER@HOST`; what else is known. */
  readonly who?: string;
  readonly facts?: { readonly address?: string; readonly display?: string; readonly project?: string };
  readonly feature?: string;
  /** Beside no license. */
  readonly isAlone?: true;
}

async function ask({ name = 'examplevd.opt', text, who = 'ann', facts, feature = 'editor', isAlone }: Case) {
  const beside: Record<string, string> = isAlone ? {} : { 'license.dat': license.replaceAll('examplevd', name.replace('.opt', '')) };
  const surroundings = await surroundingsOf({ beside, isSite: false });
  const file = { name, text, surroundings };
  const permission = tools.may?.(file, { ...askerOf(who), ...facts, feature });
  const access = tools.whoMay?.(file, feature);
  if (!permission || !access) throw new Error('No answer');
  const lines = new LineIndex(text);
  const shown = ({ text: message, range }: PermissionReason) =>
    `${range ? `${lines.positionAt(range.start).line + 1}: ` : ''}${inOneLine(render(message))}`;
  return { ...permission, why: permission.reasons.map(shown), noted: permission.notes.map(shown), access, listed: access.lines.map(shown) };
}

describe('a permission', () => {
  test.each<[what: string, given: Case, verdict: string, why: readonly (string | RegExp)[]]>([
    ['no line', { text: 'NOLOG IN\n' }, 'allowed', ['No line denies it, and none allows it to others alone']],
    ['INCLUDE', { text: 'INCLUDE editor USER ann\n' }, 'allowed', ['1: INCLUDE allows it to USER ann']],
    ['INCLUDE of others', { text: 'INCLUDE editor USER bob\n' }, 'denied', [/^1: Only those may use it .* Allowed: USER bob\.$/]],
    ['INCLUDEALL counts for every feature', { text: 'INCLUDEALL USER bob\n' }, 'denied', [/Allowed: USER bob/]],
    [
      'INCLUDEALL beside INCLUDE',
      { text: 'INCLUDEALL USER ann\nINCLUDE editor USER bob\n' },
      'allowed',
      ['1: INCLUDEALL allows it to USER ann'],
    ],
    [
      'EXCLUDE goes before INCLUDE',
      { text: 'INCLUDE editor USER ann\nEXCLUDEALL USER ann\n' },
      'denied',
      ['2: EXCLUDEALL denies it to USER ann', '1: INCLUDE allows it to USER ann, but an EXCLUDE goes before an INCLUDE'],
    ],
    ['the case of a user counts', { text: 'EXCLUDE editor USER Ann\n' }, 'allowed', [/^No line/]],
    [
      'a group of several lines',
      { text: 'GROUP g bob\nUSER_GROUP g ann\nEXCLUDE editor GROUP g\n' },
      'denied',
      ['3: EXCLUDE denies it to GROUP g'],
    ],
    ['a group that is not defined is nobody', { text: 'INCLUDE editor GROUP g\n' }, 'denied', [/^1: Only/]],
    ['a group in another case is another', { text: 'GROUP g ann\nINCLUDE editor GROUP G\n' }, 'denied', [/^2: Only/]],
    [
      'a group of the other kind',
      { text: 'HOST_GROUP g pc1\nINCLUDE editor GROUP g\n' },
      'uncertain',
      [/is a HOST_GROUP and used as a GROUP/],
    ],
    ['members in any case', { text: 'GROUPCASEINSENSITIVE ON\nGROUP g ANN\nINCLUDE editor GROUP g\n' }, 'allowed', [/^3: INCLUDE allows/]],
    [
      'that after the group',
      { text: 'GROUP g ANN\nGROUPCASEINSENSITIVE ON\nINCLUDE editor GROUP g\n' },
      'uncertain',
      [/compared in any case/],
    ],
    [
      'a host that is not known',
      { text: 'EXCLUDE editor HOST pc1\n' },
      'uncertain',
      ['1: It depends on the name of the computer, which is not known'],
    ],
    ['a host', { text: 'EXCLUDE editor HOST pc1\n', who: 'ann@pc1' }, 'denied', [/^1: EXCLUDE denies it to HOST pc1/]],
    ['another host', { text: 'EXCLUDE editor HOST pc1\n', who: 'ann@pc2' }, 'allowed', [/^No line/]],
    ['a user with an @', { text: 'EXCLUDE editor HOST pc1\n', who: 'ann@contoso.example@pc1' }, 'denied', [/HOST pc1/]],
    ['a domain', { text: 'EXCLUDE editor HOST pc1\n', who: 'ann@pc1.contoso.example' }, 'allowed', [/^No line/]],
    [
      'a domain that does not count',
      { text: 'FQDN_MATCHING lenient\nEXCLUDE editor HOST pc1\n', who: 'ann@pc1.contoso.example' },
      'denied',
      [/HOST pc1/],
    ],
    ['an address as the host', { text: 'EXCLUDE editor HOST 192.0.*.7\n', who: 'ann@192.0.2.7' }, 'denied', [/192\.0\.\*\.7/]],
    [
      'an address in a group',
      { text: 'HOST_GROUP h 192.0.2.*\nEXCLUDE editor HOST_GROUP h\n', who: 'ann@192.0.3.7' },
      'allowed',
      [/^No line/],
    ],
    [
      'an address beside the host',
      { text: 'EXCLUDE editor INTERNET 2001:db8::*:7\n', who: 'ann@pc1', facts: { address: '2001:DB8:0:0:0:0:1:7' } },
      'denied',
      [/INTERNET/],
    ],
    ['a subnet', { text: 'EXCLUDE editor INTERNET 192.0.2.0/24\n', who: 'ann@192.0.2.7' }, 'uncertain', [/not an IP address as the guide/]],
    ['a wildcard in a name', { text: 'EXCLUDE editor HOST pc*\n', who: 'ann@pc1' }, 'uncertain', [/for one part of an IP address/]],
    ['a display', { text: 'INCLUDE editor DISPLAY d1\n', who: 'ann@pc1' }, 'uncertain', [/depends on the display/]],
    ['a project', { text: 'INCLUDE editor PROJECT p1\n', facts: { project: 'p1' } }, 'allowed', [/^1: INCLUDE allows it to PROJECT p1/]],
    ['another version', { text: 'EXCLUDE editor:VERSION=1.0 USER ann\n' }, 'allowed', [/^No line/]],
    ['the version that is licensed', { text: 'EXCLUDE "editor VERSION=2.0" USER ann\n' }, 'denied', [/^1: EXCLUDE/]],
    [
      'a version, where no license is known',
      { text: 'EXCLUDE editor:VERSION=2.0 USER ann\n', isAlone: true },
      'uncertain',
      [/VERSION=2\.0 alone/],
    ],
    ['the same version', { text: 'EXCLUDE editor:version=2.0 USER ann\n', isAlone: true, feature: 'editor:VERSION=2.0' }, 'denied', [/^1/]],
    ['a misspelled keyword', { text: 'EXCLDUE editor USER ann\n' }, 'uncertain', [/^1: This line has a mistake/]],
    ['a misspelled keyword for others', { text: 'EXCLDUE editor USER bob\n' }, 'allowed', [/^No line/]],
    ['a list of names', { text: 'EXCLUDE editor USER bob ann\n' }, 'uncertain', [/^1: This line has a mistake/]],
    ['options on one line', { text: 'EXCLUDE viewer USER bob EXCLUDE editor USER ann\n' }, 'uncertain', [/^1: This line has a mistake/]],
    ['names of features in MLM.opt are in any case', { name: 'MLM.opt', text: 'EXCLUDE Editor USER ann\n' }, 'denied', [/^1: EXCLUDE/]],
    [
      'all reserved for others',
      { text: 'RESERVE 3 editor USER bob\nRESERVE 2 editor USER eve\n' },
      'denied',
      [/^1: All licenses of the feature are reserved for others: 5\. .* USER bob and USER eve\.$/],
    ],
    [
      'what is above the count reserves nothing',
      { text: 'RESERVE 5 editor USER bob\nRESERVE 2 editor USER ann\n' },
      'denied',
      [/reserved for others/],
    ],
    [
      'all reserved, some for the user',
      { text: 'RESERVE 3 editor USER bob\nRESERVE 2 editor USER ann\n' },
      'allowed',
      [/^No line/, '2: Only what is reserved is left, some of it for USER ann'],
    ],
    ['all reserved for a host that is not known', { text: 'RESERVE 5 editor HOST pc1\n' }, 'uncertain', [/name of the computer/]],
    ['reservations without a count', { text: 'RESERVE 500 editor USER bob\n', isAlone: true }, 'allowed', [/^No line/]],
    ['a limit of none', { text: 'MAX 0 editor USER ann\n' }, 'denied', ['1: MAX lets USER ann use none at a time']],
    ['a limit of none for each', { text: 'MAX 0 editor USER ALL_USERS\nMAX 2 editor USER ann\n' }, 'denied', [/^1: MAX/]],
    ['one for the user before that', { text: 'MAX 2 editor USER ann\nMAX 0 editor USER ALL_USERS\n' }, 'allowed', [/^No line/]],
    [
      'two groups with limits',
      { text: 'GROUP a ann\nGROUP b ann\nMAX 0 editor GROUP a\nMAX 2 editor GROUP b\n' },
      'uncertain',
      [/^3: Several MAX lines/],
    ],
    ['uncounted licenses', { text: 'MAX 0 viewer USER ann\n', feature: 'viewer' }, 'allowed', [/^No line/]],
    ['named users, and none is named', { text: 'NOLOG IN\n', feature: 'named' }, 'denied', [/error -84/]],
    ['named users by INCLUDEALL', { text: 'INCLUDEALL USER ann\n', feature: 'named' }, 'uncertain', [/INCLUDEALL will do/]],
    ['expired licenses', { text: 'NOLOG IN\n', feature: 'old' }, 'denied', ['All licenses of old have expired']],
    ['a feature that is not licensed', { text: 'NOLOG IN\n', feature: 'edtior' }, 'uncertain', [/^No license file .* named edtior$/]],
    ['a package', { text: 'EXCLUDE suite USER ann\n', feature: 'part' }, 'uncertain', [/depends on the vendor/]],
    [
      'a reserved package reserves its components',
      { text: 'RESERVE 4 suite USER bob\n', feature: 'part' },
      'denied',
      [/reserved for others: 4/],
    ],
  ])('%s', async (_, given, verdict, why) => {
    const answer = await ask(given);
    expect(answer.why).toEqual(why.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
    expect(answer.verdict).toBe(verdict);
  });

  test('tells the seats and the limits', async () => {
    const text = 'GROUP g ann\nRESERVE 2 editor USER ann\nRESERVE 1 editor USER bob\nMAX 3 editor GROUP g\nMAX 1 editor USER ALL_USERS\n';
    const { seats, limits } = await ask({ text });
    expect(seats).toEqual({ count: 5, reserved: 3, reservedForAsker: 2, left: 2 });
    expect(limits.map(({ count, subject, isShared }) => [count, subject, isShared])).toEqual([
      [3, 'GROUP g', true],
      [1, 'USER ALL_USERS', false],
    ]);
  });

  test('notes names in another case, features that nothing names, and what has no effect', async () => {
    expect((await ask({ text: 'EXCLUDE editor USER Ann\n' })).noted).toEqual([
      '1: EXCLUDE USER Ann does not match: upper and lower case count',
    ]);
    expect((await ask({ text: 'EXCLUDE editor USER bob\n', feature: 'edtior', isAlone: true })).noted).toEqual([
      'No line of this file names edtior; did you mean editor?',
    ]);
    expect((await ask({ text: 'MAX 1 viewer USER ann\n', feature: 'viewer' })).noted).toEqual([
      '1: Its licenses are not counted, so MAX and RESERVE have no effect',
    ]);
  });
});

describe('who may use a feature', () => {
  test.each<[text: string, summary: string]>([
    ['NOLOG IN\n', 'Everybody may use editor.'],
    ['EXCLUDE editor USER ann\nEXCLUDEALL HOST pc1\n', 'Everybody may use editor, but not USER ann or HOST pc1.'],
    ['INCLUDE editor USER ann\nEXCLUDE viewer USER bob\n', 'Only USER ann may use editor.'],
    ['INCLUDEALL GROUP g\nEXCLUDE editor USER ann\n', 'Only GROUP g may use editor, but not USER ann.'],
    ['RESERVE 2 editor USER ann\n', 'Everybody may use editor. Reserved: 2 for USER ann; 3 of 5 are left for everybody who may use it.'],
    [
      'EXCLDUE editor USER ann\n',
      'Everybody may use editor. Other lines are about some of its licenses alone, or what they do is not certain.',
    ],
  ])('%j', async (text, summary) => {
    expect(render((await ask({ text })).access.summary)).toBe(summary);
  });

  test('is listed by line', async () => {
    const text =
      'GROUP g ann bob\nINCLUDE editor GROUP g\nEXCLUDE editor GROUP none\nMAX 1 editor USER ALL_USERS\nRESERVE 2 editor:VERSION=2.0 USER ann\n';
    expect((await ask({ text })).listed).toEqual([
      '3: Denied: GROUP none. The group has no members.',
      '2: Allowed: GROUP g. Members: ann and bob.',
      '5: Reserved, 2: USER ann. Only licenses with VERSION=2.0.',
      '4: At most 1 at a time: each user',
    ]);
  });

  test.each<[marked: string, feature: string | undefined]>([
    ['INCLUDE edi|tor USER ann\n', 'editor'],
    ['RESERVE 2 editor:VERSION=2.0 USER a|nn\n', 'editor:VERSION=2.0'],
    ['INCLUDE "a:b VERSION=2.0" USER ann|\n', 'a:b VERSION=2.0'],
    ['INCLUDEALL USER a|nn\n', undefined],
    ['INCLUDE editor USER ann\n|', undefined],
    ['|', undefined],
  ])('%j is about the feature', async (marked, feature) => {
    const { text, offset } = readCursor(marked);
    expect((await analyze(options, 'examplevd.opt', text)).featureAt?.(offset)).toBe(feature);
  });

  test('is in the hover of a feature', async () => {
    const { text, offset } = readCursor('INCLUDE edi|tor USER a`b\n');
    const hover = (await analyze(options, 'examplevd.opt', text)).hover?.(offset);
    expect(hover?.contents.map((one) => render(one)).join('\n')).toContain('Only ``USER a`b`` may use `editor`.');
  });
});
