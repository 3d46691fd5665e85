import { applyEdits, removal, type TextEdit, type TextRange } from '../../../core/text';
import { readGenesysName } from '../../catalog/genesysName';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { type Day, parseExpiry } from '../../model/date';
import { vendorOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { isGenesys } from '../../model/genesys';
import type { LicenseFile } from '../../model/licenseFile';
import { parseLicense } from '../../syntax/parse';
import { featureRecords } from '../rule';

/** A record of a Genesys feature that was commented out. */
export interface CommentedOut {
  /** The feature's name as the catalog spells it. */
  readonly name: string;
  /** The line that it begins with. */
  readonly range: TextRange;
  /** The last day on which it is valid; undefined where it never expires. */
  readonly end: Day | undefined;
  /** What makes it a record again. */
  readonly edits: readonly TextEdit[];
}

/** A comment sign before a record's keyword, and the name after that. */
const commented = /^#+[ \t]*(?=(?:FEATURE|INCREMENT)[ \t]+(\S+))/i;
/** No Genesys record has more lines. */
const MOST_LINES = 50;
/** How many comments are read as records at most. */
const MOST_READ = 10;

/** The last whole record in the comments of a file that is of one of these features; undefined if there is none. */
export function commentedOut(file: LicenseFile, names: readonly string[]): CommentedOut | undefined {
  const { records, starts } = file.tree;
  let read = 0;
  for (let index = records.length - 1; index >= 0 && read < MOST_READ; index--) {
    const record = records[index];
    if (record?.kind !== 'comment') continue;
    const name = commented.exec(record.text)?.[1];
    if (name === undefined || !names.includes(readGenesysName(name)?.feature.name ?? '')) continue;
    read++;
    const found = readCommented(file, index);
    const start = starts[index] ?? 0;
    if (found) return { ...found, range: { start, end: start + record.text.trimEnd().length } };
  }
  return undefined;
}

/** Reads the record that begins in a comment, with the comments that go on with it. */
function readCommented({ tree: { records, starts } }: LicenseFile, first: number): Omit<CommentedOut, 'range'> | undefined {
  const edits: TextEdit[] = [];
  const start = starts[first] ?? 0;
  let text = '';
  for (let index = first; index < records.length && index < first + MOST_LINES; index++) {
    const line = records[index];
    if (line?.kind !== 'comment') return undefined;
    // All spaces after the sign go from the line of the keyword; the others keep their indentation.
    const length = (index === first ? commented : /^#+ ?/).exec(line.text)?.[0].length ?? 0;
    edits.push(removal({ start: start + text.length, end: start + text.length + length }));
    text += line.text;
    if (!/\\[ \t]*[\r\n]*$/.test(line.text)) break;
  }
  const bare = applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: { start: range.start - start, end: range.end - start }, newText })),
  );
  const [record, ...others] = parseLicense(bare).records;
  const known = record && featureRecords.includes(record.kind) ? knownFeatureOf(record) : undefined;
  if (!record || others.length > 0 || known?.spelling !== 'exact' || !fieldsFit(record) || !isGenesys(vendorOf(record) ?? ''))
    return undefined;
  const date = known.expiry === undefined ? undefined : parseExpiry(known.expiry);
  return { name: known.feature.name, end: date?.kind === 'day' ? date.day : undefined, edits };
}
