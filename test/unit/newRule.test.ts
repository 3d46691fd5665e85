import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../server/src/core/finding';
import { languages } from '../../server/src/languages';
import { vendorWords } from '../../server/src/license/model/vendorWords';
import licenseRule from '../../server/src/license/rules/new-rule';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { readStory } from '../../server/src/log/model/storyReader';
import logRule from '../../server/src/log/rules/new-rule';
import { OptionsFile } from '../../server/src/options/model/optionsFile';
import optionsRule from '../../server/src/options/rules/new-rule';
import { parseOptions } from '../../server/src/options/syntax/parse';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { contextOf } from '../../server/src/plan/planDocument';
import planRule from '../../server/src/plan/rules/new-rule';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import presenceRule from '../../server/src/presence/rules/new-rule';
import { defaultOptions, defaultPresenceOptions, today } from '../support/check';
import { readMarks, unmask } from '../support/marked';
import { readPage } from '../support/rulePage';

const context = { ...defaultOptions, words: vendorWords(true), isTemplate: false };

/** What the rule that a language begins new ones with says of a text. */
const runs: Readonly<Record<string, (text: string) => Report[]>> = {
  license: (text) => {
    const { records, starts } = parseLicense(text);
    const found: Report[] = [];
    for (const [index, record] of records.entries()) {
      const start = starts[index] ?? 0;
      const report = (one: Report) => found.push({ ...one, range: { start: one.range.start + start, end: one.range.end + start } });
      if (licenseRule.records.includes(record.kind)) licenseRule.check(record, report, context);
    }
    return found;
  },
  presence: (text) => {
    const found: Report[] = [];
    presenceRule.check(new PresenceFile('presence', text), (one) => found.push(one), defaultPresenceOptions);
    return found;
  },
  options: (text) => {
    const found: Report[] = [];
    optionsRule.check(OptionsFile.of(parseOptions(text)), (one) => found.push(one), { fileName: 'examplevd.opt' });
    return found;
  },
  log: (text) => {
    const found: Report[] = [];
    logRule.check(readStory(text), (one) => found.push(one), { others: [] });
    return found;
  },
  plan: (text) => {
    const found: Report[] = [];
    const file = PlanFile.parse(text);
    planRule.check(file, (one) => found.push(one), contextOf(file, today, undefined));
    return found;
  },
};

describe.each(languages.map(({ id }) => [id] as const))('a new rule of %s', (id) => {
  const folder = path.resolve('server/src', id, 'rules');
  const code = readFileSync(path.join(folder, 'new-rule.ts'), 'utf8');

  test('has a page that it fulfills', () => {
    const blocks = readPage(readFileSync(path.join(folder, 'new-rule.md'), 'utf8'));
    expect(blocks.map(({ role }) => role)).toEqual(['example', 'valid']);
    for (const { role, text: written } of blocks) {
      const { text, ranges } = role === 'example' ? readMarks(written) : { text: unmask(written), ranges: [] };
      expect(runs[id]?.(text).map(({ range }) => range)).toEqual(ranges);
    }
  });

  test('finds all that it imports from its group', async () => {
    const { codeOf } = await import(pathToFileURL(path.resolve('scripts/new-rule.mjs')).href);
    const written: string = codeOf(code, 'my-rule');
    expect(written).toContain("id: 'my-rule'");
    expect(written).not.toMatch(/new-rule/);
    const imported = [...written.matchAll(/from '([^']+)'/g)].map(([, target = '']) => path.resolve(folder, 'group', target));
    expect(imported.length).toBeGreaterThan(1);
    expect(imported.filter((file) => !existsSync(`${file}.ts`))).toEqual([]);
  });
});
