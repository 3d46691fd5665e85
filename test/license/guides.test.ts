import { describe, expect, test } from 'vitest';
import { languages } from '../../server/src/languages';
import { hexOfDecimal } from '../../server/src/license/model/hostId';
import { pageAddressOf } from '../../server/src/pageAddress';
import { ruleFolders } from '../../server/src/ruleFolders.generated';
import { guideIds, readableRulePage, rulePage } from '../../server/src/rulePages';
import { analyze } from '../support/check';
import { readMarks } from '../support/marked';
import { readPage } from '../support/rulePage';

const pages = new Map(await Promise.all(guideIds.map(async (id) => [id, (await rulePage(id)) ?? ''] as const)));

describe.each([...pages])('the guide %s', (id, page) => {
  test('has a title and its sources, and no other page has its name', () => {
    const title = languages.flatMap(({ guides = [] }) => guides).find((guide) => guide.id === id)?.title.template;
    expect(page.startsWith(`# ${title}\n`)).toBe(true);
    expect(page).toContain('\n## References\n');
    expect(Object.hasOwn(ruleFolders, id)).toBe(false);
    expect(pageAddressOf(id)).toMatch(new RegExp(`/license/guides/${id}\\.md$`));
  });

  test('is shown without the marks of its examples', async () => {
    expect(await readableRulePage(id)).not.toMatch(/[«»]|```license example/);
  });

  test.each(readPage(page).map((block, index) => [index + 1, block] as const))('block %i is found as the page says', async (_, block) => {
    const { text, ranges } = readMarks(block.text);
    const findings = (await analyze(block.language, block.fileName, text, block.settings)).findings();
    expect(ranges.length > 0).toBe(block.role === 'example');
    // What a mark covers, or is in.
    for (const { start, end } of ranges)
      expect(findings.some(({ range }) => range.start < end && range.end > start && range.end - range.start < 40)).toBe(true);
    expect(findings.filter(({ range }) => !ranges.some(({ start, end }) => range.start < end && range.end > start))).toEqual([]);
  });
});

test('the conversions in the guide are right', () => {
  const page = pages.get('host-id') ?? '';
  expect(hexOfDecimal('#1234567890')).toBe('499602D2');
  for (const form of ['#1234567890', '499602D2', '0x499602D2']) expect(page).toContain(form);
  // AIX: without the last two digits, the last eight of the rest.
  expect('00C5A1F24C00'.slice(0, -2).slice(-8)).toBe('C5A1F24C');
  expect(page).toMatch(/`00C5A1F24C00`.*`C5A1F24C`/);
});
