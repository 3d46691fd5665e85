import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { checkLicense } from '../support/check';
import { license, meaningOf, otherLicense } from '../support/slippedLicense';
import { slipsOf } from '../support/slips';

const isHeavy = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

describe.each([
  ['of Genesys', license, 314],
  ['of another vendor', otherLicense, 253],
])('fix all, after one slip of the hand in a correct license file %s', (_, license, repaired) => {
  const right = meaningOf(license);
  const fixed = slipsOf(license)
    .filter(({ text }) => checkLicense(text).some((finding) => safeFix(finding)))
    .map((slip) => ({ ...slip, after: fixAll(slip.text, checkLicense).text }));

  test('starts from a file without a problem', () => {
    expect(checkLicense(license)).toEqual([]);
  });

  test('never writes another file and calls it good', () => {
    const wrong = fixed.filter(({ after }) => meaningOf(after) !== right && !checkLicense(after).some(isHeavy));
    expect(wrong.map(({ name, after }) => `${name}:\n${after}`)).toEqual([]);
  });

  test('repairs what can be repaired', () => {
    expect(fixed.filter(({ after }) => meaningOf(after) === right).length).toBeGreaterThanOrEqual(repaired);
  });
});
