import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { type Message, say } from '../../core/message';
import type { LicenseRecord } from '../syntax/record';
import type { RecordKind } from '../vocabulary/keywords';

const featureFields = say(
  'In order: feature name, vendor daemon, version, expiry date, number of licenses; then, in older files, the license key; then attributes such as `NOTICE=` and `SIGN=`.',
);

const descriptions: Partial<Readonly<Record<RecordKind, readonly Message[]>>> = {
  server: [
    say(
      '**SERVER** names the computer that License Manager runs on. A file has one such line, or three for a redundant set, or none if every feature is uncounted.',
    ),
    say('In order: host name, host id, TCP port; on the first of three lines also `PRIMARY_IS_MASTER` and `HEARTBEAT_INTERVAL=`.'),
  ],
  vendor: [
    say('**DAEMON**, also written VENDOR, names a vendor’s program that License Manager starts to hand out that vendor’s licenses.'),
    say(
      'In order: daemon name, path of the program, `options=` and the path of the options file, `port=` and the port of the daemon. Only the name must be there.',
    ),
  ],
  useServer: [
    say(
      '**USE_SERVER** tells programs that read this file to ask the license server: they look at nothing but the SERVER lines before it. It is alone on its line.',
    ),
  ],
  feature: [
    say(
      '**FEATURE** licenses one product or service. Of several counted FEATURE lines of one name and vendor only one is granted; the others are ignored.',
    ),
    featureFields,
  ],
  increment: [
    say('**INCREMENT** licenses a number of one feature, as FEATURE does; but several INCREMENT lines of the same feature add up.'),
    featureFields,
  ],
  upgrade: [
    say(
      '**UPGRADE** lifts licenses of an older version to a newer one. It acts on the closest line before it whose version is the from-version or later, and below the to-version.',
    ),
    say('In order: feature name, vendor daemon, from-version, to-version, expiry date, number of licenses; then attributes.'),
  ],
  package: [
    say(
      '**PACKAGE** makes several features one product. It grants nothing by itself: a FEATURE or INCREMENT line of the same name and version, here or in another file, enables it.',
    ),
    say('In order: package name, vendor daemon, version; then attributes, among them `COMPONENTS=`.'),
  ],
  featureSet: [
    say(
      '**FEATURESET** binds the exact list and order of the FEATURE lines of a vendor. It is obsolete, but still checked (errors -54 and -55).',
    ),
    say('In order: vendor daemon, key.'),
  ],
};

/** What a kind of line is for, and what is on it; nothing for lines without a keyword. */
export function describeKind(kind: RecordKind): readonly Message[] {
  return descriptions[kind] ?? [];
}

/** What a line is, told from its keyword, and what is on it. */
export function describeKeyword(record: LicenseRecord): Paragraph[] {
  const word = record.keyword ? record.slice(record.keyword) : '';
  const contents: Paragraph[] = [];
  if (record.intendedKeyword !== undefined) {
    contents.push(
      fault(
        say(
          '{word} is not a keyword; it was surely meant to be **{keyword}**. License Manager ignores a line that begins with no keyword, and says nothing.',
          { word: inlineCode(word), keyword: record.intendedKeyword },
        ),
        'misspelt-keyword',
      ),
    );
  }
  if (record.glued)
    contents.push(
      fault(
        say('This record begins in the middle of a line: a line end is missing before it, and you may put one there.'),
        'glued-records',
      ),
    );
  contents.push(...describeKind(record.kind));
  return contents;
}
