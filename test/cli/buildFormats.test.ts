import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CheckedFile, Format } from '../../server/src/cli/formats/format';
import { githubFormat } from '../../server/src/cli/formats/github';
import { junitFormat } from '../../server/src/cli/formats/junit';
import { textFormat } from '../../server/src/cli/formats/text';
import { type Finding, severities } from '../../server/src/core/finding';
import { say, shortened } from '../../server/src/core/message';
import { countSeverities } from '../../server/src/core/severityCounts';
import { isOurName, mayBeOurs } from '../../server/src/language/detection';
import { languages } from '../../server/src/languages';

const text = 'SERVER h 0\nDAEMON d\tx\n';
const piped = { color: false, quoteColumns: 120, textColumns: Number.POSITIVE_INFINITY, placeColumns: Number.POSITIVE_INFINITY };
const nasty = '50%, a:b <&>"\' \u0000\u001b[31m\u202e\ud800\uffff\n::error::]]>';

function finding(severity: Finding['severity'], start: number, end: number, message = 'About {name}.', name = 'it'): Finding {
  return { rule: 'a-rule', severity, range: { start, end }, message: shortened(say(message, { name })) };
}

function print(format: Format, findings: readonly Finding[], name = 'sites/a b.lic'): string {
  const counts = countSeverities(findings);
  const checked: CheckedFile = { name, text, findings, counts, fixable: counts, before: undefined };
  const summary = { files: 1, filesWithFindings: 1, counts, fixable: 0, fixed: 0, filesFixed: 0, complete: true };
  return format.start() + format.file(checked) + format.end(summary);
}

describe('GitHub commands', () => {
  test('of all severities', () => {
    const findings = [finding('error', 7, 8), finding('warning', 9, 14), finding('information', 19, 20), finding('hint', 20, 20)];
    expect(print(githubFormat(), findings)).toBe(`::error file=sites/a b.lic,line=1,endLine=1,col=8,endColumn=9,title=a-rule::About it.
::warning file=sites/a b.lic,line=1,endLine=2,title=a-rule::About it.
::notice file=sites/a b.lic,line=2,endLine=2,col=9,endColumn=10,title=a-rule::About it.
::notice file=sites/a b.lic,line=2,endLine=2,col=10,endColumn=10,title=a-rule::About it.
1 error, 1 warning, 1 info, 1 hint in 1 file
`);
  });

  test('are one line each, whatever the file holds', () => {
    const [command, summary, ...more] = print(githubFormat(), [finding('error', 0, 1, '{name}', nasty)], 'x,y:100%\n.lic').split('\n');
    expect(command).toBe(
      '::error file=x%2Cy%3A100%25<U+000A>.lic,line=1,endLine=1,col=1,endColumn=2,title=a-rule::' +
        '50%25, a:b <&>"\' <NUL><ESC>[31m<U+202E><U+D800>\uffff ::error::]]>',
    );
    expect([summary, ...more]).toEqual(['1 error in 1 file', '']);
  });
});

describe('JUnit XML', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: (Element | string)[];
  }

  function parse(xml: string): Element {
    const root: Element = { name: '', attributes: {}, children: [] };
    const open = [root];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    });
    parser.on('closetag', () => open.pop());
    parser.on('text', (content) => content.trim() && open.at(-1)?.children.push(content));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    return root.children[0] as Element;
  }

  test('errors fail, the rest passes', () => {
    const findings = [finding('error', 7, 8), finding('warning', 19, 20), finding('hint', 20, 20)];
    expect(parse(print(junitFormat(), findings))).toEqual({
      name: 'testsuites',
      attributes: { name: 'seatkeeper' },
      children: [
        {
          name: 'testsuite',
          attributes: { name: 'sites/a b.lic', tests: '3', failures: '1', errors: '0', skipped: '0' },
          children: [
            {
              name: 'testcase',
              attributes: { name: 'a-rule (line 1, column 8)', classname: 'sites/a b.lic' },
              children: [
                { name: 'failure', attributes: { type: 'error', message: 'About it.' }, children: ['sites/a b.lic:1:8: About it.'] },
              ],
            },
            {
              name: 'testcase',
              attributes: { name: 'a-rule (line 2, column 9)', classname: 'sites/a b.lic' },
              children: [{ name: 'system-out', attributes: {}, children: ['warning: About it.'] }],
            },
            {
              name: 'testcase',
              attributes: { name: 'a-rule (line 2, column 10)', classname: 'sites/a b.lic' },
              children: [{ name: 'system-out', attributes: {}, children: ['hint: About it.'] }],
            },
          ],
        },
      ],
    });
  });

  test('a file without findings is a test that passes', () => {
    const suites = parse(print(junitFormat(), []));
    expect(suites.children).toMatchObject([{ attributes: { tests: '1', failures: '0' }, children: [{ name: 'testcase', children: [] }] }]);
  });

  test('is well-formed, whatever the file holds', () => {
    const suites = parse(print(junitFormat(), [finding('error', 0, 1, '{name}', nasty)], 'a<b>&"\u0001.lic'));
    const [failure] = ((suites.children[0] as Element).children[0] as Element).children as Element[];
    const shown = '50%, a:b <&>"\' <NUL><ESC>[31m<U+202E><U+D800>\ufffd ::error::]]>';
    expect(failure?.attributes.message).toBe(shown);
    expect(failure?.children.join('')).toBe(`a<b>&"<U+0001>.lic:1:1: ${shown}`);
  });
});

describe('the problem matcher of VS Code', () => {
  test('finds each finding of the text format', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { problemMatchers: [{ pattern: { regexp: string } }] };
    };
    const [{ pattern }] = contributes.problemMatchers;
    const findings = severities.map((severity) => finding(severity, 7, 8, 'One: {name}\nDo that. See x.lic:1:2: error: no [z]', 'y [z]'));
    const lines = print(textFormat(piped), findings, 'sites/a b.lic').split('\n');
    const matches = lines.map((line) => new RegExp(pattern.regexp).exec(line)?.slice(1)).filter((match) => match !== undefined);
    expect(matches).toEqual(severities.map((severity) => ['sites/a b.lic', '1', '8', severity, 'One: y [z]', 'a-rule']));
  });
});

describe('the problem matcher of GitHub Actions', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/seatkeeper-problem-matcher.json', 'utf8')) as {
    problemMatcher: { owner: string; severity?: string; pattern: [Record<string, number> & { regexp: string }] }[];
  };

  /** As the runner does it: colors are taken away, then each line is tried with each matcher. */
  function matchesIn(output: string) {
    return stripVTControlCharacters(output)
      .split('\n')
      .flatMap((line) =>
        problemMatcher.flatMap(({ severity, pattern: [pattern] }) => {
          const match = new RegExp(pattern.regexp).exec(line);
          const group = (name: string) => match?.[pattern[name] ?? Number.NaN];
          if (!match) return [];
          const [file, message, code] = [group('file'), group('message'), group('code')];
          return [{ file, line: group('line'), column: group('column'), severity: group('severity') ?? severity, message, code }];
        }),
      );
  }

  test.each([
    ['sites/a b.lic', false],
    ['C:\\flexlm\\license.dat', false],
    ['license (1).dat', true],
  ])('finds each finding of the text format once: %s', (name, color) => {
    const findings = severities.map((severity) =>
      finding(severity, 7, 8, 'One: {name}. See [x]:1:2: error: no.\nDo that. See x.lic:1:2: error: no [z]', 'y [z]'),
    );
    const matches = matchesIn(print(textFormat({ ...piped, color }), findings, name));
    const message = 'One: y [z]. See [x]:1:2: error: no.';
    expect(matches).toEqual(
      ['error', 'warning', 'notice', 'notice'].map((severity) => ({
        file: name,
        line: '1',
        column: '8',
        severity,
        message,
        code: 'a-rule',
      })),
    );
  });

  test('takes no quoted line for a finding', () => {
    const format = textFormat(piped);
    const quoted = 'x.lic:1:1: error: not true [tab]';
    const checked = {
      name: 'y.lic',
      text: quoted,
      findings: [finding('hint', 0, 5)],
      counts: countSeverities([]),
      fixable: countSeverities([]),
      before: undefined,
    };
    expect(matchesIn(format.file(checked)).map(({ file }) => file)).toEqual(['y.lic']);
  });

  test('has an owner for each matcher', () => {
    expect(new Set(problemMatcher.map(({ owner }) => owner)).size).toBe(problemMatcher.length);
  });
});

test('the pre-commit hooks take the files that the command takes', () => {
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
  const patterns = [...hooks.matchAll(/^ {2}files: \(\?i\)(.*)$/gm)].map((match) => new RegExp(match[1] ?? '', 'i'));
  expect(patterns).toHaveLength([...hooks.matchAll(/^- id: /gm)].length);
  for (const name of [
    'license.dat',
    'License-2026.DAT',
    'site.lic',
    '.lic',
    'license.dat.bak',
    'mylicense.dat',
    'x.licx',
    'slic',
    'genesys.opt',
    'MLM.OPT',
    'genesys.opt.old',
    'opt',
    'other.dat',
    'presence.xml',
    'Presence-Lyon.XML',
    'mypresence.xml',
    'presence.xml.bak',
    'moc.xml',
    'tabs.xml',
    'mytabs.xml',
    'pom.xml',
  ])
    for (const pattern of patterns)
      for (const path of [name, `a b/${name}`])
        expect([path, pattern.test(path)]).toEqual([path, isOurName(languages, name) || mayBeOurs(languages, name)]);
  for (const [, entry] of hooks.matchAll(/^ {2}entry: (.*)$/gm)) expect(entry).toMatch(/^seatkeeper check --ignore-unknown( --fix)?$/);
});
