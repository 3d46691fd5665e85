import { expect, test } from 'vitest';
import { parsePresence } from '../../server/src/presence/model/detect';
import { checkPresence } from '../support/check';
import { pathologicalXml } from '../support/pathologicalXml';

// No clock is read here: what is not linear in the length of the text does not finish in the time that every test has.

test.each(Object.entries(pathologicalXml))('%s: parsing finishes', (_, text) => {
  const document = parsePresence('presence', text(100_000));
  for (const { range } of document.problems.slice(0, 1000)) expect(range.start).toBeLessThanOrEqual(range.end);
});

test.each(Object.entries(pathologicalXml))('%s: the check finishes', (_, text) => {
  expect(checkPresence('presence', text(20_000))).toBeInstanceOf(Array);
});

test('an attribute of 1 MB and a text of 10 MB: the check finishes', () => {
  const text = `<presence><state icon="${'x'.repeat(1 << 20)}"><display><menuText>${'word '.repeat(1 << 21)}</menuText></display></state></presence>`;
  expect(checkPresence('presence', text)).toBeInstanceOf(Array);
});
