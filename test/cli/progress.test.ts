import { expect, test } from 'vitest';
import { Progress } from '../../server/src/cli/progress';

function shownAt(times: readonly number[]): string[] {
  const shown: string[] = [];
  let now = 0;
  const progress = new Progress({ columns: 20, write: (text) => shown.push(text) }, () => now);
  for (now of times) progress.step(`at ${now}${'.'.repeat(40)}`);
  progress.clear();
  progress.clear();
  return shown;
}

const erase = '\r\u001b[K';

test('a short run shows nothing', () => {
  expect(shownAt([0, 100, 499])).toEqual([]);
});

test('a long run shows a line, now and then, and takes it away', () => {
  expect(shownAt([0, 500, 550, 599, 601])).toEqual([`${erase}at 500.............`, `${erase}at 601.............`, erase]);
});

test('without a terminal nothing is shown', () => {
  let now = 0;
  const progress = new Progress(undefined, () => now);
  now = 1000;
  progress.step('x');
  progress.clear();
});
