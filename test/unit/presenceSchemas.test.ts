import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import customTabSchema from '../../schemas/custom-tab.schema.json';
import presenceSchema from '../../schemas/presence.schema.json';
import * as formats from '../../server/src/presence/schema/formats';
import { customTabVocabulary, presenceVocabulary } from '../../server/src/presence/vocabulary';

function strictAjv(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: true });
  ajv.addVocabulary(['enumDescriptions', 'exampleDescriptions', 'childOrder']);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv;
}

describe.each([
  ['presence.schema.json', presenceSchema, presenceVocabulary],
  ['custom-tab.schema.json', customTabSchema, customTabVocabulary],
] as const)('%s', (_name, schema, vocabulary) => {
  test('is a valid schema without words that ajv does not know', () => {
    const ajv = strictAjv();
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('says what every element, attribute and value is', () => {
    expect(schema.title.length).toBeGreaterThan(10);
    expect(schema.description.length).toBeGreaterThan(10);
    for (const element of vocabulary.elements.values()) {
      expect(element.title, element.name).not.toBe(element.name);
      expect(element.description, element.name).toMatch(/^.{10,}\.$/s);
      for (const attribute of element.attributes) {
        expect(attribute.title, attribute.name).not.toBe(attribute.name);
        expect(attribute.description, attribute.name).toMatch(/^.{10,}\.$/s);
        for (const { value, description } of attribute.values) expect(description, `${attribute.name}=${value}`).toMatch(/^.{5,}\.$/s);
      }
      for (const { value, description } of element.textValues) expect(description, `${element.name}: ${value}`).toMatch(/^.{5,}\.$/s);
    }
  });

  test('has a definition of every element that it names', () => {
    for (const element of vocabulary.elements.values())
      for (const { name } of element.children) expect(vocabulary.elements.has(name), `${name} in ${element.name}`).toBe(true);
    expect(vocabulary.elements.has(vocabulary.root)).toBe(true);
  });
});

test('the precompiled validators need no compiler', () => {
  const code = readFileSync('server/src/presence/schema/validators.generated.ts', 'utf8');
  expect(code).not.toMatch(/\bnew Function\b|\beval\(|\brequire\(/);
  expect([...code.matchAll(/^import .* from '(.*)';$/gm)].map((match) => match[1])).toEqual(['./formats']);
});

const icons = ['', 'ready.png', '/icons/a.png', 'C:\\icons\\a.png', 'tag:ucc.genesyslab.com,2013:icons/status/ready'];

describe('formats', () => {
  test.each([
    ['stateId', formats.stateId, ['acw', '_1', 'a.b-c', 'été', '准备'], ['', '1acw', 'a/cw', 'a:cw', 'a cw', '-a']],
    ['xmlBoolean', formats.xmlBoolean, ['true', 'false', '1', '0'], ['', 'TRUE', 'yes', '01']],
    [
      'languageTag',
      formats.languageTag,
      ['en', 'fr-CA', 'zh-Hant-TW', 'x-1', 'abcdefgh'],
      ['', 'fr_FR', 'abcdefghi', '1a', 'en-', '-en', 'en--us', 'fr CA'],
    ],
    [
      'uriReference',
      formats.uriReference,
      [...icons, 'a b.png', 'a%20b', 'x#y', 'ä.png', 'http://u:p@h:80/x?y#z', 'http://[::1]:80/', '//h', 'a?b:c', 'http://h:/'],
      ['100%.png', '%2', 'a#b#c', '1a:b', ':a', 'é:a', 'http://h:port/', 'http://[x', 'http://a@b@c/', 'a[1].png', '?a[b]'],
    ],
  ] as const)('%s', (_name, format, good, bad) => {
    for (const value of good) expect(format(value), value).toBe(true);
    for (const value of bad) expect(format(value), value).toBe(false);
  });
});
