import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  allOf,
  amountOf,
  englishWriting,
  type Message,
  oneOf,
  render,
  say,
  shortened,
  type Translations,
  wordsOf,
  writingOf,
} from '../../server/src/core/message';
import { genesysFeatures } from '../../server/src/license/catalog/genesysFeatures';
import { describeGenesysFeature } from '../../server/src/license/hover/genesysFeature';
import { analyze } from '../support/check';
import { readMarks } from '../support/marked';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';

const expected = ['de', 'fr'];

type Script = Record<string, (...values: unknown[]) => unknown>;
/** A script, which has no types. */
const script = (name: string): Promise<Script> => import(pathToFileURL(path.resolve('scripts', name)).href);

let texts: ReadonlyMap<string, readonly string[]>;
let translatable: Script;
beforeAll(async () => {
  translatable = await script('translatable.mjs');
  texts = (await translatable.translatableTexts?.()) as typeof texts;
});

describe('a message', () => {
  const german: Translations = {
    'Ask {issuer} for {things}.': 'Erbitten Sie {things} von {issuer}.',
    'your vendor': 'Ihrem Hersteller',
    'the key': 'den Schlüssel',
  };

  test('is put into another language with all that is in it', () => {
    const message = say('Ask {issuer} for {things}.', { issuer: say('your vendor'), things: allOf(['SIGN', 'V7.1_LK', say('the key')]) });
    expect(render(message)).toBe('Ask your vendor for SIGN, V7.1_LK and the key.');
    expect(render(message, german, writingOf('de'))).toBe('Erbitten Sie SIGN, V7.1_LK und den Schlüssel von Ihrem Hersteller.');
  });

  test('lists one thing, two, and none', () => {
    expect([allOf([]), allOf(['a']), allOf(['a', 'b']), oneOf(['a', 'b', 'c'])].map((list) => wordsOf(list))).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
    const inside = say('{list}', { list: oneOf(['a', say('b'), allOf(['c', 'd', amountOf(1000)])]) });
    expect([undefined, writingOf('de'), writingOf('fr')].map((writing) => render(inside, { b: 'B' }, writing))).toEqual([
      'a, B or c, d and 1,000',
      'a, B oder c, d und 1.000',
      'a, B ou c, d et 1\u202f000',
    ]);
  });

  test('is written in English as Intl writes it', () => {
    const british = writingOf('en-GB');
    for (const amount of [0, 7, 99, 100, 999, 1000, 9999, 12345, 100000, 1234567, 1000000000])
      expect(englishWriting.amount(amount)).toBe(british.amount(amount));
    for (const type of ['conjunction', 'disjunction'] as const)
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
        expect(englishWriting.list(items, type)).toBe(british.list(items, type));
  });

  test('takes what is in the file for no slot, and cuts it where it is long, inside of lists too', () => {
    expect(render(say('{word}', { word: '{other}', other: 'x' }))).toBe('{other}');
    // What is counted has separators; a year or port has none.
    const counts = say('{many} of {year}', { many: amountOf(12345), year: 2026 });
    expect(render(counts)).toBe('12,345 of 2026');
    expect(render(counts, {}, writingOf('de'))).toBe('12.345 of 2026');
    expect(shortened(counts)).toEqual(counts);
    const long = 'x'.repeat(1000);
    expect(render(shortened(say('{list}', { list: allOf(['a', long]) })))).toBe(`a and ${'x'.repeat(199)}…`);
  });
});

describe('the texts to be translated', () => {
  test('are read from calls with a plain literal', async () => {
    const { literalArguments } = await script('literal-calls.mjs');
    const code =
      "say('It’s \\'so\\' \\\\', { a }); essay('no'); export function say(text) {}\nsay(\n  `two\\u0020words`,\n); text.say('no')";
    expect(literalArguments?.(code, 'say')).toEqual(["It’s 'so' \\", 'two words']);
    for (const wrong of ["say('a' + b)", "say(flag ? 'a' : 'b')", `say(\`a \${b}\`)`, 'say(text)', "say('a'.trim())"])
      expect(() => literalArguments?.(`\n${wrong}`, 'say'), wrong).toThrow('line 2: ');
  });

  test('are all that the server says of the examples of its rules', async () => {
    const said = new Set<string>();
    const listen = new Proxy<Translations>({}, { get: (_, template) => void said.add(String(template)) });
    for await (const message of saidOfExamples()) render(message, listen);
    expect(said.size).toBeGreaterThan(700);
    expect([...said].filter((template) => /\p{L}/u.test(template) && !texts.has(template))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest = { name: 'x', contributes: { commands: [{ command: 'x.run', title: 'Run' }], languages: [{ id: 'x', aliases: ['X'] }] } };

  test('gives its texts away and gets them back', async () => {
    const { withoutTexts, withTexts } = await script('manifest-texts.mjs');
    const split = withoutTexts?.(manifest, {}) as { manifest: typeof manifest; texts: Record<string, string> };
    expect(split.texts).toEqual({ 'commands.x.run.title': 'Run' });
    expect(split.manifest.contributes.commands[0]?.title).toBe('%commands.x.run.title%');
    expect(withoutTexts?.(split.manifest, split.texts)).toEqual(split);
    expect(withTexts?.(split.manifest, split.texts)).toEqual(manifest);
    expect(() => withoutTexts?.(split.manifest, {})).toThrow('package.nls.json has no text for %commands.x.run.title%');
  });
});

describe('a translation', () => {
  test.each([
    ['{name} is “{value}”.', '„{value}“ ist {name}.', undefined],
    ['{name} is not a name.', 'Das ist kein Name.', /must have the slots \{name\} .* has none/],
    ['No name.', 'Kein {name}.', /must have the slots \(none\)/],
    ['Run `lmutil lmhostid`.', 'Starten Sie `lmutil hostid`.', /must have the inline code `lmutil lmhostid`/],
    ['No name.', ' ', /is empty/],
  ])('of %j by %j', (english, translation, fault) => {
    if (fault === undefined) expect(translatable.faultOf?.(english, translation)).toBeUndefined();
    else expect(translatable.faultOf?.(english, translation)).toMatch(fault);
  });

  test('that is not a translation of any text is not taken in', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'seatkeeper-'));
    try {
      const file = path.join(folder, 'part.json');
      writeFileSync(file, JSON.stringify({ 'No text of the program': 'Kein Text' }));
      const { status, stderr } = spawnSync(process.execPath, ['scripts/translations.mjs', 'merge', 'de', file], { encoding: 'utf8' });
      expect(stderr).toContain('No text of the program: "No text of the program"');
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is there for each language', () => {
    expect(translatable.languages?.()).toEqual(expected);
  });

  describe.each(expected)('into %s', (language) => {
    test('has no text that is stale, and each with its slots and code', () => {
      expect(() => execFileSync(process.execPath, ['scripts/translations.mjs', 'faults', language], { stdio: 'pipe' })).not.toThrow();
    });
  });
});

async function* saidOfExamples(): AsyncIterable<Message> {
  for (const { language, fileName, role, settings, text: written, around } of Object.values(rulePages).flatMap(readPage)) {
    const text = role === 'example' ? readMarks(written).text : written;
    const analysis = await analyze(language, fileName, text, settings, around);
    for (const { message, fixes = [], related = [] } of analysis.findings()) {
      yield message;
      for (const fix of fixes) yield fix.title;
      for (const place of related) yield place.message;
    }
    for (let offset = 0; offset <= text.length; offset += 5) yield* analysis.hover?.(offset)?.contents ?? [];
  }
  for (const feature of genesysFeatures) yield* describeGenesysFeature(feature, undefined);
}
