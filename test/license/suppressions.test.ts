import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import unusedPage from '../../server/src/core/notes/unused-suppression.md';
import { applyEdits } from '../../server/src/core/text';
import { LicenseChecker } from '../../server/src/license/checker';
import { LicenseDocument } from '../../server/src/license/licenseDocument';
import { fileSuppressionFix, suppressionFix, suppressionFixes } from '../../server/src/license/suppressionFixes';
import { visibleFindings } from '../../server/src/license/suppressions';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, defaultOptions } from '../support/check';
import { readMarks, unmask } from '../support/marked';

const server = 'SERVER lichost.contoso.example 001122aabbcc 7260\n';
const daemon = 'DAEMON genesys.d /opt/flexlm/genesys.d\n';
const tabbed = 'DAEMON genesys.d<TAB>/opt/flexlm/genesys.d\n';
const feature = 'FEATURE router_seats genesys.d 8.0 permanent 100 000000000000 SIGN=000000000000\n';
const next = '# seatkeeper-disable-next-line tab\n';

/** The findings as `rule «text»`; hints on layout aside, which comments after data have. */
function outcome(masked: string, options = {}): string[] {
  const text = unmask(masked);
  return checkLicense(text, options).map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`);
}

/** [what, text, what is found] */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['the record below', server + next + tabbed + feature, []],
  ['the record below other comments and blank lines', `${server}${next}# moved\n\n  \n${tabbed}${feature}`, []],
  ['all lines of a record', `${server}${daemon}${next}${feature.replace(' SIGN', ' \\\n<TAB>SIGN')}`, []],
  [
    'all records that are glued to the one below',
    `${server}${daemon}# seatkeeper-disable-next-line glued-records\n${feature.trim()}${feature.replace('FEATURE', 'INCREMENT')}`,
    [],
  ],
  [
    'what is at the very end of the file',
    `${server}${daemon}# seatkeeper-disable-next-line backslash-at-end-of-file\n${feature.trim()} \\`,
    [],
  ],
  [
    'nothing in the record after that',
    server + next + daemon.replace(' /', '<TAB>/').replace('\n', '\n') + feature.replace(' 8.0', '<TAB>8.0'),
    ['tab \t'],
  ],
  ['its own line, after data', `${server}${tabbed.trim()} # seatkeeper-disable-line tab, comment-after-data\n${feature}`, []],
  [
    'its own line, after a backslash',
    `${server}${daemon}${feature.replace(' 8.0', '<TAB>8.0').replace(' SIGN', ' \\ # seatkeeper-disable-line tab comment-after-data\n    SIGN')}`,
    [],
  ],
  ['a region', `${server}# seatkeeper-disable tab\n${tabbed}# seatkeeper-enable\n${feature}`, []],
  ['a rule in the whole file', `# seatkeeper-disable-file tab\n${server}${tabbed}${feature}`, []],
  ['a rule about the whole file', `# seatkeeper-disable-file no-server\n${daemon}${feature}`, []],
  ['a finding in quotes of a mail', `> # seatkeeper-disable mail-quote\n> ${server}> ${daemon}> ${feature}`, []],
  ['after a byte order mark', `<BOM># seatkeeper-disable-file tab\n${server}${tabbed}${feature}`, []],
  [
    'nothing from a line about itself',
    `${server}${daemon}# seatkeeper-disable-line tab\n${feature}`,
    ['unused-suppression # seatkeeper-disable-line tab'],
  ],
  [
    'nothing by other words after data',
    `${server}${tabbed.trim()} # seatkeeper-disable-file tab\n${feature}`,
    ['tab \t', 'comment-after-data # seatkeeper-disable-file tab'],
  ],
  [
    'nothing from inside a quoted value',
    `${server}${daemon}${feature.replace(' SIGN', ' NOTICE="# seatkeeper-disable-file tab"<TAB>SIGN')}`,
    ['tab \t'],
  ],
  [
    'nothing from inside a record',
    `${server}${daemon}FEATURE router_seats genesys.d 8.0 permanent 100<TAB>000000000000 \\\n# seatkeeper-disable tab\n    SIGN=000000000000\n`,
    ['tab \t', 'interrupted-record # seatkeeper-disable tab'],
  ],
  [
    'no rule of another language',
    `# seatkeeper-disable-file no-such-rule\n${server}${daemon}${feature}`,
    ['unknown-suppression no-such-rule'],
  ],
];

describe('a comment in a license file hides', () => {
  test.each(cases)('%s', (_, text, found) => {
    expect(outcome(text)).toEqual(found);
    expect(outcome(text.replaceAll('\n', '\r\n'))).toEqual(found);
  });
});

test('the comments that the page shows all hide something', () => {
  const block = /```license\n([\s\S]*?)```/.exec(unusedPage)?.[1] ?? '';
  expect(outcome(block)).toEqual([]);
  expect(outcome(block.replace(/^# seatkeeper.*\n/gm, '')).sort()).toEqual([
    'count-over-9999 20000',
    'expired 1-jan-2024',
    'feature-unknown contoso_seats',
    'tab \t',
    'tab \t',
  ]);
});

describe('a comment that hides nothing', () => {
  const text = `# seatkeeper-disable-file tab\n${server}${daemon}${feature}`;

  test('is reported, with the fix that takes its line out', () => {
    const [finding] = checkLicense(text);
    expect(finding).toMatchObject({ rule: 'unused-suppression', severity: 'hint', tags: ['unnecessary'] });
    expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(server + daemon + feature);
  });

  test.each([
    ['after a byte order mark', `\ufeff${text}`, `\ufeff${server}${daemon}${feature}`],
    ['after data', `${server}${daemon}${feature.trim()}  # seatkeeper-disable-line tab\n`, server + daemon + feature],
  ])('is taken out %s', (_, before, after) => {
    const finding = checkLicense(before).find(({ rule }) => rule === 'unused-suppression');
    expect(applyEdits(before, finding?.fixes?.[0]?.edits ?? [])).toBe(after);
  });

  test('is not reported of a rule that the settings switch off', () => {
    expect(checkLicense(text, { rules: { tab: 'off' } })).toEqual([]);
  });

  test('is not reported of the encoding, of which an editor knows nothing', () => {
    expect(outcome(`# seatkeeper-disable-file file-encoding\n${server}${daemon}${feature}`)).toEqual([]);
  });
});

describe('a file of another format', () => {
  const foreign = 'HOST lichost.contoso.example 001122aabbcc 5053\nISV examplevd\nLICENSE examplevd editor 1.0 permanent 5 sig="00"\n';

  test('has no other finding, about its comments neither', () => {
    expect(outcome(`# seatkeeper-disable-file tab\n${foreign}`).map((finding) => finding.split(' ')[0])).toEqual(['foreign-format']);
  });

  test('is checked all the same when a comment says that it is none', () => {
    const found = outcome(`# seatkeeper-disable-file foreign-format\n${foreign}`).map((finding) => finding.split(' ')[0]);
    expect(found).not.toContain('foreign-format');
    expect(found).toContain('unrecognized-line');
  });
});

test('a comment hides notes from outside the rules', () => {
  const tree = parseLicense(`# seatkeeper-disable-file file-encoding\n${server}${daemon}${feature}`);
  const note = {
    rule: 'file-encoding',
    severity: 'information',
    range: { start: 0, end: 1 },
    message: { template: 'x', values: {} },
  } as const;
  expect(visibleFindings(new LicenseChecker(), tree, defaultOptions, [note])).toEqual([]);
});

test('"fix all" leaves alone what a comment hides', () => {
  const text = unmask(server + next + tabbed + feature.replace(' 8.0', '<TAB>8.0'));
  expect(fixAll(text, checkLicense).text).toBe(unmask(server + next + tabbed) + feature);
  expect(
    applyEdits(
      text,
      [new LicenseDocument().fixAllEdit(text, defaultOptions)].filter((edit) => edit !== undefined),
    ),
  ).toBe(unmask(server + next + tabbed) + feature);
});

test('a document that is edited forgets what was hidden', () => {
  const document = new LicenseDocument();
  const hidden = unmask(server + next + tabbed + feature);
  expect(document.check(hidden, defaultOptions)).toEqual([]);
  expect(document.check(hidden.replace('next-line tab', 'next-line expired'), defaultOptions).map(({ rule }) => rule)).toEqual([
    'unused-suppression',
    'tab',
  ]);
  expect(document.check(hidden, defaultOptions)).toEqual([]);
});

test('a comment that moves from after data to above it is about the next line', () => {
  const text = unmask(`${server}${tabbed.trim()} # seatkeeper-disable-line tab\n${feature}`);
  const [moved] = checkLicense(text);
  expect(moved?.rule).toBe('comment-after-data');
  const after = applyEdits(text, moved?.fixes?.[0]?.edits ?? []);
  expect(after).toBe(unmask(server + next + tabbed + feature));
});

describe('the fix that hides a finding', () => {
  /** [what, rule, text with the place of the comment «», the comment's line end] */
  test.each([
    ['is above the record', 'tab', `${server}«»${tabbed}${feature}`, '\n'],
    ['is above a record of several lines', 'tab', `${server}${daemon}«»${feature.replace(' SIGN', ' \\\n<TAB>SIGN')}`, '\n'],
    ['is above all records of a line', 'glued-records', `${server}${daemon}«»${feature.trim()}${feature}`, '\n'],
    [
      'is above a record that is interrupted',
      'interrupted-record',
      `${server}${daemon}«»${feature.replace(' SIGN', ' \\\n\n    SIGN')}`,
      '\n',
    ],
    ['is above a record without its backslash', 'missing-backslash', `${server}${daemon}«»${feature.replace(' SIGN', '\n    SIGN')}`, '\n'],
    ['is after a byte order mark', 'tab', `<BOM>«»${server.replace(' 7260', '<TAB>7260')}${daemon}${feature}`, '\n'],
    ['has the line end of the file', 'tab', `${server}«»${tabbed}${feature}`.replaceAll('\n', '\r\n'), '\r\n'],
    [
      'has the line end of the file in the last line',
      'tab',
      `${server}${daemon}«»${feature.replace(' 8.0', '<TAB>8.0')}`.trim().replaceAll('\n', '\r\n'),
      '\r\n',
    ],
    [
      'is above the record with the backslash that joins the next',
      'backslash-before-record',
      `${server}«»${daemon.trim()} \\\n${feature}`,
      '\n',
    ],
    ['is above the record whose end lacks something', 'backslash-at-end-of-file', `${server}${daemon}«»${feature.trim()} \\`, '\n'],
  ])('%s', (_, rule, marked, lineEnd) => {
    const { text, ranges } = readMarks(marked);
    const place = ranges[0]?.start ?? 0;
    const finding = checkLicense(text).find((candidate) => candidate.rule === rule);
    if (!finding) throw new Error('no finding');
    const fix = suppressionFix(parseLicense(text), finding);
    expect(fix && render(fix.title)).toBe(`Ignore this with a comment (${rule})`);
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toBe(`${text.slice(0, place)}# seatkeeper-disable-next-line ${rule}${lineEnd}${text.slice(place)}`);
    expect(checkLicense(after).map((left) => left.rule)).not.toContain(rule);
  });

  test('is not put after a backslash that would join it', () => {
    const text = unmask(`${server}${daemon.trim()} \\\n${feature.replace(' 8.0', '<TAB>8.0')}`);
    const finding = checkLicense(text).find(({ rule }) => rule === 'tab');
    if (!finding) throw new Error('no finding');
    expect(suppressionFixes(parseLicense(text), finding).map(({ title }) => render(title))).toEqual([
      'Ignore tab in the whole file with a comment',
    ]);
  });

  test('can hold for the whole file, at its top', () => {
    const text = unmask(`<BOM>${server}${tabbed}${feature}`).replaceAll('\n', '\r\n');
    const finding = checkLicense(text).find(({ rule }) => rule === 'tab');
    if (!finding) throw new Error('no finding');
    const fix = fileSuppressionFix(parseLicense(text), finding);
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toBe(`\ufeff# seatkeeper-disable-file tab\r\n${text.slice(1)}`);
    expect(checkLicense(after).map(({ rule }) => rule)).toEqual([]);
  });

  test('is for the whole file alone where the finding is about it', () => {
    const text = 'HOST lichost.contoso.example 001122aabbcc 5053\nISV examplevd\nLICENSE examplevd editor 1.0 permanent 5 sig="00"\n';
    const [finding] = checkLicense(text);
    if (!finding) throw new Error('no finding');
    const fixes = suppressionFixes(parseLicense(text), finding);
    expect(fixes.map(({ title }) => render(title))).toEqual(['Ignore foreign-format in the whole file with a comment']);
  });

  test.each(['findings-capped', 'unused-suppression', 'file-encoding'])('is not offered for the note %s', (rule) => {
    const tree = parseLicense(server);
    expect(suppressionFixes(tree, { rule, severity: 'hint', range: { start: 0, end: 0 }, message: { template: 'x', values: {} } })).toEqual(
      [],
    );
  });
});
