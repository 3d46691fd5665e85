import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/seatkeeperrc.schema.json';
import { render } from '../../server/src/core/message';
import { mergeSettings, nothingSet, parseProjectSettings } from '../../server/src/core/project/projectSettings';
import { languages } from '../../server/src/languages';
import { ruleIds } from '../../server/src/ruleList';
import { readMarks } from '../support/marked';
import { runs } from '../support/runs';

const names = { rules: ruleIds, languages };
const nothing = nothingSet;
const validate = new Ajv({ allErrors: true }).addVocabulary(['allowComments', 'allowTrailingCommas']).compile(schema);

function parse(text: string) {
  const { settings, problems } = parseProjectSettings(text, names);
  return { settings, problems };
}

/** [what, text, settings] */
const valid: readonly (readonly [string, string, object])[] = [
  ['an empty object', '{}', {}],
  ['rules', '{ "rules": { "tab": "off", "expired": "default" } }', { rules: { tab: 'off', expired: 'default' } }],
  ['a release', '{ "license": { "managerVersion": "11.19.4" } }', { languages: { license: { managerVersion: '11.19.4' } } }],
  ['days', '{ "license": { "expiryWarningDays": 0 } }', { languages: { license: { expiryWarningDays: 0 } } }],
  ['reason codes', '{ "presence": { "reasons": ["101", "lunch"] } }', { languages: { presence: { reasons: ['101', 'lunch'] } } }],
  ['a language', '{ "presence": { "defaultLanguage": "de" } }', { languages: { presence: { defaultLanguage: 'de' } } }],
  ['patterns', '{ "ignore": ["archive/**", "*.old"] }', { ignore: ['archive/**', '*.old'] }],
  ['the files of a site', '{ "site": ["*.lic", "/east/*.dat"] }', { site: ['*.lic', '/east/*.dat'] }],
  ['the schema', '{ "$schema": "x" }', {}],
  ['that it is the root', '{ "root": true }', {}],
  ['a file that it extends', '{ "extends": "../shared files/base.json" }', {}],
  [
    'settings for some files',
    '{ "overrides": [{ "files": ["*.lic"], "rules": { "tab": "off" }, "license": { "managerVersion": "9.5" } }] }',
    {},
  ],
];

/** [what, text with the problems marked, what they say, settings] */
const wrong: readonly (readonly [what: string, marked: string, says: readonly RegExp[], settings?: object])[] = [
  ['something else than an object', '«[]»', [/^“\.seatkeeperrc\.json” must be an object/]],
  ['a text', '«"off"»', [/must be an object/]],
  ['an unknown setting', '{ «"rulez"»: {} }', [/no setting rulez in \.seatkeeperrc\.json; did you mean rules\?/]],
  [
    'an unknown setting that is like no other',
    '{ «"x"»: {} }',
    [/no setting x in \.seatkeeperrc\.json\nIts settings are \$schema, root, extends, rules, license, .*, ignore, site, overrides\./],
  ],
  ['rules that are a list', '{ "rules": «["tab"]» }', [/^“rules” must be an object/]],
  ['an unknown rule', '{ "rules": { «"tabs"»: "off", "tab": "off" } }', [/no rule tabs; did you mean tab\?/], { rules: { tab: 'off' } }],
  ['a rule like no other', '{ "rules": { «"qqqqqqqqqqq"»: "off" } }', [/no rule qqqqqqqqqqq\n.*explain/]],
  ['a rule of every object', '{ "rules": { «"__proto__"»: "off", «"constructor"»: "off" } }', [/__proto__/, /constructor/]],
  ['an unknown severity', '{ "rules": { "tab": «"none"» } }', [/one of "default", "error", .*, "off"/]],
  ['a severity that is not text', '{ "rules": { "tab": «false», "expired": «{}» } }', [/one of/, /one of/]],
  ['a license setting that is unknown', '{ "license": { «"expiryDays"»: 3 } }', [/^There is no setting expiryDays in license/]],
  ['a release that is a number', '{ "license": { "managerVersion": «11.9» } }', [/in double quotes, such as "11\.9"/]],
  ['a release that is none', '{ "license": { "managerVersion": «"latest"» } }', [/managerVersion must be a release/]],
  ['days below 0', '{ "license": { "expiryWarningDays": «-1» } }', [/whole number from 0 to 3650/]],
  ['too many days', '{ "license": { "expiryWarningDays": «3651» } }', [/whole number/]],
  ['half a day', '{ "license": { "expiryWarningDays": «0.5» } }', [/whole number/]],
  ['days that are a text', '{ "license": { "expiryWarningDays": «"30"» } }', [/whole number/]],
  ['a language that is unknown', '{ "presence": { "defaultLanguage": «"en-US"» } }', [/one of "en", "fr", "de", "it", "ru", "es"/]],
  ['a reason that is not a list', '{ "presence": { "reasons": «"101"» } }', [/^The value of reasons must be a list of texts/]],
  ['a reason that is a number', '{ "presence": { "reasons": «[101]» } }', [/must be a list of texts, such as \["101"\]/]],
  ['a reason in a list of its own', '{ "presence": { "reasons": «[["101"]]» } }', [/must be a list of texts/]],
  ['a pattern that is not a list', '{ "ignore": «"archive/**"» }', [/^The value of ignore must be a list/]],
  ['files of a site that are not a list', '{ "site": «"*.lic"» }', [/^The value of site must be a list .*"\*\.lic"/]],
  ['files of a site that are none', '{ "site": [«{}», "a"] }', [/such as "\*\.lic"/], { site: ['a'] }],
  ['a root that is a text', '{ "root": «"yes"» }', [/^The value of root must be true or false/]],
  [
    'what cannot be extended',
    '{ "extends": «["a.json"]», "extends": «""», "extends": «" "», "extends": «"/a.json"», "extends": «"c:/a.json"», "extends": «"https://contoso.example/a.json"», "extends": «"..\\\\a.json"», "extends": «"a\\u0000"» }',
    Array.from({ length: 8 }, () => /relative path with slashes, such as "\.\.\/base\.json"/),
  ],
  ['overrides that are not a list', '{ "overrides": «{}» }', [/^The value of overrides must be a list/]],
  ['an override that is not an object', '{ "overrides": [«"*.lic"»] }', [/^“overrides” must be an object/]],
  ['an override of no files', '{ "overrides": [«{ "rules": {} }»] }', [/for which files it is/]],
  ['an override of an empty list of files', '{ "overrides": [{ "files": «[]» }] }', [/At least one pattern is missing/]],
  ['an override of files that are not a list', '{ "overrides": [{ "files": «"*.lic"» }] }', [/^The value of files must be a list/]],
  [
    'mistakes in an override',
    '{ "overrides": [{ "files": ["a"], «"ignore"»: [], "rules": { «"tabs"»: "off" }, "license": { "expiryWarningDays": «-1» } }] }',
    [/no setting ignore in overrides\n.*files, rules, license, presence\b/, /no rule tabs/, /whole number/],
  ],
  ['a pattern that takes too long', '{ "ignore": ["**/a", «"**/**/**/**/**/a"»] }', [/more than 4 times/], { ignore: ['**/a'] }],
  ['a pattern that is too long', `{ "ignore": ["a", «"${'a*'.repeat(25_000)}"»] }`, [/more than 4096 characters/], { ignore: ['a'] }],
  ['patterns that are none', '{ "ignore": [«1», "a", «""», «" "»] }', [/pattern/, /pattern/, /pattern/], { ignore: ['a'] }],
];

describe('a project file may hold', () => {
  test.each(valid)('%s', (_, text, settings) => {
    expect(parse(text)).toEqual({ settings: { ...nothing, ...settings }, problems: [] });
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['comments', '// a\n{ /* b */ "ignore": [ "a" ] // c\n}'],
    ['commas at the end', '{ "ignore": [ "a", ], }'],
    ['a byte order mark', '\ufeff{ "ignore": [ "a" ] }'],
  ])('%s', (_, text) => {
    expect(parse(text)).toEqual({ settings: { ...nothing, ignore: ['a'] }, problems: [] });
  });

  test.each(['', '  \n', '// nothing yet\n'])('nothing, as %j', (text) => {
    expect(parse(text)).toEqual({ settings: nothing, problems: [] });
  });
});

describe('a project file may not hold', () => {
  test.each(wrong.map(([what, ...rest]) => [what, rest] as const))('%s', (_, [marked, says, settings]) => {
    const { text, ranges } = readMarks(marked);
    const parsed = parse(text);
    expect(parsed.problems.map(({ range }) => range)).toEqual(ranges);
    for (const [index, pattern] of says.entries()) {
      const message = parsed.problems[index]?.message;
      expect(message && render(message)).toMatch(pattern);
      expect(message && render(message)).toMatch(/^[A-Z“][^\n]*[^.](?:\n[A-Z`].*\.)?$/);
    }
    expect(parsed.settings).toEqual({ ...nothing, ...settings });
    expect(validate(JSON.parse(text))).toBe(false);
  });

  test.each([
    ['a missing comma', '{ "ignore": ["a"] «"rules"»: {} }', 'A comma is missing here'],
    ['a missing brace', '{ "ignore": ["a"]«»', 'A closing } is missing here'],
    ['a missing bracket', '{ "ignore": ["a"«}»', 'A closing ] is missing here'],
    ['a missing colon', '{ "ignore" «[»"a"] }', 'A colon between the name and its value is missing here'],
    ['a missing value', '{ "ignore": «}»', 'A value is missing here'],
    [
      'a name without quotes',
      '{ «ignore»: ["a"] }',
      'This is not valid JSON\nNames and texts are in double quotes; a comment begins with //.',
    ],
    ['text after it', '{ "ignore": ["a"] } «{»}', 'Nothing may follow the closing }'],
    ['an open text', '{ "ignore": [«"a] }»', 'A double quote is missing at the end of this text'],
    ['an open comment', '{ "ignore": ["a"] } «/* x»', 'A comment that begins with /* is not closed with */'],
  ])('%s', (_, marked, says) => {
    const { text, ranges } = readMarks(marked);
    const { problems } = parse(text);
    expect(problems[0]?.range).toEqual(ranges[0]);
    expect(problems.map(({ message }) => render(message))).toContain(says);
  });

  test('more nesting than there is room for', () => {
    const { settings, problems } = parse('['.repeat(200_000));
    expect(settings).toEqual(nothing);
    expect(problems).toHaveLength(1);
  });

  test('endless problems', () => {
    expect(parse(`{ "ignore": [${'1, '.repeat(10_000)}] }`).problems).toHaveLength(100);
  });
});

describe('whatever a project file holds', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"rules"',
    '"license"',
    '"managerVersion"',
    '"tab"',
    '"off"',
    '1',
    'null',
    '//',
    '/*',
    '*/',
    '"',
    '\n',
    ' ',
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );

  test('it is read without fail, and every problem is in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { range, message } of parse(text).problems) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(render(message)).not.toMatch(/undefined|^\s*$/);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('of two settings', () => {
  const editor = {
    rules: { tab: 'error', expired: 'hint' },
    languages: { license: { managerVersion: '11.7' } },
    ignore: ['old/**'],
    site: ['*.lic'],
  } as const;

  test('those of the project go first, one by one', () => {
    const { settings } = parse(
      '{ "rules": { "tab": "off" }, "license": { "expiryWarningDays": 60 }, "presence": { "defaultLanguage": "fr" }, "ignore": ["archive/**"] }',
    );
    expect(mergeSettings(editor, settings)).toEqual({
      rules: { tab: 'off', expired: 'hint' },
      languages: { license: { managerVersion: '11.7', expiryWarningDays: 60 }, presence: { defaultLanguage: 'fr' } },
      ignore: ['old/**', 'archive/**'],
      site: ['*.lic'],
    });
    expect(mergeSettings(editor, parse('{ "site": ["east/*"] }').settings).site).toEqual(['east/*']);
  });

  test('those of the editor stay where the project says nothing', () => {
    expect(mergeSettings(editor, parse('{}').settings)).toEqual(editor);
  });

  test('a project can undo what an editor sets', () => {
    expect(mergeSettings(editor, parse('{ "rules": { "tab": "default" } }').settings).rules.tab).toBe('default');
  });
});

test("the README's example is right, and says something of each", () => {
  const example = /^```jsonc\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { settings, problems } = parse(example);
  expect(problems).toEqual([]);
  for (const part of Object.values(settings)) expect(Object.keys(part)).not.toEqual([]);
});

test('the schema names every rule, and explains each setting', () => {
  expect(Object.keys(schema.properties.rules.properties)).toEqual(expect.arrayContaining([...names.rules]));
  const explained = (value: object): boolean =>
    'description' in value && (!('properties' in value) || Object.values(value.properties as object).every(explained));
  expect(explained(schema)).toBe(true);
});
