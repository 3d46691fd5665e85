import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { dayOf } from '../../server/src/license/model/date';
import { parseLicense } from '../../server/src/license/syntax/parse';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { checkLicense, checkOptions, checkPresence, today } from '../support/check';

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

describe('the options files', () => {
  test('good/examplevd.opt has nothing to report', () => {
    expect(checkOptions(sample('good/examplevd.opt')).map(({ rule }) => rule)).toEqual([]);
  });

  test.each([
    'option-misspelled',
    'option-foreign',
    'options-on-one-line',
    'several-names',
    'arguments-swapped',
    'address-not-valid',
    'group-case',
    'group-kind',
    'group-empty',
    'include-shuts-out',
    'setting-repeated',
    'path-not-quoted',
    'value-unknown',
  ])('examplevd.opt shows what %s is about', (rule) => {
    expect(checkOptions(sample('examplevd.opt')).some((finding) => finding.rule === rule)).toBe(true);
  });
});

describe('the XML samples', () => {
  const findings = (kind: PresenceKind, name: string) =>
    checkPresence(kind, sample(name)).map(({ rule, severity, message }) => ({ rule, severity, message: render(message) }));

  test('good/presence.xml has nothing to report', () => {
    expect(findings('presence', 'good/presence.xml')).toEqual([]);
  });

  test('presence.xml shows at least fifteen rules at work', () => {
    const rules = new Set(findings('presence', 'presence.xml').map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThanOrEqual(15);
  });

  test.each([
    'element-order',
    'text-not-allowed',
    'duplicate-id',
    'missing-id',
    'reserved-id',
    'blank-in-id',
    'unknown-state',
    'postevent-ignored',
    'missing-event',
    'empty-display',
    'unsupported-language',
    'default-language-missing',
    'ready-with-mode',
    'legal-in-menu',
    'same-agent-state',
    'shadowed-state',
    'standard-icon',
    'icon-backslash',
  ])('presence.xml shows what %s is about', (rule) => {
    expect(findings('presence', 'presence.xml').some((finding) => finding.rule === rule)).toBe(true);
  });

  test.each(['tab-placeholder', 'tab-contenturl', 'tab-image', 'tab-port'])('moc.xml shows what %s is about', (rule) => {
    expect(findings('customTab', 'moc.xml').some((finding) => finding.rule === rule)).toBe(true);
  });
});
