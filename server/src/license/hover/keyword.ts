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
      '**SERVER** names the computer that License Manager runs on. A file has one such line, three for a redundant set, or none if every feature is uncounted.',
    ),
    say('In order: host name, host id, TCP port. The first of three lines can also have `PRIMARY_IS_MASTER` and `HEARTBEAT_INTERVAL=`.'),
  ],
  vendor: [
    say(
      '**DAEMON**, also spelled VENDOR, names the vendor daemon: the program that License Manager starts to hand out a vendor’s licenses.',
    ),
    say(
      'In order: daemon name, path of the program, `options=` with the path of the options file, `port=` with the port of the daemon. Only the name is required.',
    ),
  ],
  useServer: [
    say(
      '**USE_SERVER** tells programs that read this file to ask the license server: they read only the SERVER lines before it. It is on a line by itself.',
    ),
  ],
  feature: [
    say(
      '**FEATURE** licenses one product or service. If several counted FEATURE lines have the same name and vendor, only one is granted; the others are ignored.',
    ),
    featureFields,
  ],
  increment: [
    say('**INCREMENT** licenses a feature as FEATURE does, but the counts of several INCREMENT lines for the same feature are added up.'),
    featureFields,
  ],
  upgrade: [
    say(
      '**UPGRADE** upgrades licenses from an older version to a newer one. It applies to the closest line before it whose version is the from-version or later, but earlier than the to-version.',
    ),
    say('In order: feature name, vendor daemon, from-version, to-version, expiry date, number of licenses; then attributes.'),
  ],
  package: [
    say(
      '**PACKAGE** combines several features into one product. It grants nothing by itself: a FEATURE or INCREMENT line with the same name and version, here or in another file, enables it.',
    ),
    say('In order: package name, vendor daemon, version; then attributes, including `COMPONENTS=`.'),
  ],
  featureSet: [
    say(
      '**FEATURESET** locks the exact list and order of a vendor’s FEATURE lines. It is obsolete, but still checked (errors -54 and -55).',
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
          '{word} is not a keyword; it was almost certainly meant to be **{keyword}**. License Manager silently ignores a line that does not begin with a keyword.',
          { word: inlineCode(word), keyword: record.intendedKeyword },
        ),
        'misspelt-keyword',
      ),
    );
  }
  if (record.glued)
    contents.push(
      fault(say('This record begins in the middle of a line: the line break before it is missing. You may add one.'), 'glued-records'),
    );
  contents.push(...describeKind(record.kind));
  return contents;
}
