import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Hover } from '../../server/src/core/hover';
import { inlineCode } from '../../server/src/core/markdown';
import { render } from '../../server/src/core/message';
import { genesysFeatures } from '../../server/src/license/catalog/genesysFeatures';
import { hoverAt } from '../../server/src/license/hover/hoverAt';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { type AttributeDefinition, attributeDefinitions, type ValueShape } from '../../server/src/license/vocabulary/attributes';
import type { RecordKind } from '../../server/src/license/vocabulary/keywords';
import { checkLicense, today } from '../support/check';
import { readCursor } from '../support/cursor';
import { readHoverPage } from '../support/hoverPage';

const folder = path.join(import.meta.dirname, '../hover');

function hover(text: string, offset: number, managerVersion = '11.9'): Hover | undefined {
  return hoverAt(parseLicense(text), offset, { today, managerVersion });
}

function paragraphs(found: Hover | undefined): string[] {
  return found?.contents.map((message) => render(message)) ?? [];
}

describe.each(readdirSync(folder).sort())('hovers of %s', (file) => {
  const page = readFileSync(path.join(folder, file), 'utf8');
  const cases = readHoverPage(page);

  test('reads every case of the page', () => {
    expect(cases.length).toBe((page.match(/^## /gm) ?? []).length);
    for (const { title, offset } of cases) expect(offset, title).toBeGreaterThanOrEqual(0);
  });

  for (const { title, text, offset, marked, contents, manager } of cases) {
    test(title, () => {
      const found = hover(text, offset, manager);
      const { start, end } = found?.range ?? { start: -1, end: -1 };
      expect(found ? `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}` : text).toBe(marked);
      expect(paragraphs(found)).toEqual(contents);
    });
  }
});

const lines: Partial<Record<RecordKind, string>> = {
  server: 'SERVER lichost 001122aabbcc 7260 ',
  vendor: 'DAEMON examplevd /opt/flexlm/examplevd ',
  feature: 'FEATURE f1 examplevd 1.0 permanent 1 ',
  increment: 'INCREMENT f1 examplevd 1.0 permanent 1 ',
  upgrade: 'UPGRADE f1 examplevd 1.0 2.0 permanent 1 ',
  package: 'PACKAGE f1 examplevd 1.0 ',
};

const values: Readonly<Record<ValueShape, string>> = {
  text: '"a b"',
  hex: '000000000000',
  number: '5',
  date: '1-jan-2026',
  hostIds: '"ANY"',
  port: '7261',
  flagsUHDV: 'UH',
  braces: '{ a=( LK=0 ) }',
};

describe.each(
  attributeDefinitions.flatMap((definition) => definition.records.map((kind) => ({ kind, definition, name: definition.name }))),
)('the hover of $name on a $kind line', ({ kind, definition }: { kind: RecordKind; definition: AttributeDefinition }) => {
  const start = lines[kind] ?? '';
  const text = `${start}${definition.name}${definition.value === 'none' ? '' : `=${values[definition.shape]}`}\n`;
  const nameEnd = start.length + definition.name.length;
  const places: [string, number][] = [['name', start.length]];
  if (definition.value !== 'none') places.push(['value', nameEnd + 1]);

  test.each(places)('names its owner, from its %s', (_, offset) => {
    const contents = paragraphs(hover(text, offset));
    expect(contents[0]).toMatch(definition.owner === 'publisher' ? /^\*\*Signed: / : /^\*\*You may change this/);
    expect(contents[1]).toBe(`**${definition.name}** (${definition.owner}): ${definition.description}`);
  });
});

describe.each(genesysFeatures.map((feature) => ({ feature, name: feature.name })))('the hover of $name', ({ feature, name }) => {
  const contents = paragraphs(hover(`FEATURE ${name} genesys.d 8.0 permanent 1 SIGN=000000000000\n`, 'FEATURE '.length));

  test('says what it licenses, and how it is counted by each application', () => {
    expect(contents[1]).toBe(`**${name}**: ${feature.summary}`);
    for (const application of feature.applications) {
      const paragraph = contents.find((text) => text.startsWith(`*${application.name}*: `));
      expect(paragraph, application.name).toContain(`How it is counted: ${application.counting}`);
      for (const note of application.notes ?? []) expect(paragraph).toContain(note.text);
    }
  });

  test('has no text that Markdown would take for a link, an image, HTML or an empty slot', () => {
    for (const paragraph of contents) expect(paragraph).not.toMatch(/[[\]<>{}]/);
  });
});

/** Each with the token marked, what a finding says of it, and what the hover therefore does not say again. */
const reported: readonly (readonly [string, string, string, RegExp])[] = [
  ['a misspelled keyword', '|FEATUER f1 examplevd 1.0 permanent 1 SIGN=000000000000', 'misspelt-keyword', /no keyword|ignores/],
  ['a line of no license', 'Please| find your license below', 'unrecognized-line', /ignores this line/],
  ['an expired license', 'FEATURE f1 examplevd 1.0 1-|jan-2020 1 SIGN=000000000000', 'expired', /expired/],
  ['a license that ends soon', 'FEATURE f1 examplevd 1.0 2|0-jun-2026 1 SIGN=000000000000', 'expiring-soon', /days left/],
  ['a stand-in', 'FEATURE f1 examplevd 1.0 permanent 1 SIGN=<|sign>', 'placeholder', /placeholder/],
  [
    'an attribute that is none',
    'FEATURE f1 examplevd 1.0 permanent 1 |NOTICD="x" SIGN=000000000000',
    'attribute-misspelt',
    /publicly documented/,
  ],
  ['a daemon’s name', 'DAEMON |gensys.d', 'vendor-nearly-genesys', /almost certainly meant/],
  ['a feature’s name', 'FEATURE tservr|_sdn genesys.d 8.0 permanent 1 SIGN=000000000000', 'feature-misspelt', /probably meant/],
];

describe('the hover does not repeat the finding', () => {
  test.each(reported)('on %s', (_, marked, rule, said) => {
    const { text, offset } = readCursor(marked);
    const tree = parseLicense(text);
    const context = { today, managerVersion: '11.9' };
    const findings = checkLicense(text);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const alone = paragraphs(hoverAt(tree, offset, context));
    const beside = paragraphs(hoverAt(tree, offset, { ...context, findings: () => findings }));
    expect(alone.join(' ')).toMatch(said);
    expect(beside.join(' ')).not.toMatch(said);
    expect(beside[0]).toBe(alone[0]);
  });

  test('and says all of what another finding is about', () => {
    const text = 'FEATURE f1 examplevd 1.0 1-jan-2020 1 NOTICD="x" SIGN=000000000000';
    const findings = checkLicense(text).filter(({ rule }) => rule !== 'expired');
    const found = hoverAt(parseLicense(text), text.indexOf('1-jan'), { today, managerVersion: '11.9', findings: () => findings });
    expect(paragraphs(found).join(' ')).toMatch(/expired/);
  });
});

describe('inline code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a  b\n\tc', '`a b c`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['', '`\ufffd`'],
    ['  ', '`\ufffd`'],
    ['x'.repeat(100), `\`${'x'.repeat(80)}…\``],
  ])('quotes %j', (text, expected) => {
    expect(inlineCode(text)).toBe(expected);
  });
});
