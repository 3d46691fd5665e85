import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { applyEdits } from '../../server/src/core/text';
import { checkSchema } from '../../server/src/presence/checker';
import { hoverAt } from '../../server/src/presence/features/hoverAt';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { PresenceDocument } from '../../server/src/presence/presenceDocument';
import { defaultPresenceOptions as options } from '../support/check';
import { presence, state } from './documents';

const dangling = presence(`${state('busy')}<auto><event name="preview-reject" onevent="bussy"/></auto>`);

test('each version is parsed and checked once', () => {
  const document = new PresenceDocument('presence');
  const findings = document.check(dangling, options);
  expect(document.check(dangling, options)).toBe(findings);
  const all = document.checkAll(dangling, options);
  expect(all).toEqual(findings);
  expect(document.checkAll(dangling, options)).toBe(all);
  expect(document.fileOf(dangling)).toBe(document.fileOf(dangling));
  const rules = (text: string, changed = options) => document.check(text, changed).map(({ rule }) => rule);
  expect(rules(dangling)).toContain('unknown-state');
  expect(rules(dangling, { ...options, rules: { 'unknown-state': 'off' } })).not.toContain('unknown-state');
  expect(rules(presence(state('busy')))).not.toContain('unknown-state');
});

test('a validation that crashes is told of, and the other findings stay', () => {
  const crashes: string[] = [];
  const crash = (): never => {
    throw new Error('crashed');
  };
  expect(checkSchema(new PresenceFile('presence', dangling), crash, options, (rule) => crashes.push(rule))).toEqual([]);
  expect(crashes).toEqual(['schema']);
});

test('fix all gives one edit, or none', () => {
  const document = new PresenceDocument('presence');
  const text = presence(state('busy'));
  const edit = document.fixAllEdit(text, options);
  const fixed = edit ? applyEdits(text, [edit]) : text;
  expect(document.fixAllEdit(fixed, options)).toBeUndefined();
});

test('a hover does not repeat what the schema found', () => {
  const text = presence(state('busy').replace('<genesysAgent', '<display language="fr_FR"><menuText>x</menuText></display><genesysAgent'));
  const document = new PresenceDocument('presence');
  const hover = (findings: () => readonly Finding[]) => hoverAt(document.fileOf(text), text.indexOf('fr_FR') + 1, findings)?.contents;
  expect(hover(() => document.check(text, options))).toHaveLength(2);
  expect(hover(() => document.checkAll(text, options))).toHaveLength(1);
});
