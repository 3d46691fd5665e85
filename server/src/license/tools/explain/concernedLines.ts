import { shiftRange } from '../../../core/text';
import type { ConcernedLine, LineQuery } from '../../../language/concernedLines';
import { attributesOf } from '../../model/attributes';
import { featureOf } from '../../model/feature';
import { packageOf } from '../../model/package';
import { recordFieldsOf } from '../../model/recordFields';
import { isSignature } from '../../model/signature';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { isFeatureLike, keywordDefinitions, type RecordKind } from '../../vocabulary/keywords';

/** The records of a license file that are asked for, in file order; none of a file that is too large to be read. */
export function concernedLines(text: string, { keywords = [], attributes = [], words }: LineQuery): readonly ConcernedLine[] {
  if (hasTooManyParts(text)) return [];
  const kinds = new Set<RecordKind>(keywordDefinitions.filter(({ keyword }) => keywords.includes(keyword)).map(({ kind }) => kind));
  const { records, starts } = parseLicense(text);
  const wanted = records.flatMap((record, index) => {
    const isWanted = kinds.has(record.kind) && (!hasName(record) || hasAny(record, attributes));
    return isWanted && record.keyword ? [{ record, range: shiftRange(record.keyword, starts[index] ?? 0) }] : [];
  });
  const named = wanted.filter(({ record }) => words.has(nameOf(record) ?? ''));
  const shown = named.length > 0 ? wanted.filter((one) => !hasName(one.record) || named.includes(one)) : wanted;
  return shown.map(({ record, range }) => ({ range: { start: range.start, end: range.end }, text: shownText(record, attributes) }));
}

function hasName({ kind }: LicenseRecord): boolean {
  return isFeatureLike(kind) || kind === 'package';
}

function nameOf(record: LicenseRecord): string | undefined {
  return isFeatureLike(record.kind) ? featureOf(record).name?.text : record.kind === 'package' ? packageOf(record).name?.text : undefined;
}

function hasAny(record: LicenseRecord, names: readonly string[]): boolean {
  return names.length === 0 || attributesOf(record).some(({ name }) => names.includes(name.toUpperCase()));
}

/** The keyword, the fields but the key, and the attributes that are asked for. */
function shownText(record: LicenseRecord, names: readonly string[]): string {
  const fields = recordFieldsOf(record).flatMap(({ definition, field }) => (definition.shape === 'key' ? [] : [field.text]));
  const attributes = attributesOf(record).filter((attribute) => names.includes(attribute.name.toUpperCase()) && !isSignature(attribute));
  const keyword = record.keyword ? record.slice(record.keyword) : '';
  return [keyword, ...fields, ...attributes.map(({ range }) => record.slice(range))].join(' ').replace(/\s+/g, ' ');
}
