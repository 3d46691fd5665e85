import { expect, test } from 'vitest';
import { fieldFitOf } from '../../server/src/license/model/fieldFit';
import { looseEqualsOf } from '../../server/src/license/model/looseEquals';
import { parseLicense } from '../../server/src/license/syntax/parse';
import type { LicenseRecord } from '../../server/src/license/syntax/record';

function recordOf(text: string): LicenseRecord {
  return parseLicense(text).records[0] as LicenseRecord;
}

test.each([
  ['FEATURE a v 1.0 permanent 5 SIGN=00', 'fits'],
  ['FEATURE a v v1 tomorrow five SIGN=00', 'fits'],
  ['FEATURE a v 1.0 permanent SIGN=00', 'missing'],
  ['FEATURE a 1.0 permanent 5 000000000000', 'missing'],
  ['FEATURE a v 1.0 5 SIGN=00', 'missing'],
  ['FEATURE', 'missing'],
  ['FEATURE a b v 1.0 permanent 5 SIGN=00', 'shifted'],
  ['FEATURE a v 1.0 31 dec 2026 5 SIGN=00', 'spacedDate'],
  ['UPGRADE a v 1.0 2.0 permanent 5 SIGN=00', 'fits'],
  ['UPGRADE a v 1.0 permanent 5 SIGN=00', 'missing'],
  ['UPGRADE a b v 1.0 2.0 permanent 5 SIGN=00', 'shifted'],
])('the fields of %j: %s', (text, kind) => {
  expect(fieldFitOf(recordOf(text)).kind).toBe(kind);
});

test.each([
  ['SIGN= 00', ['SIGN']],
  ['SIGN =00', ['SIGN']],
  ['NOTICE = "x" SIGN=00', ['NOTICE']],
  ['HOSTID=DISK_SERIAL_NUM= 12345678 SIGN=00', ['HOSTID']],
  ['NOTICE= USER_BASED SIGN=00', []],
  ['NOTICE= SN=5 SIGN=00', []],
  ['NOTICE="a = b" SIGN=00', []],
])('%j has attributes torn apart: %j', (attributes, names) => {
  expect(looseEqualsOf(recordOf(`FEATURE a v 1.0 permanent 5 ${attributes}`)).map((loose) => loose.name)).toEqual(names);
});
