import { expect, test } from 'vitest';
import { isLicenseFileName } from '../../server/src/license/fileNames';

test.each([
  ['license.dat', true],
  ['LICENSE.DAT', true],
  ['license_site2.dat', true],
  ['license (1).dat', true],
  ['genesys.lic', true],
  ['a.LIC', true],
  ['mylicense.dat', false],
  ['license.dat.bak', false],
  ['license.txt', false],
  ['data.dat', false],
  ['licenses', false],
])('%s', (name, expected) => {
  expect(isLicenseFileName(name)).toBe(expected);
});
