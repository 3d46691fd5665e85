import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../schemas/seatkeeperrc.schema.json';
import { parseProjectSettings } from '../../server/src/core/project/projectSettings';
import { languages } from '../../server/src/languages';
import { supportedLanguages } from '../../server/src/presence/settings';
import { ruleIds as ids } from '../../server/src/ruleList';
import { runs } from '../support/runs';

const validate = new Ajv({ allErrors: true }).addVocabulary(['allowComments', 'allowTrailingCommas']).compile(schema);

/** Whether each of the two has nothing to say of a text. */
function verdicts(text: string) {
  const { problems } = parseProjectSettings(text, { rules: ids, languages });
  return { parser: problems.length === 0, schema: validate(JSON.parse(text)) };
}

const severity = fc.constantFrom('default', 'error', 'warning', 'information', 'hint', 'off');
const release = fc.array(fc.nat(9999), { minLength: 1, maxLength: 5 }).map((numbers) => numbers.join('.'));
const days = fc.nat(3650);
const language = fc.constantFrom(...supportedLanguages);
const pattern = fc.oneof(
  fc.constantFrom('archive/**', '!x', '#', ' a '),
  fc.string().map((text) => `${text}x`),
);

// What each nearly is.
const noSeverity = fc.constantFrom<unknown>('Off', 'none', '', 0, false);
const noRelease = fc.constantFrom<unknown>('11.', '.9', '11,9', '1.2.3.4.5.6', '12345', '11.9\n', ' 11.9', '\uff11', 'v11', 11.9, '');
const noDays = fc.constantFrom<unknown>(-1, 30.5, 3651, 1e21, '30', null);
const noLanguage = fc.constantFrom<unknown>('xx', 'EN', 'en-US', '', ['en']);
const noPattern = fc.constantFrom<unknown>('', ' ', '\u00a0', '\ufeff', '\t\n', 1, ['a']);
const path = fc.constantFrom('base.json', '../base.json', './a/b c.json', '..', '#', 'a:/b'.slice(2), 'é:x');
const noPath = fc.constantFrom<unknown>(
  '',
  ' ',
  '/a.json',
  'c:/a',
  'C:a',
  'file:///a',
  'a\\b',
  'a\u0000',
  'a\n',
  '\u0085',
  'x'.repeat(4097),
  ['a'],
  true,
);
const noFlag = fc.constantFrom<unknown>('true', 0, null, []);
const reasons = fc.uniqueArray(fc.constantFrom('101', 'lunch', ' ', '\u00a0', '\u200b', '😀'.repeat(255), 'x'.repeat(255)), {
  maxLength: 3,
});
const noReasons = fc.constantFrom<unknown>('101', [101], [''], ['a', 'a'], [['a']], ['x'.repeat(256)], [null], {});
const odd = fc.oneof(noSeverity, noRelease, noDays, noLanguage, noPattern, fc.constantFrom<unknown>({}, []), fc.jsonValue({ maxDepth: 2 }));

const oddKeys = ['rule', 'Rules', 'tabs', 'TAB', '', '__proto__', 'constructor', 'toString', 'ignore', 'managerversion', 'license'];

/** Mostly what is right, and now and then what is nearly, or anything. */
function mostly(right: fc.Arbitrary<unknown>, nearly = odd): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: right, weight: 20 }, { arbitrary: nearly, weight: 2 }, { arbitrary: odd, weight: 1 });
}

/** An object with some of these members, and now and then another one. */
function object(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const known = Object.entries(members).map(([key, value]) => fc.tuple(fc.constant(key), value));
  const another = fc.tuple(fc.oneof(fc.constantFrom(...oddKeys), fc.string()), fc.oneof(odd, severity));
  return fc
    .tuple(
      fc.subarray(known).chain((some) => fc.tuple(...some)),
      fc.oneof({ arbitrary: fc.constant([]), weight: 9 }, fc.array(another, { maxLength: 1 })),
    )
    .map(([some, others]) => Object.fromEntries([...some, ...others]));
}

const settings = {
  rules: mostly(object(Object.fromEntries(ids.slice(0, 5).map((id) => [id, mostly(severity, noSeverity)])))),
  license: mostly(object({ managerVersion: mostly(release, noRelease), expiryWarningDays: mostly(days, noDays) })),
  presence: mostly(object({ defaultLanguage: mostly(language, noLanguage), reasons: mostly(reasons, noReasons) })),
};
const patterns = mostly(fc.array(mostly(pattern, noPattern), { minLength: 1, maxLength: 3 }), fc.constant([]));
/** Now and then without its files. */
const override = fc
  .tuple(object(settings), mostly(fc.record({ files: patterns }), fc.constant({})))
  .map(([some, files]) => (isObject(some) && isObject(files) ? { ...some, ...files } : some));

const files = mostly(
  object({
    $schema: fc.constant('./seatkeeperrc.schema.json'),
    root: mostly(fc.boolean(), noFlag),
    extends: mostly(path, noPath),
    ...settings,
    overrides: mostly(fc.array(mostly(override), { maxLength: 2 })),
    ignore: mostly(fc.array(mostly(pattern, noPattern), { maxLength: 3 })),
    site: mostly(fc.array(mostly(pattern, noPattern), { maxLength: 3 })),
  }),
);

test('the parser of the project file and its schema agree on what is right', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(files, (content) => {
      fc.pre(!(isObject(content) && '$schema' in content && typeof content.$schema !== 'string'));
      const { parser, schema } = verdicts(JSON.stringify(content));
      expect(parser).toBe(schema);
      seen[parser ? 'right' : 'wrong']++;
    }),
    { numRuns: runs(5000) },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(500);
});

test.each(ids)('both know the rule %s', (id) => {
  expect(verdicts(JSON.stringify({ rules: { [id]: 'off' } }))).toEqual({ parser: true, schema: true });
});

describe('the parser and the schema differ deliberately', () => {
  test.each([
    ['on the address of the schema, which is for editors and not read', '{ "$schema": 1 }', { parser: true, schema: false }],
    [
      'on a name that is twice: what reads JSON for the schema sees the last alone',
      '{ "ignore": 1, "ignore": [] }',
      { parser: false, schema: true },
    ],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
