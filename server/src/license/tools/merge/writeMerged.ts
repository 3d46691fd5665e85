import { BYTE_ORDER_MARK, isLineEnd, isLineStart, lineEndFrom } from '../../../core/characters';
import { applyEdits } from '../../../core/text';
import type { OldRecords } from '../../../language/merge';
import type { LicenseFile } from '../../model/licenseFile';
import { commentOut } from '../../rules/edits';
import { lastOfLines } from '../../syntax/physicalLines';
import type { LicenseRecord } from '../../syntax/record';

/** What is changed in a file, by the places of its records. */
export interface MergePlan {
  /** The places of the records that are replaced. */
  readonly replaced: ReadonlySet<number>;
  /** What is put after the lines of a record, by its place; -1 is before all. */
  readonly inserted: ReadonlyMap<number, readonly LicenseRecord[]>;
  readonly old: OldRecords;
}

/** The file with the changes. Its line ends, its byte order mark and whether its last line ends stay as they are. */
export function writeMerged({ tree }: LicenseFile, { replaced, inserted, old }: MergePlan): string {
  const { records, text } = tree;
  const lineEnd = lineEndFrom(text, 0) ?? '\n';
  const parts: string[] = [];
  let last = '';
  const add = (part: string): void => {
    if (part === '') return;
    parts.push(part);
    last = part;
  };
  const insert = (added: readonly LicenseRecord[] | undefined): void => {
    for (const record of added ?? []) {
      if (last !== '' && !isLineEnd(last.charCodeAt(last.length - 1)) && last.charCodeAt(last.length - 1) !== BYTE_ORDER_MARK) add(lineEnd);
      add(plainText(record).replace(/\r\n|\r|\n/g, lineEnd));
      add(lineEnd);
    }
  };
  const byLastLine = new Map<number, LicenseRecord[]>();
  for (const [place, added] of inserted) {
    const end = place < 0 ? -1 : lastOfLines(tree, place);
    byLastLine.set(end, [...(byLastLine.get(end) ?? []), ...added]);
  }
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  add(text.slice(0, start));
  insert(byLastLine.get(-1));
  records.forEach((record, index) => {
    const whole = replaced.has(index) ? replacedText(record, old, lineEnd) : record.text;
    add(index === 0 ? whole.slice(start) : whole);
    const added = byLastLine.get(index);
    // A backslash at the end of the record would join the next line to it.
    if (added && record.trivia.some(({ kind }) => kind === 'danglingBackslash')) add(lineEnd);
    insert(added);
  });
  return withSameEnd(text, parts.join(''), lineEnd);
}

/** A received record without what is around it: no indentation, no remark after it, no line end. */
function plainText(record: LicenseRecord): string {
  const end = record.words.at(-1)?.end ?? record.keyword?.end ?? record.text.length;
  return record.text.slice(record.keyword?.start ?? 0, end);
}

/** What is left of a record that is replaced. */
function replacedText(record: LicenseRecord, old: OldRecords, lineEnd: string): string {
  const mark = record.text.charCodeAt(0) === BYTE_ORDER_MARK ? record.text.slice(0, 1) : '';
  if (old === 'comment') return mark + applyEdits(record.text, commentOut(record, 0, lineEnd)).replace(/^(# )\ufeff/, '$1');
  // The line of the record before it still has to end.
  return mark + (record.glued && record.endsWithLineEnd ? lineEnd : '');
}

function withSameEnd(before: string, after: string, lineEnd: string): string {
  const ended = isLineStart(before, before.length);
  if (after === '' || isLineStart(after, after.length) === ended) return after;
  return ended ? after + lineEnd : after.replace(/(?:\r\n|\r|\n)$/, '');
}
