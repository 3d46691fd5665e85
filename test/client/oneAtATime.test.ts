import { expect, test } from 'vitest';
import { oneAtATime } from '../../client/src/status/oneAtATime';

test('a task that is asked for while it runs runs once more, however often it was asked for', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));
  ask();
  ask();
  ask();
  expect(ends.length).toBe(1);
  await end(0);
  expect(ends.length).toBe(2);
  await end(1);
  expect(ends.length).toBe(2);
  ask();
  expect(ends.length).toBe(3);

  async function end(index: number): Promise<void> {
    ends[index]?.();
    await new Promise(setImmediate);
  }
});
