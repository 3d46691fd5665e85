import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Questions } from '../../client/src/questions';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question, whether it was asked, and a way to answer it. */
function question() {
  let give: (answer: string | undefined) => void = () => {};
  const asked = vi.fn(
    () =>
      new Promise<string | undefined>((resolve) => {
        give = resolve;
      }),
  );
  return { asked, answer: (text?: string) => give(text) };
}

/** Lets all that can happen now happen. */
const settle = () => vi.advanceTimersByTimeAsync(0);

test('the next question is asked when the one before is answered', async () => {
  const questions = new Questions();
  const [first, second] = [question(), question()];
  const answers = [questions.ask(first.asked), questions.ask(second.asked)];
  await settle();
  expect([first.asked, second.asked].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  first.answer('Yes');
  await settle();
  expect(second.asked).toHaveBeenCalledOnce();
  second.answer();
  expect(await Promise.all(answers)).toEqual(['Yes', undefined]);
});

test('a question that nobody answers keeps others waiting for a while only, and may still be answered', async () => {
  const questions = new Questions();
  const [ignored, next, third] = [question(), question(), question()];
  const answer = questions.ask(ignored.asked);
  void questions.ask(next.asked);
  void questions.ask(third.asked);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(next.asked).toHaveBeenCalledOnce();
  expect(third.asked).not.toHaveBeenCalled();
  ignored.answer('Late');
  expect(await answer).toBe('Late');
  await settle();
  expect(third.asked).not.toHaveBeenCalled();
});

test('a question that is out of date when its turn comes is not asked', async () => {
  const questions = new Questions();
  const [first, stale, last] = [question(), question(), question()];
  void questions.ask(first.asked);
  const answer = questions.ask(stale.asked, () => false);
  void questions.ask(last.asked);
  first.answer();
  await settle();
  first.answer();
  await settle();
  expect(await answer).toBeUndefined();
  expect(stale.asked).not.toHaveBeenCalled();
  expect(last.asked).toHaveBeenCalledOnce();
});

test('a question that fails does not stop the others', async () => {
  const questions = new Questions();
  const next = question();
  await expect(questions.ask(() => Promise.reject(new Error('no window')))).rejects.toThrow('no window');
  void questions.ask(next.asked);
  await settle();
  expect(next.asked).toHaveBeenCalledOnce();
});
