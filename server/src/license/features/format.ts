import { CARRIAGE_RETURN, codeAt } from '../../core/characters';
import type { FormatOptions } from '../../core/editing';
import type { TextEdit, TextRange } from '../../core/text';
import { vendorOf } from '../model/feature';
import { isGenesys } from '../model/genesys';
import { LicenseFile } from '../model/licenseFile';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isIntact } from './format/intact';
import { addLayoutEdits, type Indentation } from './format/layoutEdits';

const MOST_INDENTATION = 16;

/**
 * The edits that give a license file its usual layout: one space between fields and before a backslash, lines that go on with a record
 * indented, no spaces at the ends of lines. Only spaces and Tabs between tokens change; values, comments, blank lines and line ends stay.
 * A record that is damaged is left as it is: where its values begin and end is for its own fixes to fix.
 */
export function formatLicense(tree: LicenseTree, options: FormatOptions): TextEdit[] {
  const edits: TextEdit[] = [];
  const size = Math.trunc(options.indentSize) || 0;
  const indent = ' '.repeat(Math.max(1, Math.min(size, MOST_INDENTATION)));
  const { genesysOnly } = new LicenseFile(tree);
  const { records, starts } = tree;
  for (let index = 0; index < records.length; index++) {
    const record = records[index] as LicenseRecord;
    const start = starts[index] ?? 0;
    if (options.range && !overlaps(record, start, options.range)) continue;
    if (record.glued || records[index + 1]?.glued || keepsLineEndsApart(tree, index) || !isIntact(record)) continue;
    const indentation: Indentation = { text: indent, keepsTabs: !options.insertSpaces && !genesysOnly && !isOfGenesys(record) };
    addLayoutEdits(record, start, indentation, edits);
  }
  return edits;
}

/** Whether the spaces of a line are between a lone carriage return and a line feed, which would be one line end without them. */
function keepsLineEndsApart({ text, records, starts }: LicenseTree, index: number): boolean {
  return records[index]?.kind === 'space' && codeAt(text, (starts[index] ?? 0) - 1) === CARRIAGE_RETURN;
}

function isOfGenesys(record: LicenseRecord): boolean {
  const vendor = vendorOf(record);
  return vendor !== undefined && isGenesys(vendor);
}

/** An empty range is a cursor: it overlaps the record that it is in, or at the end of. */
function overlaps(record: LicenseRecord, start: number, range: TextRange): boolean {
  const end = start + record.text.length;
  if (range.start < range.end) return range.start < end && start < range.end;
  return start <= range.start && (range.start < end || (range.start === end && !record.endsWithLineEnd));
}
