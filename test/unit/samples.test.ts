import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { dayOf } from '../../server/src/license/model/date';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, today } from '../support/check';

function sample(name: string): string {
  return readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
}

describe.each([
  ['the day of the tests', today],
  ['a later day', dayOf(2040, 0, 1)],
])('the good samples, on %s', (_, day) => {
  const findings = (name: string) =>
    checkLicense(sample(name), { today: day }).map(({ rule, severity, message }) => ({ rule, severity, message: render(message) }));

  test('good/license.dat has nothing to report', () => {
    expect(findings('good/license.dat')).toEqual([]);
  });

  test('other-vendor.lic has nothing to report above a hint', () => {
    expect(findings('other-vendor.lic').filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('samples/license.dat', () => {
  const text = sample('license.dat');
  const { records } = parseLicense(text);

  test('has its comments between records', () => {
    const inside = records.flatMap(({ trivia }) => trivia.filter(({ kind }) => kind === 'commentLine' || kind === 'comment'));
    const comments = records.filter(({ kind }) => kind === 'comment');
    expect(inside).toHaveLength(comments.length);
    expect(records.filter(({ kind }) => kind === 'feature')).toHaveLength(16);
    expect(records.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  test.each([
    'tab',
    'duplicate-feature',
    'obsolete-feature',
    'feature-misspelt',
    'missing-companion',
    'alternatives-redundant',
    'old-version',
  ])('shows what %s is about', (rule) => {
    expect(checkLicense(text).some((finding) => finding.rule === rule)).toBe(true);
  });
});
