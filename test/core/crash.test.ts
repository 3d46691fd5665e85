import { expect, test } from 'vitest';
import { describeCrash } from '../../server/src/core/crash';

test('a crash is described by its kind and place, never by its message', () => {
  const text = describeCrash(new RangeError('bad FEATURE\n    at SIGN=A1B2C3D4E5F6\nrouter'));
  expect(text).toMatch(/^RangeError\n {4}at /);
  expect(text).not.toMatch(/SIGN|FEATURE|router/);
});

test.each([['text with SIGN=A1'], [undefined], [{ SIGN: 1 }]])('what is thrown may be anything', (thrown) => {
  expect(describeCrash(thrown)).not.toContain('SIGN');
});
