import { DOUBLE_QUOTE, isLineEnd } from '../../core/characters';
import { memo } from '../../core/memo';
import { lastStartAt, partitionPoint } from '../../core/ranges';
import { shiftRange, type TextRange } from '../../core/text';
import { attributesOf } from '../model/attributes';
import type { Attribute } from '../model/field';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import { isSmartDoubleQuote, isSpace } from '../syntax/characters';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import type { Word } from '../syntax/tokens';
import { touches } from './placedRecords';
import { commentsIn, recordExtent } from './recordExtent';
import { recordGroupAround } from './recordGroups';

/**
 * What "expand selection" selects step by step from `offset` (0-based, UTF-16): a piece of a value, the value without and with its quotes,
 * the attribute, the record, its group, the file. Each step holds the one before it and is wider.
 */
export function selectionRanges(tree: LicenseTree, offset: number): TextRange[] {
  const index = lastStartAt(tree.starts, offset);
  const record = tree.records[index];
  const start = tree.starts[index];
  const candidates: TextRange[] = [];
  if (record && start !== undefined) {
    for (const range of rangesIn(record, offset - start)) candidates.push(shiftRange(range, start));
    candidates.push(...groupRanges(tree, index));
  }
  candidates.push({ start: 0, end: tree.text.length });
  return chain(candidates, offset);
}

/** The candidates that hold the cursor, from the narrowest on, each within the next. */
function chain(candidates: readonly TextRange[], offset: number): TextRange[] {
  const steps: TextRange[] = [];
  const holding = candidates.filter((range) => range.start < range.end && touches(range, offset));
  for (const { start, end } of holding.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps[steps.length - 1];
    if (!last || (start <= last.start && end >= last.end && end - start > last.end - last.start)) steps.push({ start, end });
  }
  return steps;
}

/** The block of comments or the group around a record, without the blank lines after it. */
function groupRanges(tree: LicenseTree, index: number): TextRange[] {
  const group = recordGroupAround(tree, index);
  if (!group) return [];
  const { first, firstData, last } = group;
  const whole = between(tree, first, last);
  return index < firstData ? [between(tree, first, firstData - 1), whole] : [whole];
}

function between({ records, starts }: LicenseTree, first: number, last: number): TextRange {
  const from = records[first];
  const to = records[last];
  if (!from || !to) return { start: 0, end: 0 };
  return { start: (starts[first] ?? 0) + recordExtent(from).start, end: (starts[last] ?? 0) + recordExtent(to).end };
}

/** What is looked for in a record once, and not again for each of many cursors. */
interface Selectable {
  readonly extent: TextRange;
  readonly comments: readonly TextRange[];
  readonly spaced: readonly TextRange[];
  readonly attributeByStart: ReadonlyMap<number, Attribute>;
}

const selectableOf = memo(
  (record: LicenseRecord): Selectable => ({
    extent: recordExtent(record),
    comments: commentsIn(record),
    spaced: spacedFields(record),
    attributeByStart: new Map(attributesOf(record).map((attribute) => [attribute.range.start, attribute])),
  }),
);

/** The first of some ranges, in order and apart, that holds an offset or ends there. */
function rangeAt<T extends TextRange>(ranges: readonly T[], offset: number): T | undefined {
  const range = ranges[partitionPoint(ranges, ({ end }) => end < offset)];
  return range && touches(range, offset) ? range : undefined;
}

/** What can be selected in a record at an offset of it. */
function rangesIn(record: LicenseRecord, offset: number): TextRange[] {
  const { extent, comments, spaced, attributeByStart } = selectableOf(record);
  const ranges: TextRange[] = [extent];
  if (record.keyword) ranges.push(record.keyword);
  const comment = rangeAt(comments, offset);
  if (comment) ranges.push(comment);
  const word = rangeAt(record.words, offset);
  if (!word) return ranges;
  ranges.push(word, ...unquoted(record, word), ...spaced);
  const attribute = attributeByStart.get(word.start);
  if (attribute) ranges.push(attribute.nameRange, attribute.valueRange);
  if (!attribute || touches(attribute.valueRange, offset)) ranges.push(...piecesAt(record, word, attribute, offset));
  return ranges;
}

/** The quoted part of a word, without the quotes. */
function unquoted(record: LicenseRecord, { quote, end, closed }: Word): TextRange[] {
  if (quote < 0) return [];
  let last = end;
  if (closed) while (last > quote && !isQuote(record.text.charCodeAt(last - 1))) last--;
  return [{ start: quote + 1, end: closed ? last - 1 : end }];
}

/** Fields that are more than one word: a host id with a space in it, or `port = 7261`. */
function spacedFields(record: LicenseRecord): TextRange[] {
  if (record.kind === 'vendor') return vendorLineOf(record).spaced.map(({ range }) => range);
  if (record.kind !== 'server') return [];
  const { host, hostId } = serverOf(record);
  return [host, hostId].flatMap((field) => (field ? [field.range] : []));
}

/** The run of characters between spaces, quotes and commas at the cursor; of a component such as name:1.0:2 the part between colons too. */
function piecesAt(record: LicenseRecord, word: Word, attribute: Attribute | undefined, offset: number): TextRange[] {
  // The one that ends after the cursor: what ends at it is over.
  const join = rangeAt(record.trivia, offset + 1);
  const isJoin = join?.inWord === true && join.start <= offset;
  if (isJoin || word.quote < 0) return [];
  const limits = attribute ? attribute.valueRange : word;
  const run = runAt(record.text, limits, offset, endsPiece);
  if (attribute?.definition?.name !== 'COMPONENTS') return [run];
  return [runAt(record.text, limits, offset, (code) => code === COLON || endsPiece(code)), run];
}

const COMMA = 44;
const COLON = 58;

function runAt(text: string, limits: TextRange, offset: number, ends: (code: number) => boolean): TextRange {
  let start = offset;
  let end = offset;
  while (start > limits.start && !ends(text.charCodeAt(start - 1))) start--;
  while (end < limits.end && !ends(text.charCodeAt(end))) end++;
  return { start, end };
}

function endsPiece(code: number): boolean {
  return isSpace(code) || isLineEnd(code) || isQuote(code) || code === COMMA;
}

function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || isSmartDoubleQuote(code);
}
