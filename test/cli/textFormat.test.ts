import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFormat } from '../../server/src/cli/formats/text';
import { underline } from '../../server/src/cli/formats/underline';
import type { Finding } from '../../server/src/core/finding';
import { say } from '../../server/src/core/message';
import { countSeverities } from '../../server/src/core/severityCounts';
import { readMarks } from '../support/marked';

function underlined(marked: string, columns = 40): string[] {
  const { text, ranges } = readMarks(marked);
  const { text: shown, indent, marks } = underline(text, ranges[0] ?? { start: 0, end: 0 }, columns);
  return [shown, indent + marks];
}

describe('underline', () => {
  test.each([
    ['a word', 'SERVER «h» 0', ['SERVER h 0', '       ^']],
    ['several characters', '«SERVER» h 0', ['SERVER h 0', '^~~~~~']],
    ['a place', 'SERVER h«» 0', ['SERVER h 0', '        ^']],
    ['the end of the line', 'SERVER h«»', ['SERVER h', '        ^']],
    ['an empty line', '«»', ['', '^']],
    ['Tabs', 'a<TAB>«b<TAB>c» d', ['a   b   c d', '    ^~~~~']],
    ['a Tab', 'abcde«<TAB>»f', ['abcde   f', '     ^~~']],
    ['wide characters', '漢字 «漢字» x', ['漢字 漢字 x', '     ^~~~']],
    ['emoji', '😀«😀»x', ['😀😀x', '  ^~']],
    ['combining marks', 'e\u0301«e\u0301» x', ['e\u0301e\u0301 x', ' ^']],
    ['what cannot be seen', 'a«<ZWSP>»b', ['a<ZWSP>b', ' ^~~~~~']],
    ['what a terminal would obey', 'a\u001b«[31m»b', ['a<ESC>[31mb', '      ^~~~']],
    ['direction marks', '«\u202e»b', ['<U+202E>b', '^~~~~~~~']],
  ])('%s', (_, marked, expected) => {
    expect(underlined(marked)).toEqual(expected);
  });

  test.each([
    ['at its start', `«SERVER» ${'x'.repeat(90)}`, ['SERVER xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...', '^~~~~~']],
    ['in the middle', `${'x'.repeat(90)}«Y»${'z'.repeat(90)}`, ['...xxxxxxxxxxxxxYzzzzzzzzzzzzzzzzzzzz...', '                ^']],
    ['at its end', `${'x'.repeat(90)}«YY»`, ['...xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxYY', '                                      ^~']],
    [
      'longer than the screen',
      `${'x'.repeat(90)}«${'Y'.repeat(90)}»`,
      ['...xxxxxxxxxxxxxYYYYYYYYYYYYYYYYYYYYY...', '                ^~~~~~~~~~~~~~~~~~~~~~~~'],
    ],
  ])('cuts a long line around a range %s', (_, marked, expected) => {
    const [shown = '', marks] = underlined(marked);
    expect(shown.length).toBeLessThanOrEqual(40);
    expect([shown, marks]).toEqual(expected);
  });

  test('never takes more than the columns, and always shows where the range begins', () => {
    const line = fc
      .array(fc.constantFrom('a', ' ', '\t', '漢', '😀', '\u0000', '\u200b', 'e\u0301', '\ud800'), { maxLength: 200 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, fc.nat(200), fc.nat(50), (text, from, length) => {
        const start = Math.min(from, text.length);
        const shown = underline(text, { start, end: Math.min(start + length, text.length) }, 60);
        const columns = [...shown.text].reduce(
          (sum, character) => sum + (/[漢😀]/u.test(character) ? 2 : character === '\u0301' ? 0 : 1),
          0,
        );
        expect(columns).toBeLessThanOrEqual(60);
        expect(shown.indent.length).toBeLessThanOrEqual(columns);
        expect(shown.indent.length + shown.marks.length).toBeLessThanOrEqual(columns + 1);
        expect(shown.marks).toMatch(/^\^~*$/);
      }),
    );
  });
});

describe('the text format', () => {
  const text = 'SERVER h 0\nDAEMON d\tx\n';
  const finding = (start: number, end: number, severity: Finding['severity'], rule = 'a-rule'): Finding => ({
    range: { start, end },
    severity,
    rule,
    message: say('About {name}', { name: 'h\u0007' }),
  });
  const findings = [finding(7, 8, 'error'), finding(9, 14, 'warning'), finding(19, 20, 'information'), finding(20, 20, 'hint')];
  const print = (shown: readonly Finding[], { color = false, columns = Number.POSITIVE_INFINITY } = {}) => {
    const format = textFormat({ color, quoteColumns: 80, textColumns: columns, placeColumns: columns });
    const counts = countSeverities(shown);
    return (
      format.start() +
      format.file({ name: 'x.lic', text, findings: shown, counts, fixable: counts, before: undefined }) +
      format.end({ files: 2, filesWithFindings: shown.length > 0 ? 1 : 0, counts, fixable: 0, fixed: 0, filesFixed: 0, complete: true })
    );
  };

  test('of all severities', () => {
    expect(print(findings)).toBe(`x.lic:1:8: error: About h<U+0007> [a-rule]
    1 | SERVER h 0
      |        ^

x.lic:1:10: warning: About h<U+0007> [a-rule]
    1 | SERVER h 0
      |          ^

x.lic:2:9: information: About h<U+0007> [a-rule]
    2 | DAEMON d    x
      |         ^~~~

x.lic:2:10: hint: About h<U+0007> [a-rule]
    2 | DAEMON d    x
      |             ^

1 error, 1 warning, 1 info, 1 hint in 1 file (of 2 checked)
`);
  });

  test('in color', () => {
    expect(print(findings.slice(0, 1), { color: true })).toBe(
      '\u001b[1mx.lic:1:8:\u001b[22m \u001b[31merror:\u001b[39m About h<U+0007> \u001b[2m[a-rule]\u001b[22m\n' +
        '\u001b[2m    1 | \u001b[22mSERVER h 0\n\u001b[2m      | \u001b[22m       \u001b[31m^\u001b[39m\n\n' +
        '\u001b[1m1 error in 1 file (of 2 checked)\u001b[22m\n',
    );
  });

  const long =
    'This word is not a keyword, and License Manager ignores its line: “{name}”\nIt was meant to be FEATURE. Products that need it get error -5.';
  const withDetails = { ...finding(7, 8, 'error'), message: say(long, { name: '##[group] ::error::' }) };

  test('with the rest of the message below the headline, as one line where it is not wrapped', () => {
    expect(print([withDetails]).split('\n').slice(0, 3)).toEqual([
      'x.lic:1:8: error: This word is not a keyword, and License Manager ignores its line: “# #[group] ::error::” [a-rule]',
      '    It was meant to be FEATURE. Products that need it get error -5.',
      '    1 | SERVER h 0',
    ]);
  });

  test('of a terminal’s width, broken between words', () => {
    expect(print([withDetails], { columns: 40 }).split('\n')).toEqual([
      'x.lic:1:8: error: This word is not a',
      '    keyword, and License Manager ignores',
      '    its line: “# #[group] ::error::”',
      '    [a-rule]',
      '    It was meant to be FEATURE. Products',
      '    that need it get error -5.',
      '    1 | SERVER h 0',
      '      |        ^',
      '',
      '1 error in 1 file (of 2 checked)',
      '',
    ]);
    const words = say('a\n{name} b', { name: 'x'.repeat(50) });
    expect(print([{ ...withDetails, message: words }], { columns: 40 })).toContain(`\n    ${'x'.repeat(50)}\n    b\n`);
  });

  test('of which no line that wrapping makes is a command of a build server', () => {
    const text = say('a {name}\nb {name}', { name: `${'x'.repeat(33)} ::error::y` });
    expect(print([{ ...withDetails, message: text }], { columns: 40 })).not.toMatch(/^\s*::/m);
  });

  test('of nothing', () => {
    expect(print([])).toBe('No problems in 2 files\n');
  });

  test('quotes no line where a finding has no text', () => {
    expect(print([finding(22, 22, 'error')])).toContain('x.lic:3:1: error: About h<U+0007> [a-rule]\n\n');
    expect(print([finding(20, 20, 'information', 'findings-capped')])).not.toContain('DAEMON');
  });
});
