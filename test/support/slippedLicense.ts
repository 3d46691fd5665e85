import { plainValue } from '../../server/src/license/model/field';
import { parseLicense } from '../../server/src/license/syntax/parse';

/** A correct file with everything that an administrator has in one: values in quotes and over several lines, all of it made up. */
export const license = [
  '# Contoso, production',
  'SERVER lichost.contoso.example 001122aabbcc 7260',
  'DAEMON genesys.d /opt/flexlm/genesys.d port=7261',
  'FEATURE router_seats genesys.d 8.0 permanent 100 \\',
  '    NOTICE="Contoso (production) use" ISSUED=02-aug-2024 \\',
  '    vendor_info="main site" SIGN="00A1 B2C3 D4E5 \\',
  '    0F60 71A2 83B4 95C6"',
  'FEATURE tserver_sdn genesys.d 8.0 31-dec-2030 50 A1B2C3D4E5F6 \\',
  '    NOTICE=Contoso SIGN=0102A3B4C56F',
  'INCREMENT tserver_iscc genesys.d 8.0 permanent 5 SIGN=0F60A1B2C3D4',
  '',
].join('\n');

/** The same of another vendor, with the other kinds of records, a path with spaces, and attributes of every form. */
export const otherLicense = [
  'SERVER lichost 001122aabbcc 27000',
  'VENDOR examplevd "C:\\Program Files\\examplevd.exe" port=27001',
  'PACKAGE suite examplevd 2.0 COMPONENTS="editor viewer:1.0" OPTIONS=SUITE \\',
  '\tSIGN="0000 1111 2222"',
  'INCREMENT suite examplevd 2.0 31-dec-2030 10 VENDOR_STRING=type=A:B \\',
  '\tHOSTID=ANY ISSUED=1-jan-2026 ck=12 SN=ABC-12 SIGN=60F60F60F60F sort=2',
  'UPGRADE editor examplevd 1.0 2.0 permanent 5 0123456789AB',
  '',
].join('\n');

/** What License Manager reads in a file, layout, comments and the case of keywords aside. */
export function meaningOf(text: string): string {
  return JSON.stringify(
    parseLicense(text)
      .records.filter(({ keyword, kind }) => keyword && kind !== 'unknown')
      .map((record) => [
        record.intendedKeyword ?? record.slice(record.keyword as never).toUpperCase(),
        ...record.wordTexts.map((word) => plainValue(word).replace(/\s+/g, ' ').trim()),
      ]),
  );
}
