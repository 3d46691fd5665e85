import { describe, expect, test } from 'vitest';
import { documentationOf } from '../../server/src/core/editing';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import type { Analysis } from '../../server/src/language/language';
import { optionsChangeNotices } from '../../server/src/options/changeNotices';
import { options } from '../../server/src/options/language';
import { service } from '../../server/src/options/service';
import { analyze, host, opened, today } from '../support/check';
import { mark } from '../support/cursor';
import { readCursor } from '../support/marked';

function at(marked: string): { analysis: Analysis; text: string; offset: number } {
  const { text, offset } = readCursor(marked);
  const analysis = opened(service.open({ name: 'examplevd.opt', text: '' }, host)).analyze(text, { today, rules: {} });
  return { analysis, text, offset };
}

const labels = (marked: string) => {
  const { analysis, offset } = at(marked);
  return analysis.completions?.(offset, undefined).map(({ label }) => label) ?? [];
};

describe('completion', () => {
  test.each<[string, string[]]>([
    ['INCLUDE editor |', ['USER', 'GROUP', 'HOST', 'HOST_GROUP', 'INTERNET', 'DISPLAY', 'PROJECT']],
    ['INCLUDE_ENTITLEMENT e |', ['USER', 'GROUP', 'HOST', 'HOST_GROUP']],
    ['GROUP a x\nHOST_GROUP b y\nINCLUDE editor GROUP |', ['a']],
    ['GROUP a x\nHOST_GROUP b y\nINCLUDE editor HOST_GROUP |', ['b']],
    ['GROUP a x\nMAX 1 f GROUP |', ['a', 'ALL_GROUPS']],
    ['GROUP a x\nGROUP b y x |', ['x', 'y'].filter((name) => name === '')],
    ['GROUP a x z\nGROUP b x |', ['z']],
    ['EXCLUDE viewer USER ann\nINCLUDE |', ['viewer']],
    ['EXCLUDE viewer USER ann\nRESERVE 1 |', ['viewer']],
    ['RESERVE |', []],
    ['EXCLUDE viewer USER ann\nEXCLUDE f USER |', ['ann']],
    ['NOLOG |', ['IN', 'OUT', 'DENIED', 'QUEUED', 'DEQUEUED', 'UNSUPPORTED', 'UPGRADE']],
    ['FQDN_MATCHING le|', ['exact', 'lenient']],
    ['REPORTLOG +/r.log |', ['HIDE_USER']],
    ['INCLUDE editor USER ann |', []],
    ['# INCLUDE |', []],
    ['NOSUCH |', []],
  ])('%j', (marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  test('offers every keyword where a line begins, with what it does', () => {
    for (const marked of ['|', 'TIMEOUTALL 9\n|', 'INC|', '  EXCLUDE|ALL USER a']) {
      const { analysis, offset } = at(marked);
      const offers = analysis.completions?.(offset, undefined) ?? [];
      expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(['INCLUDE', 'GROUP', 'FQDN_MATCHING']));
      expect(offers.every((offer) => documentationOf(offer).length === 3)).toBe(true);
    }
  });

  test('goes on on a line after a backslash', () => {
    expect(labels('INCLUDE editor \\\n  |')).toContain('USER');
  });

  test('offers the keys of a feature, in both forms', () => {
    for (const [marked, after] of [
      ['INCLUDE editor:V| USER ann', 'INCLUDE editor:VERSION= USER ann'],
      ['INCLUDE "editor |" USER ann', 'INCLUDE "editor VERSION=" USER ann'],
    ] as const) {
      const { analysis, text, offset } = at(marked);
      const [version] = analysis.completions?.(offset, undefined) ?? [];
      expect(version && applyEdits(text, [version.edit])).toBe(after);
    }
    expect(labels('INCLUDE editor:|')).not.toContain('FID');
    expect(labels('MAX_OVERDRAFT editor:|')).toContain('FID');
  });
});

describe('hover', () => {
  test.each([
    ['INCL|UDE editor USER ann', /^\*\*INCLUDE\*\* allows .*Several lines add up\.\n`INCLUDE feature\S+ type name`\nSource: .*"INCLUDE"/s],
    ['INCLD|UE editor USER ann', /^\*\*INCLUDE\*\*/],
    ['INCLUDE edi|tor USER ann', /^The feature, as the license file names it/],
    ['INCLUDE editor:VER|SION=2.0 USER ann', /^`VERSION`: The version on the FEATURE line/],
    ['INCLUDE editor US|ER ann', /^\*\*USER\*\*: a login name/],
    ['INCLUDE editor USER a|nn', /^\*\*USER\*\*: a login name/],
    ['GROUP g ann bob\nINCLUDE editor GROUP |g', /^Members: `ann` and `bob`\./],
    ['GROUP |g ann bob', /^Members: `ann` and `bob`\./],
    ['NOLOG QUE|UED', /^`QUEUED`: A program waits for a license\./],
    ['TIMEOUT editor 90|0', /^A time in seconds: digits alone\.\nSource: .*"TIMEOUT"/],
    ['REPORTLOG +|/r.log', /^The path of the log/],
  ])('%j', (marked, expected) => {
    const { analysis, offset } = at(marked);
    const hover = analysis.hover?.(offset);
    expect(hover?.contents.map((message) => render(message)).join('\n')).toMatch(expected);
  });

  test.each(['NOS|UCH a', '# INCL|UDE', 'INCLUDE | '])('nothing on %j', (marked) => {
    const { analysis, offset } = at(marked);
    expect(analysis.hover?.(offset)).toBeUndefined();
  });
});

const groups = 'GROUP g ann\nGROUP g bob\nHOST_GROUP g pc1\nINCLUDE f GROUP |g\nRESERVE 1 f USER ann\n';

test('the definition of a group is each line that adds to it', () => {
  const { analysis, text, offset } = at(groups);
  const definitions = analysis.definition?.(offset) ?? [];
  expect(definitions.map(({ targetExtent }) => text.slice(targetExtent.start, targetExtent.end))).toEqual(['GROUP g ann', 'GROUP g bob']);
});

test('references are those of one kind of group, or of one user', () => {
  const { analysis, text, offset } = at(groups);
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  expect(analysis.references?.(offset, true).map(({ start }) => lineOf(start))).toEqual([1, 2, 4]);
  expect(analysis.references?.(offset, false).map(({ start }) => lineOf(start))).toEqual([4]);
  expect(analysis.references?.(text.indexOf('ann'), true).map(({ start }) => lineOf(start))).toEqual([1, 5]);
  expect(analysis.highlights?.(offset).map(({ kind }) => kind)).toEqual(['declaration', 'declaration', 'use']);
});

describe('rename', () => {
  test('gives a group another name wherever it is', () => {
    const { analysis, text, offset } = at(groups);
    const renamed = analysis.rename?.(offset, 'planners');
    expect(renamed && 'edits' in renamed && applyEdits(text, renamed.edits)).toBe(
      'GROUP planners ann\nGROUP planners bob\nHOST_GROUP g pc1\nINCLUDE f GROUP planners\nRESERVE 1 f USER ann\n',
    );
  });

  test.each([
    ['GROUP |g ann', 'two words', /one word/],
    ['GROUP |g ann', '', /one word/],
    ['GROUP |g ann', '#g', /one word/],
    ['GROUP |g ann\nGROUP h bob', 'h', /a group h already/],
    ['GROUP g |ann', 'x', /Only the name of a group/],
  ])('%j not to %j', (marked, name, refusal) => {
    const { analysis, offset } = at(marked);
    const renamed = analysis.rename?.(offset, name);
    expect(renamed && 'refusal' in renamed && render(renamed.refusal)).toMatch(refusal);
  });
});

test('the outline has groups and options in their order', () => {
  const { analysis } = at('|GROUP planners ann bob\nINCLUDE editor GROUP planners\nNOSUCH\n');
  const symbols = analysis.symbols?.() ?? [];
  expect(
    symbols.map(({ name, detail, kind }) => [name, detail.map((part) => (typeof part === 'string' ? part : render(part))), kind]),
  ).toEqual([
    ['planners', ['GROUP', 'members: 2'], 'array'],
    ['INCLUDE', ['editor GROUP planners'], 'field'],
    ['NOSUCH', [], 'string'],
  ]);
});

test('folds comments, options of several lines and what is below a heading', () => {
  const { analysis } = at('|# a\n# b\nTIMEOUTALL 9\n\n# Heading\nGROUP g a \\\n  b\nNOLOG IN\n');
  expect(analysis.folds?.()).toEqual([
    { startLine: 0, endLine: 1, kind: 'comment' },
    { startLine: 4, endLine: 7, kind: 'group' },
    { startLine: 5, endLine: 6, kind: 'record' },
  ]);
});

test('colors words by what they are', () => {
  const { analysis, text } = at(
    '|# c\nGROUP g ann\nINCLUDE "f KEY=00" GROUP g\nRESERVE 2 f USER ann\nREPORTLOG +/r HIDE_USER\nNOSUCH x\nINCLDUE f\n',
  );
  expect(
    analysis.tokens?.().map(({ start, length, type, modifiers }) => [text.slice(start, start + length), type, ...modifiers].join(' ')),
  ).toEqual([
    '# c comment',
    'GROUP keyword',
    'g group declaration',
    'ann user',
    'INCLUDE keyword',
    'f feature',
    'KEY attribute',
    '00 value',
    'GROUP subjectType',
    'g group',
    'RESERVE keyword',
    '2 count',
    'f feature',
    'USER subjectType',
    'ann user',
    'REPORTLOG keyword',
    '+/r path',
    'HIDE_USER value',
    'f feature',
  ]);
});

test('formats white space alone', () => {
  const { analysis, text } = at('|  INCLUDE\teditor   USER  ann  \n\t\nGROUP g a \\\nb \\\n        c   # remark\nREPORTLOG "a  b"\n');
  expect(applyEdits(text, analysis.format?.({ indentSize: 4 }) ?? [])).toBe(
    'INCLUDE editor USER ann\n\nGROUP g a \\\n    b \\\n    c   # remark\nREPORTLOG "a  b"\n',
  );
});

test('tells what comes next in an option', () => {
  const { analysis, offset } = at('RESERVE 2 |');
  const signature = analysis.signature?.(offset);
  expect(signature && mark(signature.label, signature.fields[signature.active]?.labelRange ?? { start: 0, end: 0 })).toBe(
    'RESERVE number «feature[:keyword=value]» type name',
  );
});

test('selects outward from a word', () => {
  const { analysis, text, offset } = at('GROUP g a|nn bob\nNOLOG IN');
  expect(analysis.selections?.(offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ann',
    'ann bob',
    'GROUP g ann bob',
    text,
  ]);
});

test('says in the status for which vendor the file is and what is restricted', () => {
  const lines = (marked: string) =>
    at(marked)
      .analysis.status?.()
      .map(({ text }) => render(text));
  expect(lines('|TIMEOUTALL 9')).toEqual([
    'By its name for the vendor daemon examplevd',
    'No INCLUDE line: all who are not excluded may use every feature',
  ]);
  expect(lines('|INCLUDE f USER a\nINCLUDE g USER a')?.[1]).toBe('Only those included may use f and g');
});

test('a change of an option calls for lmreread, one of white space and comments does not', () => {
  const notices = (before: string, after: string) => optionsChangeNotices(before, after, 'examplevd.opt').map(({ subject }) => subject);
  expect(notices('NOLOG IN', 'NOLOG  IN # x\n')).toEqual([]);
  expect(notices('NOLOG IN', 'NOLOG OUT')).toEqual(['reread']);
});

describe('comments hide findings', () => {
  const rulesIn = (text: string) =>
    at(`|${text}`)
      .analysis.findings()
      .map(({ rule }) => rule);

  test.each<[string, string[]]>([
    ['include f USER a', ['include-shuts-out', 'option-case']],
    ['# seatkeeper-disable-next-line option-case\ninclude f USER a', ['include-shuts-out']],
    ['# seatkeeper-disable-file include-shuts-out\ninclude f USER a', ['option-case']],
    ['include f USER a # seatkeeper-disable-line', []],
    ['# seatkeeper-disable-next-line option-case\nINCLUDE f USER a', ['unused-suppression', 'include-shuts-out']],
  ])('%j', (text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  test('which a fix writes above the line and at the top of the file', () => {
    const { analysis, text } = at('|NOLOG IN\ninclude f USER a');
    const finding = analysis.findings().find(({ rule }) => rule === 'option-case');
    const fixes = (finding && analysis.suppressionFixes?.(finding)) ?? [];
    expect(fixes.map(({ edits }) => applyEdits(text, edits))).toEqual([
      'NOLOG IN\n# seatkeeper-disable-next-line option-case\ninclude f USER a',
      '# seatkeeper-disable-file option-case\nNOLOG IN\ninclude f USER a',
    ]);
  });
});

describe('beside a license', () => {
  const text = 'INCLUDE editor:VERSION=2.0 USER ann\nEXCLUDE \n';
  const licenseText =
    'VENDOR examplevd\nINCREMENT editor examplevd 2.0 permanent 5 SIGN=00\nINCREMENT viewer examplevd 1.5 permanent uncounted HOSTID=ANY SIGN=01\n';
  const analysis = async () => analyze(options, 'examplevd.opt', text, {}, { beside: { 'license.dat': licenseText }, isSite: false });

  test('completion offers its features and versions', async () => {
    const { completions } = await analysis();
    expect(completions?.(text.length - 1, undefined).map(({ label }) => label)).toEqual(['editor', 'viewer']);
    expect(completions?.(text.indexOf('2.0'), undefined).map(({ label }) => label)).toEqual(['2.0']);
  });

  test('hover says how many licenses of a feature there are', async () => {
    const { hover } = await analysis();
    expect(hover?.(text.indexOf('editor'))?.contents.map((message) => render(message))).toContain('Licenses: 5, in `license.dat`.');
  });
});
