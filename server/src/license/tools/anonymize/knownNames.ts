import { nearest } from '../../../core/suggest';
import { vendorOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { hostIdType } from '../../model/hostId';
import { LicenseFile } from '../../model/licenseFile';
import { recordFieldsOf } from '../../model/recordFields';
import { startsRecord } from '../../syntax/lineStart';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { attributeDefinitions } from '../../vocabulary/attributes';
import { isFeatureLike, keywordDefinitions } from '../../vocabulary/keywords';

/** What of a license file stays wherever it is in it. */
export interface KnownNames {
  /** Whether there is a record in the file. */
  readonly hasRecords: boolean;
  /** Whether the file is a mail that was not decoded. */
  readonly isCoded: boolean;
  readonly vendors: Iterable<string>;
  /** Whether a word is the name of a feature or vendor of the file. */
  isName(word: string): boolean;
  /** Whether a part of a path is the program of a vendor of the file. */
  isFile(part: string): boolean;
  /** Whether a record is one, and not a sentence that begins with a keyword: a comment has many of these. */
  isOfRecord(record: LicenseRecord, depth: number): boolean;
  /** Where in a line a record begins, after other text; -1 where none does. */
  recordIn(line: string): number;
  /** How much of the start of a word is the name of a keyword or attribute, with a slip perhaps. */
  keywordPart(word: string, inRecord: boolean): number;
}

const keywords = keywordDefinitions.map(({ keyword }) => keyword);
const attributeNames = attributeDefinitions.map(({ name }) => name).sort((one, other) => other.length - one.length);
const keywordInText = /(?<=[ \t])(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|DAEMON|VENDOR)(?=[ \t])/gi;
/** So many keywords of one line are looked at. */
const MOST_KEYWORDS = 100;

/** Reads which names a license file has. */
export function knownNames(text: string): KnownNames {
  const tree = parseLicense(text);
  const file = new LicenseFile(tree);
  const vendors = new Set([...file.vendors].map((vendor) => vendor.toLowerCase()));
  const names = new Set<string>();
  for (const record of tree.records) {
    for (const { definition, field } of recordFieldsOf(record)) {
      if (definition.shape === 'vendor') vendors.add(field.text.toLowerCase());
      if (definition.shape === 'feature') names.add(field.text);
    }
  }
  const isVendor = (word: string): boolean => vendors.has(word.toLowerCase());
  return {
    hasRecords: tree.records.some(({ kind }) => kind !== 'unknown' && kind !== 'comment' && kind !== 'space'),
    isCoded: text.includes('=3D'),
    vendors,
    isName: (word) => names.has(word) || isVendor(word),
    isFile: (part) => isVendor(part) || isVendor(part.replace(/\.(?:exe|opt)$/i, '')),
    isOfRecord: (record, depth) => depth === 0 || isRecord(record, isVendor),
    recordIn(line) {
      let seen = 0;
      for (const match of line.matchAll(keywordInText)) {
        if (++seen > MOST_KEYWORDS) return -1;
        if (startsRecord(line, match.index)) return match.index;
      }
      return -1;
    },
    keywordPart(word, inRecord) {
      if (word.length <= 12 && /^[A-Z_-]+$/.test(word) && nearest(word, keywords)) return word.length;
      if (inRecord && /^[A-Za-z_]{3,}$/.test(word) && nearest(word, attributeNames)) return word.length;
      const upper = word.toUpperCase();
      return attributeNames.find((name) => upper.startsWith(name.toUpperCase()))?.length ?? 0;
    },
  };
}

function isRecord(record: LicenseRecord, isVendor: (word: string) => boolean): boolean {
  if (isFeatureLike(record.kind)) return fieldsFit(record) && /^\d/.test(record.wordTexts[2] ?? '');
  if (record.kind === 'server')
    return ['ethernet', 'hex32', 'diskSerialNumber', 'decimal', 'any'].includes(hostIdType(record.wordTexts[1] ?? ''));
  if (record.kind === 'vendor') return isVendor(vendorOf(record) ?? '');
  return record.kind !== 'package' || record.wordTexts.some((text) => /^COMPONENTS=/i.test(text));
}
