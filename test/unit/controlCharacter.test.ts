import { expect, test } from 'vitest';
import { checkLicense } from '../support/check';

/** The rules that find something in a record with a backspace in it. */
function rulesIn(record: string): string[] {
  return checkLicense(
    `SERVER lichost.contoso.example 001122aabbcc 27000\nVENDOR examplevd port=27001\n${record.replace('<BS>', '\b')}\n`,
  ).map(({ rule }) => rule);
}

test.each([
  'INCREMENT editor examplevd 2.0 permanent 10 SIGN=0000<BS>00000000',
  'INCREMENT editor examplevd 2.0 permanent 10 SIGN="0000 00<BS>00 0000"',
  'INCREMENT editor examplevd 2.<BS>0 permanent 10 SIGN=000000000000',
  'INCREMENT editor examplevd 2.0 perma<BS>nent 10 SIGN=000000000000',
  'INCREMENT editor examplevd 2.0 permanent 1<BS>0 SIGN=000000000000',
  'INCREMENT editor examplevd 2.0 permanent 10 ISSUED=1-jan<BS>-2026 SIGN=000000000000',
])('one control character is one finding: %s', (record) => {
  expect(rulesIn(record)).toEqual(['control-character']);
});
