import { expect, test } from 'vitest';
import { showNotice } from '../../client/src/changeNotices';

test.each([
  ['is closed', undefined, 0],
  ['is answered with the button', "Don't show again", 1],
])('a notice that %s', async (_, pressed, expected) => {
  const shown: string[][] = [];
  let off = 0;
  await showNotice('Run lmreread.', {
    show: async (message, button) => {
      shown.push([message, button]);
      return pressed;
    },
    switchOff: async () => {
      off++;
    },
  });
  expect(shown).toEqual([['Run lmreread.', "Don't show again"]]);
  expect(off).toBe(expected);
});
