import { expect, test } from 'vitest';
import { parsePresence } from '../../server/src/presence/model/detect';
import { timeGrowsTooFast } from '../soak/growth';
import { checkPresence } from '../support/check';
import { pathologicalXml } from '../support/pathologicalXml';

test.each(Object.entries(pathologicalXml))('%s: parsing takes time in proportion to the length', (_, text) => {
  const parse = (grown: string) => {
    const document = parsePresence('presence', grown);
    for (const { range } of document.problems.slice(0, 1000)) expect(range.start).toBeLessThanOrEqual(range.end);
  };
  expect(timeGrowsTooFast(text, parse, 6_000)).toBe(false);
});

test.each(Object.entries(pathologicalXml))('%s: a check takes time in proportion to the length', (_, text) => {
  expect(timeGrowsTooFast(text, (grown) => checkPresence('presence', grown), 1_000)).toBe(false);
});

test('an attribute of 1 MB and a text of 10 MB: the check finishes', () => {
  const text = `<presence><state icon="${'x'.repeat(1 << 20)}"><display><menuText>${'word '.repeat(1 << 21)}</menuText></display></state></presence>`;
  expect(checkPresence('presence', text)).toBeInstanceOf(Array);
});
