import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { fixAll, safeFix } from '../../server/src/core/fixes';
import { plainValue } from '../../server/src/license/model/field';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense } from '../support/check';
import { slipsOf } from '../support/slips';

/** A correct file with everything that an administrator has in one: values in quotes and over several lines, all of it made up. */
const license = [
  '# Contoso, production',
  'SERVER lichost.contoso.example 001122aabbcc 7260',
  'DAEMON genesys.d /opt/flexlm/genesys.d port=7261',
  'FEATURE router_seats genesys.d 8.0 permanent 100 \\',
  '    NOTICE="Contoso (production) use" ISSUED=02-aug-2024 \\',
  '    vendor_info="main site" SIGN="00A1 B2C3 D4E5 \\',
  '    0F60 71A2 83B4 95C6"',
  'FEATURE tserver_sdn genesys.d 8.0 31-dec-2030 50 A1B2C3D4E5F6 \\',
  '    NOTICE=Contoso SIGN=0102A3B4C560F',
  'INCREMENT tserver_iscc genesys.d 8.0 permanent 5 SIGN=0F60A1B2C3D4',
  '',
].join('\n');

/** What License Manager reads in a file, layout, comments and the case of keywords aside. */
function meaningOf(text: string): string {
  return JSON.stringify(
    parseLicense(text)
      .records.filter(({ keyword, kind }) => keyword && kind !== 'unknown')
      .map((record) => [
        record.intendedKeyword ?? record.slice(record.keyword as never).toUpperCase(),
        ...record.wordTexts.map((word) => plainValue(word).replace(/\s+/g, ' ')),
      ]),
  );
}

const isHeavy = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

describe('fix all, after one slip of the hand in a correct license file', () => {
  const right = meaningOf(license);
  const mended = slipsOf(license)
    .filter(({ text }) => checkLicense(text).some((finding) => safeFix(finding)))
    .map((slip) => ({ ...slip, after: fixAll(slip.text, checkLicense).text }));

  test('starts from a file without a problem', () => {
    expect(checkLicense(license)).toEqual([]);
  });

  test('never writes another file and calls it good', () => {
    const wrong = mended.filter(({ after }) => meaningOf(after) !== right && !checkLicense(after).some(isHeavy));
    expect(wrong.map(({ name, after }) => `${name}:\n${after}`)).toEqual([]);
  });

  test('repairs what can be repaired', () => {
    console.log(slipsOf(license).length, mended.length, mended.filter(({ after }) => meaningOf(after) === right).length);
    expect(mended.filter(({ after }) => meaningOf(after) === right).length).toBeGreaterThanOrEqual(309);
  });
});
