import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import unusedPage from '../../server/src/core/notes/unused-suppression.md';
import { applyEdits } from '../../server/src/core/text';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { PresenceDocument } from '../../server/src/presence/presenceDocument';
import { suppressionFixes } from '../../server/src/presence/suppressionFixes';
import { visibleFindings } from '../../server/src/presence/suppressions';
import { PRESENCE_NAMESPACE } from '../../server/src/presence/vocabulary';
import { checkPresence, defaultPresenceOptions as options } from '../support/check';
import { readMarks } from '../support/marked';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const open = `<presence xmlns="${PRESENCE_NAMESPACE}">\n`;
const close = '</presence>\n';
const document = (content: string) => `${declaration}${open}${content}${close}`;
const next = (rules: string) => `  <!-- seatkeeper-disable-next-line ${rules} -->\n`;
const texts = '<display><menuText>Busy</menuText><statusText>Busy</statusText></display>';
const inner = `${texts}<genesysAgent ready="false"/>`;
const state = (attributes: string) => `  <state ${attributes}>${inner}</state>\n`;
/** A state with a mistake in its first line, another in the third, and one that only the schema finds in the fourth. */
const lunch = `  <state id="my lunch">
    ${texts.replaceAll('Busy', 'Lunch')}<display language="xx">
      <menuText></menuText><statusText>Lunch</statusText></display>
    <genesysAgent ready="maybe"/>
  </state>
`;
const mistakes = ['blank-in-id my lunch', 'unsupported-language xx', 'empty-text menuText', 'bad-value maybe'];

/** The findings as `rule text`. */
function outcome(text: string, kind: PresenceKind = 'presence', settings = {}): string[] {
  return checkPresence(kind, text, settings).map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`);
}

test('the document of these tests has the mistakes that its comments hide', () => {
  expect(outcome(document(lunch))).toEqual(mistakes);
});

/** [what, text, what is found] */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['the line below, and nothing further down in the element', document(next('') + lunch), mistakes.slice(1)],
  ['a named rule alone', document(next('blank-in-id: as the switch has it') + lunch), mistakes.slice(1)],
  [
    'nothing of another rule',
    document(next('missing-id') + lunch),
    ['unused-suppression <!-- seatkeeper-disable-next-line missing-id -->', ...mistakes],
  ],
  ['the line below comments and blank lines', document(`${next('blank-in-id')}  <!-- moved\n  here -->\n\n${lunch}`), mistakes.slice(1)],
  ['all lines of a start tag', document(next('blank-in-id, icon-backslash') + state('id="my lunch"\n    icon="icons\\a.png"')), []],
  [
    'what is after the end of a start tag of several lines',
    document(
      `${next('unsupported-language')}  <state id="busy"\n    >${inner.replace('<gen', '<display language="xx"><menuText>x</menuText><statusText>x</statusText></display><gen')}</state>\n`,
    ),
    [],
  ],
  [
    'all lines of an element without others that begins there',
    document(next('unescaped-character') + state('id="busy"').replace('<menuText>Busy', '<menuText>\nBusy &\n away &\n')),
    [],
  ],
  [
    'all lines of a text',
    document(state('id="busy"').replace('Busy', '\n<!-- seatkeeper-disable-next-line unescaped-character -->\n  Busy &\n away & busy\n')),
    [],
  ],
  [
    'its own line, after a tag',
    document(lunch.replace('"xx">', '"xx"> <!-- seatkeeper-disable-line unsupported-language -->')),
    [mistakes[0] ?? '', ...mistakes.slice(2)],
  ],
  ['its own line, before a tag', document(lunch.replace('  <state', '<!-- seatkeeper-disable-line -->  <state')), mistakes.slice(1)],
  [
    'its own line, with all lines of the tag that ends there',
    document(
      state('id="my lunch"\n    icon="icons\\a.png"').replace('png">', 'png"><!-- seatkeeper-disable-line blank-in-id icon-backslash -->'),
    ),
    [],
  ],
  [
    'nothing from a line of its own about itself',
    document(`<!-- seatkeeper-disable-line blank-in-id -->\n${lunch}`),
    ['unused-suppression <!-- seatkeeper-disable-line blank-in-id -->', ...mistakes],
  ],
  [
    'a region',
    document(`<!-- seatkeeper-disable -->\n${lunch}<!-- seatkeeper-enable -->\n${state('id="my busy"')}`),
    ['blank-in-id my busy'],
  ],
  [
    'a region to the end of the file, by rule',
    document(`<!-- seatkeeper-disable blank-in-id, bad-value -->\n${lunch}${state('id="my busy"')}`),
    mistakes.slice(1, 3),
  ],
  ['a whole file', `${document(lunch)}<!-- seatkeeper-disable-file -->`, []],
  ['a rule in a whole file', `<!-- seatkeeper-disable-file bad-value -->${open}${lunch}${close}`, mistakes.slice(0, 3)],
  ['a comment of several lines', document(`<!--\n  seatkeeper-disable-next-line\n    blank-in-id\n-->\n${lunch}`), mistakes.slice(1)],
  ['a finding in another comment', document(`${next('comment')}  <!-- a -- b -->\n${state('id="busy"')}`), []],
  ['a finding in a comment at the end', `${document(state('id="busy"'))}${next('comment')}<!-- a -- b -->`, []],
  ['a finding in itself, after the colon', document(`<!-- seatkeeper-disable-line comment: a -- b -->\n${state('id="busy"')}`), []],
  ['findings while the document is broken', `${open}${next('blank-in-id, end-tag-missing')}  <state id="my lunch">\n${close}`, []],
  ['what is at the very end of the file', `${document(state('id="busy"'))}${next('root-element')}x`, []],
  [
    'nothing where it is a text and no comment',
    document(state('id="busy"').replace('Busy', '<![CDATA[<!-- seatkeeper-disable-file -->]]>') + lunch),
    mistakes,
  ],
  ['nothing where it is in a value', document(state('id="busy" icon="seatkeeper-disable-file"') + lunch), mistakes],
  ['no rule of another language', document(`<!-- seatkeeper-disable-file tab -->\n${state('id="busy"')}`), ['unknown-suppression tab']],
  [
    'no rule of another kind of document',
    document(`<!-- seatkeeper-disable-file tab-image -->\n${state('id="busy"')}`),
    ['unknown-suppression tab-image'],
  ],
];

describe('a comment in a presence file hides', () => {
  test.each(cases)('%s', (_, text, found) => {
    expect(outcome(text)).toEqual(found);
    for (const lineEnd of ['\r\n', '\r']) expect(outcome(text.replaceAll('\n', lineEnd)), lineEnd).toEqual(found);
  });
});

test('a comment hides findings in a custom tab file', () => {
  const tab = (comment: string) =>
    `<tabdata>\n<tab>\n${comment}<image>http://web.contoso.example/a.png</image>\n<userid>true</userid>\n<name>x</name>\n<contenturl>http://ucc.contoso.example:8080/ucc/app/welcome</contenturl>\n</tab>\n</tabdata>\n`;
  const found = outcome(tab(''), 'customTab');
  expect(found).not.toEqual([]);
  const rules = found.map((finding) => finding.split(' ')[0]).join(', ');
  expect(outcome(tab(`<!-- seatkeeper-disable-next-line ${rules} -->\n`), 'customTab')).toEqual([]);
});

test('the comments that the page shows all hide something', () => {
  const block = /```presence\n([\s\S]*?)```/.exec(unusedPage)?.[1] ?? '';
  expect(outcome(block)).toEqual([]);
  expect(outcome(block.replace(/ *<!--.*-->/g, ''))).toEqual([
    'blank-in-id my lunch',
    'icon-backslash icons\\lunch.png',
    'empty-text menuText',
    'legal-in-menu legal',
  ]);
});

describe('a comment that hides nothing', () => {
  const unused = '<!-- seatkeeper-disable-next-line missing-id -->';
  const removed = (text: string) => {
    const note = checkPresence('presence', text).find(({ rule }) => rule === 'unused-suppression');
    return applyEdits(text, note?.fixes?.[0]?.edits ?? []);
  };
  const busy = state('id="busy"');

  test.each([
    ['with its line', document(`  ${unused}  \n${busy}`), document(busy)],
    [
      'with its line of a file from Windows',
      document(`  ${unused}\n${busy}`).replaceAll('\n', '\r\n'),
      document(busy).replaceAll('\n', '\r\n'),
    ],
    [
      'without its line end where a CR before and an LF after would become one',
      `${document(busy)}\r${unused}\n\n`,
      `${document(busy)}\r\n\n`,
    ],
    ['with its line at the end', `${document(busy)}${unused}`, document(busy)],
    ['alone, after a tag', document(busy.replace('\n', `  ${unused}\n`)), document(busy)],
    ['alone, before a tag', document(busy.replace('  <', `  ${unused}<`)), document(busy)],
    ['after a byte order mark', `\ufeff${unused}\n${open}${busy}${close}`, `\ufeff${open}${busy}${close}`],
  ])('is taken out %s', (_, before, after) => {
    expect(removed(before)).toBe(after);
  });

  test('loses only the name of the rule that hides nothing', () => {
    expect(removed(document(next('missing-id, blank-in-id') + lunch))).toBe(document(next('blank-in-id') + lunch));
  });

  test('is not reported of a rule that the settings switch off, nor of the encoding', () => {
    expect(outcome(document(next('missing-id') + busy), 'presence', { rules: { 'missing-id': 'off' } })).toEqual([]);
    expect(outcome(document(next('xml-encoding') + busy))).toEqual([]);
  });
});

describe('the stage before the schema’s', () => {
  const rules = (text: string) => new PresenceDocument('presence').check(text, options).map(({ rule }) => rule);

  test('says nothing of comments on what only the schema can find, nor of those on all rules', () => {
    expect(rules(document(next('bad-value') + state('id="busy"')))).toEqual([]);
    expect(rules(document(next('') + state('id="busy"')))).toEqual([]);
  });

  test('reports comments on its own rules, and unknown ones', () => {
    expect(rules(document(next('missing-id') + state('id="busy"')))).toEqual(['unused-suppression']);
    expect(rules(document(next('foo') + state('id="busy"')))).toEqual(['unknown-suppression']);
  });

  test('leaves what it hides hidden in all stages', () => {
    const document_ = new PresenceDocument('presence');
    const text = document(next('blank-in-id') + lunch);
    expect(document_.check(text, options).map(({ rule }) => rule)).toEqual(['unsupported-language', 'empty-text']);
    expect(document_.checkAll(text, options).map(({ rule }) => rule)).toEqual(['unsupported-language', 'empty-text', 'bad-value']);
  });
});

test('a comment hides notes from outside the rules', () => {
  const file = new PresenceFile('presence', document(`<!-- seatkeeper-disable-file xml-encoding -->\n${state('id="busy"')}`));
  const note = { rule: 'xml-encoding', severity: 'error', range: { start: 0, end: 1 }, message: { template: 'x', values: {} } } as const;
  expect(visibleFindings(file, [note], 'all', {})).toEqual([]);
});

test('"fix all" leaves alone what a comment hides', () => {
  const paths = (comment: string) => document(`${comment}${state('id="a" icon="icons\\a.png"')}${state('id="b" icon="icons\\b.png"')}`);
  const fixed = (text: string) =>
    applyEdits(
      text,
      [new PresenceDocument('presence').fixAllEdit(text, options)].filter((edit) => edit !== undefined),
    );
  expect(fixed(paths(''))).toBe(paths('').replaceAll('\\', '/'));
  expect(fixed(paths(next('icon-backslash')))).toBe(paths(next('icon-backslash')).replace('\\b', '/b'));
});

test.each(['\n', ''])('many comments in a row, and many lines, take linear time, with %j between them', (between) => {
  const comments = next('blank-in-id').repeat(100_000) + '<!-- a -->\n'.repeat(100_000);
  const text = document(comments.replaceAll('\n', between) + state('id="busy"').repeat(5000));
  expect(visibleFindings(new PresenceFile('presence', text), [], 'all', {}).length).toBeGreaterThan(0);
});

describe('the fix that hides a finding', () => {
  function fixOf(text: string, rule: string, kind: PresenceKind = 'presence'): (title: 'Ignore this' | 'Ignore') => string | undefined {
    const finding = checkPresence(kind, text).find((candidate) => candidate.rule === rule);
    if (!finding) throw new Error(`No finding of ${rule}`);
    const fixes = suppressionFixes(new PresenceFile(kind, text), finding);
    return (title) => {
      const wanted = title === 'Ignore' ? `Ignore ${rule} in the whole file with a comment` : `Ignore this with a comment (${rule})`;
      const fix = fixes.find((candidate) => render(candidate.title) === wanted);
      expect(fix?.safe ?? false).toBe(false);
      return fix && applyEdits(text, fix.edits);
    };
  }

  /** [what, rule, text with the place of the comment «», the indent of the comment] */
  test.each([
    ['is above the line, indented as it', 'unsupported-language', document(lunch.replace('    <display', '«»    <display')), '    '],
    ['has the tabs of the line', 'unsupported-language', document(lunch.replace('    <display', '«»\t \t<display')), '\t \t'],
    ['is above the start tag, not in it', 'icon-backslash', document(`«»${state('id="a"\n   icon="a\\b.png"')}`), '  '],
    [
      'is above an element without others, not in it',
      'cdata-in-cdata',
      document(`«»${state('id="a"').replace('Busy', '\n<![CDATA[Busy <![CDATA[ ]]>\n')}`),
      '  ',
    ],
    ['is above a text, not in it', 'text-not-allowed', document(`${state('id="a"')}«»  some\n words\n${state('id="b"')}`), '  '],
    ['is above a CDATA section, not in it', 'text-not-allowed', document(`${state('id="a"')}«»<![CDATA[\nx]]>\n`), ''],
    ['is at the start of a file without an XML declaration', 'namespace-missing', `«»<presence>\n${state('id="a"')}</presence>`, ''],
    ['is after a byte order mark', 'namespace-missing', `\ufeff«»<presence>\n${state('id="a"')}</presence>`, ''],
    ['is below the XML declaration', 'namespace-missing', `${declaration}«»<presence>\n${state('id="a"')}</presence>`, ''],
    [
      'is above the line while it is broken',
      'icon-backslash',
      document(`${state('id="a"')}«»  <state id="b" icon="a\\b.png"\n${state('id="c"')}`),
      '  ',
    ],
  ])('%s', (_, rule, marked, indent) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const { text, ranges } = readMarks(marked.replaceAll('\n', lineEnd));
      const place = ranges[0]?.start ?? 0;
      const after = fixOf(text, rule)('Ignore this');
      expect(after).toBe(`${text.slice(0, place)}${indent}<!-- seatkeeper-disable-next-line ${rule} -->${lineEnd}${text.slice(place)}`);
      expect(outcome(after ?? '').filter((finding) => finding.startsWith(`${rule} `) || finding.startsWith('unused'))).toEqual([]);
    }
  });

  test.each([
    ['below the XML declaration', document(lunch), `${declaration}«»${open}${lunch}${close}`],
    [
      'between the XML declaration and an element beside it',
      document(lunch).replace('?>\n', '?>'),
      `${declaration}«»${open}${lunch}${close}`,
    ],
    ['at the start of a file without one', `${open}${lunch}${close}`, `«»${open}${lunch}${close}`],
    ['after a byte order mark', `\ufeff${open}${lunch}${close}`, `\ufeff«»${open}${lunch}${close}`],
  ])('can hold for the whole file, %s', (_, text, expected) => {
    expect(fixOf(text, 'bad-value')('Ignore')).toBe(expected.replace('«»', '<!-- seatkeeper-disable-file bad-value -->\n'));
  });

  test.each([
    [
      'is in the line of the XML declaration',
      `${declaration.trim()}${open}${state('id="my id"')}${close}`.replaceAll('\n', ''),
      'blank-in-id',
    ],
  ])('holds for the whole file alone where the finding %s', (_, text, rule) => {
    const fix = fixOf(text, rule);
    expect(fix('Ignore this')).toBeUndefined();
    expect(outcome(fix('Ignore') ?? '').join()).not.toContain(rule);
  });

  test('is put above others like it, which go on to hide what they hid', () => {
    const text = document(next('blank-in-id') + state('id="my lunch" icon="a\\b.png"'));
    expect(outcome(fixOf(text, 'icon-backslash')('Ignore this') ?? '')).toEqual([]);
  });

  test.each([
    ['a bare ampersand', document(state('id="a" icon="a & b.png"')), 'unescaped-character'],
    ['an XML declaration', document(state('id="a"')).replace('1.0', '3.0'), 'xml-declaration'],
    ['a document without any element', '<!-- x -->', 'root-element'],
    ['a CDATA section after the root', `${document(state('id="a"'))}<![CDATA[ a < b ]]>`, 'root-element'],
    ['a comment', document('<!-- a -- b -->'), 'comment'],
    ['an end tag', document('  </auto>'), 'end-tag-unexpected'],
    ['a prefix', document('  <pc:state/>'), 'undeclared-prefix'],
    ['a number of no character', document(state('id="a" icon="&#xD800;"')), 'illegal-character'],
  ])('is not offered for what keeps the file from being read: %s', (_, text, rule) => {
    const fix = fixOf(text, rule);
    expect([fix('Ignore this'), fix('Ignore')]).toEqual([undefined, undefined]);
  });

  test.each(['findings-capped', 'unused-suppression', 'xml-encoding', 'tab'])('is not offered for %s', (rule) => {
    const finding: Finding = { rule, severity: 'hint', range: { start: 0, end: 0 }, message: { template: 'x', values: {} } };
    expect(suppressionFixes(new PresenceFile('presence', document(lunch)), finding)).toEqual([]);
  });
});
