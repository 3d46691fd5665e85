import { describe, expect, test } from 'vitest';
import { compatible } from '../../server/src/core/fixes';
import { detailsOf, headlineOf } from '../../server/src/core/headline';
import { render } from '../../server/src/core/message';
import { applyEdits } from '../../server/src/core/text';
import { analyze } from '../support/check';
import { readMarks, unmask } from '../support/marked';
import { type PageBlock, readPage } from '../support/rulePage';
import { rulePages, rules } from '../support/rules';

const headings = ['What it does', 'Why', 'Example', 'Corrected', 'References'];

/** A headline without a full stop, and sentences below it. */
function expectWellMade(message: string): void {
  const [headline, details] = [headlineOf(message), detailsOf(message)];
  expect(headline).toMatch(/^[\p{Lu}\d“"‘']/u);
  if (details === '') return;
  expect(headline).not.toMatch(/\.$/);
  expect(details).toMatch(/^[\p{Lu}\d“"‘'`].*[.)?!]$/u);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = rulePages[id] ?? '';
  const blocks = readPage(page);
  const findingsOf = async (text: string, { language, fileName, settings, around }: PageBlock) => {
    const analysis = await analyze(language, fileName, text, settings, around);
    return analysis.findings().filter((finding) => finding.rule === id);
  };

  test('has a page with every part', () => {
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    for (const heading of headings) expect(page).toContain(`\n## ${heading}\n`);
    expect(page).toContain(`\n${rule.summary}.\n`);
    for (const role of ['example', 'valid'] as const)
      expect(
        blocks.some((block) => block.role === role),
        role,
      ).toBe(true);
  });

  for (const [index, block] of blocks.entries()) {
    if (block.role === 'example') {
      test(`reports what is marked in block ${index + 1}`, async () => {
        const { text, ranges } = readMarks(block.text);
        const findings = await findingsOf(text, block);
        expect(ranges.length).toBeGreaterThan(0);
        expect(
          findings.map(({ range }) => `${text.slice(0, range.start)}«${text.slice(range.start, range.end)}»${text.slice(range.end)}`),
        ).toEqual(ranges.map((range) => `${text.slice(0, range.start)}«${text.slice(range.start, range.end)}»${text.slice(range.end)}`));
        for (const finding of findings) expectWellMade(render(finding.message));
        const fixed = blocks[index + 1];
        const fixable = findings.some((finding) => finding.fixes?.length);
        expect(fixed?.role === 'fixed', 'a fixed block follows where there is a fix').toBe(fixable);
      });
    }
    if (block.role === 'fixed') {
      test(`yields block ${index + 1} by its fixes`, async () => {
        const before = blocks[index - 1] as PageBlock;
        const { text } = readMarks(before.text);
        const fixes = compatible((await findingsOf(text, before)).map((finding) => finding.fixes?.[0]).filter((fix) => fix !== undefined));
        expect(
          applyEdits(
            text,
            fixes.flatMap((fix) => fix.edits),
          ),
        ).toBe(unmask(block.text));
      });
    }
    if (block.role === 'valid') {
      test(`is silent on block ${index + 1}`, async () => {
        expect(await findingsOf(unmask(block.text), block)).toEqual([]);
      });
    }
  }
});
