import { expect, test } from 'vitest';
import { compareVersions, isLaterRelease, isVersion } from '../../server/src/license/model/version';

test.each([
  ['8.0', true],
  ['8', true],
  ['2026.0615', true],
  ['v8.0', false],
  ['8.', false],
  ['.5', false],
  ['8.0.1', false],
  ['8,0', false],
  ['', false],
])('%j is a version: %s', (text, expected) => {
  expect(isVersion(text)).toBe(expected);
});

test.each([
  ['7.6', '8.0', -1],
  ['8.0', '8', 0],
  ['8.5', '8.10', 1],
  ['10.0', '9.9', 1],
  ['?', '0', 0],
])('versions %s and %s compare as %i', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

test.each([
  ['11.9', '11', true],
  ['11', '11.0', true],
  ['11.10', '11.9', true],
  ['9.5', '11', false],
  ['11.7', '11.9', false],
])('release %s is %s or later: %s', (release, than, expected) => {
  expect(isLaterRelease(release, than)).toBe(expected);
});
