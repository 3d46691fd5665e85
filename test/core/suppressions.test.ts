import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { render, say } from '../../server/src/core/message';
import { isDirective, readDirective, type SuppressionComment } from '../../server/src/core/suppressions/directive';
import { type SuppressionSource, Suppressions } from '../../server/src/core/suppressions/suppressions';
import { applyEdits } from '../../server/src/core/text';

const knownRules = new Set(['tab', 'expired', 'no-server', 'file-encoding']);

/** A language of lines: each word that is a rule's id is a finding of it, and what is after `#` is a comment. */
class Lines implements SuppressionSource {
  readonly comments: SuppressionComment[] = [];
  readonly findings: Finding[] = [];
  readonly knownRules = knownRules;
  private readonly lines: { start: number; end: number; empty: boolean }[] = [];

  constructor(readonly text: string) {
    for (const { 0: line, index } of text.matchAll(/.*\n/g)) {
      const hash = line.indexOf('#');
      const code = hash < 0 ? line : line.slice(0, hash);
      this.lines.push({ start: index, end: index + line.length, empty: code.trim() === '' });
      if (hash >= 0) {
        const range = { start: index + hash, end: index + line.length - 1 };
        this.comments.push({ range, text: line.slice(hash + 1, -1), textStart: range.start + 1 });
      }
      for (const word of code.matchAll(/[\w-]+/g)) {
        const range = { start: index + word.index, end: index + word.index + word[0].length };
        this.findings.push({ rule: word[0], severity: 'error', range, message: say('Wrong.') });
      }
    }
  }

  lineScope({ range }: SuppressionComment, line: 'next' | 'same') {
    const own = this.lines.findIndex(({ start, end }) => start <= range.start && range.start < end);
    return line === 'same' ? this.lines[own] : this.lines.slice(own + 1).find(({ empty }) => !empty);
  }

  removalOf({ range }: SuppressionComment) {
    const line = this.lines.find(({ start, end }) => start <= range.start && range.start < end);
    return { range: line?.empty ? line : range, newText: '' };
  }

  apply(ran: (rule: string | undefined) => boolean = () => true): Finding[] {
    return new Suppressions(this).apply(this.findings, ran);
  }

  /** The findings that stay as `line:rule`, and the notes as `line:note text`. */
  outcome(ran?: (rule: string | undefined) => boolean): string[] {
    return this.apply(ran).map(({ rule, range }) => {
      const line = this.lines.findIndex(({ start, end }) => start <= range.start && range.start < end) + 1;
      return rule.endsWith('suppression') ? `${line}:${rule} ${this.text.slice(range.start, range.end)}` : `${line}:${rule}`;
    });
  }
}

/** [what, lines, what is left] */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['nothing without a comment', ['tab', 'expired'], ['1:tab', '2:expired']],
  ['one rule on the next line', ['# seatkeeper-disable-next-line tab', 'tab expired', 'tab'], ['2:expired', '3:tab']],
  ['several rules on the next line', ['# seatkeeper-disable-next-line tab, expired', 'tab expired no-server'], ['2:no-server']],
  ['every rule on the next line', ['# seatkeeper-disable-next-line', 'tab expired', 'tab'], ['3:tab']],
  ['what comments in a row say', ['# seatkeeper-disable-next-line tab', '# seatkeeper-disable-next-line expired', 'tab expired'], []],
  ['one rule on its own line', ['tab expired # seatkeeper-disable-line tab', 'tab'], ['1:expired', '2:tab']],
  [
    'one rule in a region',
    ['tab', '# seatkeeper-disable tab', 'tab expired', '# seatkeeper-enable tab', 'tab'],
    ['1:tab', '3:expired', '5:tab'],
  ],
  ['every rule in a region', ['tab', '# seatkeeper-disable', 'tab expired', '# seatkeeper-enable', 'tab'], ['1:tab', '5:tab']],
  ['a region to the end', ['tab', '# seatkeeper-disable tab', 'tab', 'tab'], ['1:tab']],
  [
    'a region of several rules, ended one by one',
    ['# seatkeeper-disable tab expired', 'tab expired', '# seatkeeper-enable tab', 'tab expired'],
    ['4:tab'],
  ],
  [
    'a region of all rules but one',
    ['# seatkeeper-disable', 'tab expired', '# seatkeeper-enable tab', 'tab expired', '# seatkeeper-enable', 'expired'],
    ['4:tab', '6:expired'],
  ],
  [
    'regions that all end at once',
    ['# seatkeeper-disable tab', '# seatkeeper-disable expired', 'tab expired', '# seatkeeper-enable', 'tab expired'],
    ['5:tab', '5:expired'],
  ],
  ['a region begun again', ['# seatkeeper-disable', 'tab', '# seatkeeper-enable tab', 'tab', '# seatkeeper-disable', 'tab'], ['4:tab']],
  ['one rule in the file, wherever that is said', ['tab', 'expired', '# seatkeeper-disable-file tab', 'tab'], ['2:expired']],
  ['every rule in the file', ['tab', '# seatkeeper-disable-file', 'expired'], []],
  ['with a remark after a colon', ['# seatkeeper-disable-next-line tab: expired on purpose', 'tab expired'], ['2:expired']],
  ['every rule, with a remark', ['# seatkeeper-disable-next-line: on purpose', 'tab expired'], []],
  ['without a space before it', ['#seatkeeper-disable-next-line tab', 'tab'], []],
  ['nothing by another comment', ['# see seatkeeper-disable-file', '# seatkeeper', '# seatkeeper-checked', 'tab'], ['4:tab']],
  [
    'nothing on a line that is not there',
    ['tab', '# seatkeeper-disable-next-line tab'],
    ['1:tab', '2:unused-suppression # seatkeeper-disable-next-line tab'],
  ],
  [
    'nothing, and says so',
    ['# seatkeeper-disable-next-line tab', 'expired'],
    ['1:unused-suppression # seatkeeper-disable-next-line tab', '2:expired'],
  ],
  [
    'nothing by several rules, and says so once',
    ['# seatkeeper-disable-file tab expired'],
    ['1:unused-suppression # seatkeeper-disable-file tab expired'],
  ],
  ['something by one rule of two', ['# seatkeeper-disable-next-line tab expired', 'expired'], ['1:unused-suppression tab']],
  ['nothing by naming a rule twice', ['# seatkeeper-disable-next-line tab tab', 'tab'], ['1:unused-suppression tab']],
  [
    'nothing that a nearer comment hides',
    ['# seatkeeper-disable-file tab', '# seatkeeper-disable-next-line tab', 'tab'],
    ['1:unused-suppression # seatkeeper-disable-file tab'],
  ],
  ['nothing by ending nothing', ['# seatkeeper-enable tab', 'tab'], ['1:unused-suppression # seatkeeper-enable tab', '2:tab']],
  [
    'nothing by ending it twice',
    ['# seatkeeper-disable', 'tab', '# seatkeeper-enable', '# seatkeeper-enable'],
    ['4:unused-suppression # seatkeeper-enable'],
  ],
  ['nothing of an unknown rule', ['# seatkeeper-disable-next-line tabb expired', 'expired'], ['1:unknown-suppression tabb']],
  [
    'nothing by an unknown command',
    ['# seatkeeper-disable-nextline tab', 'tab'],
    ['1:unknown-suppression seatkeeper-disable-nextline', '2:tab'],
  ],
  ['nothing by a comment on unknown rules alone', ['# seatkeeper-disable-file foo', 'tab'], ['1:unknown-suppression foo', '2:tab']],
];

describe('a comment hides', () => {
  test.each(cases)('%s', (_, lines, left) => {
    expect(new Lines(`${lines.join('\n')}\n`).outcome()).toEqual(left);
  });

  test('in words for the user', () => {
    for (const [, lines] of cases) {
      for (const { message } of new Lines(`${lines.join('\n')}\n`).apply()) expect(render(message)).toMatch(/^[^{}]*[.?]$/);
    }
  });
});

describe('what hides nothing is not reported', () => {
  const text = '# seatkeeper-disable-file tab\n# seatkeeper-disable-next-line\n';

  test('of a rule that did not run', () => {
    expect(new Lines(text).outcome((rule) => rule !== 'tab')).toEqual(['2:unused-suppression # seatkeeper-disable-next-line']);
  });

  test('where no rule ran', () => {
    expect(new Lines(text).outcome(() => false)).toEqual([]);
  });

  test('where not all rules ran yet, unless the comment names those that did', () => {
    expect(new Lines(text).outcome((rule) => rule !== undefined)).toEqual(['1:unused-suppression # seatkeeper-disable-file tab']);
  });

  test('but what is unknown is', () => {
    expect(new Lines('# seatkeeper-disable-file foo\n').outcome(() => false)).toEqual(['1:unknown-suppression foo']);
  });
});

describe('the fixes', () => {
  /** [what, text, after the first fix of the first finding] */
  test.each([
    ['remove a comment', '# seatkeeper-disable-file tab\nx\n', 'x\n'],
    ['remove a comment after data', 'x # seatkeeper-disable-line tab\n', 'x \n'],
    ['take out the first rule', '# seatkeeper-disable-file tab, expired\nexpired\n', '# seatkeeper-disable-file expired\nexpired\n'],
    [
      'take out a rule in the middle',
      '# seatkeeper-disable-file expired, tab, no-server: x\nexpired no-server\n',
      '# seatkeeper-disable-file expired, no-server: x\nexpired no-server\n',
    ],
    ['take out the last rule', '# seatkeeper-disable-file expired tab\nexpired\n', '# seatkeeper-disable-file expired\nexpired\n'],
    ['replace a rule that was misspelled', '# seatkeeper-disable-file expird\nexpired\n', '# seatkeeper-disable-file expired\nexpired\n'],
    ['take out an unknown rule', '# seatkeeper-disable-file foo expired\nexpired\n', '# seatkeeper-disable-file expired\nexpired\n'],
    ['remove a comment on an unknown rule', '# seatkeeper-disable-file foo\nx\n', 'x\n'],
    ['replace a command that was misspelled', '# seatkeeper-disable-nextline tab\ntab\n', '# seatkeeper-disable-next-line tab\ntab\n'],
    ['remove an unknown command', '# seatkeeper-disable-everything\nx\n', 'x\n'],
  ])('%s', (_, text, after) => {
    const note = new Lines(text).apply().find(({ rule }) => rule.endsWith('suppression'));
    expect(note?.fixes?.every(({ safe }) => !safe)).toBe(true);
    expect(applyEdits(text, note?.fixes?.[0]?.edits ?? [])).toBe(after);
  });
});

test('a rule counts as off in the file only by its name in a comment about the file', () => {
  const isOff = (text: string) => new Suppressions(new Lines(`${text}\n`)).isOffInFile('tab');
  expect(isOff('# seatkeeper-disable-file tab')).toBe(true);
  expect(isOff('# seatkeeper-disable-file expired')).toBe(false);
  expect(isOff('# seatkeeper-disable-file')).toBe(false);
  expect(isOff('# seatkeeper-disable tab')).toBe(false);
});

test('a comment is read across lines, as XML has them', () => {
  const text = '\n  seatkeeper-disable-next-line\n    tab\n';
  const read = readDirective({ range: { start: 10, end: 60 }, text, textStart: 14 });
  if (!read || !isDirective(read)) throw new Error('no directive');
  expect(read).toMatchObject({
    verb: 'disable-next-line',
    rules: [{ id: 'tab', range: { start: 14 + text.indexOf('tab'), end: 14 + text.indexOf('tab') + 3 } }],
  });
});

// Were the time not linear, these would run into the limit on every test.
describe('time stays linear', () => {
  const many = 100_000;

  test.each([
    ['many comments on one line', `${'# seatkeeper-disable-next-line tab\n'.repeat(many)}${'tab '.repeat(many)}\n`],
    ['many regions', '# seatkeeper-disable tab\ntab\n# seatkeeper-enable tab\ntab\n'.repeat(many / 2)],
    [
      'many lines after a region with exceptions',
      `# seatkeeper-disable\n${'# seatkeeper-enable tab\ntab\n# seatkeeper-disable tab\n'.repeat(many / 2)}`,
    ],
    ['many words in one comment', `# seatkeeper-disable-file ${'foo '.repeat(many)}\n`],
  ])('with %s', (_, text) => {
    const source = new Lines(text);
    const scope = { start: 0, end: text.length + 1 };
    const fast: SuppressionSource = {
      comments: source.comments,
      knownRules,
      lineScope: () => scope,
      removalOf: ({ range }) => ({ range, newText: '' }),
    };
    expect(new Suppressions(fast).apply(source.findings, () => true).length).toBeLessThanOrEqual(source.findings.length + 10_000);
  });
});
