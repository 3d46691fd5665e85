import type { RelatedPlace, Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { lastStartAt } from '../../../core/ranges';
import { nearest } from '../../../core/suggest';
import { inFile, type LicenseFile, type PlacedRecord } from '../../model/licenseFile';
import { looksLikeRest } from '../../syntax/lineJoin';
import type { LicenseRecord } from '../../syntax/record';
import { keywordDefinitions } from '../../vocabulary/keywords';
import { commentOut } from '../edits';
import { fileRule } from '../rule';
import { blocksOf, mailHeadersOf } from './_mailHeaders';
import { swallowedRecordIn } from './_swallowed';

const keywords = keywordDefinitions.map(({ keyword }) => keyword);
const commentedRecord = /^#[# ]*(?:FEATURE|INCREMENT|UPGRADE|PACKAGE|SERVER|DAEMON|VENDOR)[ \t].*\\[ \t]*$/i;

export default fileRule({
  id: 'unrecognized-line',
  severity: 'information',
  summary: 'A line that does not begin with a keyword, so License Manager ignores it',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  vendors: 'all',
  check(file, report) {
    const unknown = file.recordsOf('unknown');
    if (unknown.length === 0) return;
    const explained = new Set(mailHeadersOf(file).flat());
    const rest = unknown.filter((placed) => !explained.has(placed) && !swallowedRecordIn(placed.record));
    for (const block of blocksOf(rest)) for (const lines of apart(block)) if (!followsSwallowed(file, lines)) report(describe(file, lines));
  },
});

/** The lines of a block with those that may be meant as a record by themselves. */
function apart(block: readonly PlacedRecord[]): PlacedRecord[][] {
  const parts: PlacedRecord[][] = [];
  let joinable = false;
  for (const placed of block) {
    const alone = meantKeyword(placed.record) !== undefined;
    if (joinable && !alone) parts[parts.length - 1]?.push(placed);
    else parts.push([placed]);
    joinable = !alone;
  }
  return parts;
}

/** The keyword that a word in capitals was perhaps meant to be. */
function meantKeyword(record: LicenseRecord): string | undefined {
  const word = record.keyword ? record.slice(record.keyword) : '';
  return word.length <= 12 && /^[A-Z_-]+$/.test(word) ? nearest(word, keywords) : undefined;
}

/** One finding for consecutive lines: a letter is not a list of mistakes. */
function describe(file: LicenseFile, lines: readonly PlacedRecord[]): Report {
  const first = lines[0] as PlacedRecord;
  const last = lines[lines.length - 1] as PlacedRecord;
  const above = recordAbove(file, first);
  const isRest =
    above !== undefined && above.record.kind === 'comment' && commentedRecord.test(above.record.slice(above.record.contentRange));
  const related: RelatedPlace[] = isRest
    ? [{ range: inFile(above, above.record.contentRange), message: say('The record begins in this comment') }]
    : [];
  return {
    range: { start: inFile(first, first.record.contentRange).start, end: inFile(last, last.record.contentRange).end },
    message: isRest
      ? say(
          'This line belongs to the record that was commented out on line {line}\nA comment ends with its line, so every line of the record needs a # of its own.',
          { line: file.lineNumber(above.start) },
        )
      : messageFor(first.record, lines.length),
    fixes: [
      {
        title: lines.length > 1 ? say('Make these lines comments') : say('Make this line a comment'),
        edits: lines.flatMap(({ record, start }) => commentOut(record, start)),
        safe: false,
      },
    ],
    ...(related.length > 0 && { related }),
    tags: ['unnecessary'],
  };
}

/** Whether lines are the rest of a record that became part of a comment, which is reported there. */
function followsSwallowed(file: LicenseFile, [first]: readonly PlacedRecord[]): boolean {
  const above = first && recordAbove(file, first);
  return above?.record.kind === 'comment' && /\\\s*$/.test(above.record.text) && swallowedRecordIn(above.record) !== undefined;
}

function messageFor(record: LicenseRecord, count: number): Message {
  if (looksLikeRest(record.text, 0)) {
    return say(
      'License Manager ignores this line, which looks like part of a record\nNo record continues here. Check whether the lines above it were lost, or ask for the file again.',
    );
  }
  const meant = meantKeyword(record);
  if (meant !== undefined) {
    const word = record.keyword ? record.slice(record.keyword) : '';
    return say(
      'License Manager ignores this line: “{word}” is not a keyword\nIf you mean a {meant} record, write {meant} and complete it; if it is a remark, put a # before it.',
      { word, meant },
    );
  }
  return count === 1
    ? say('License Manager ignores this line: it does not begin with a keyword\nIf it is a remark, put a # before it.')
    : say('License Manager ignores these {count} lines: they do not begin with a keyword\nIf they are remarks, put a # before each.', {
        count,
      });
}

function recordAbove(file: LicenseFile, placed: PlacedRecord): PlacedRecord | undefined {
  const { records, starts } = file.tree;
  const above = lastStartAt(starts, placed.start - 1);
  const record = records[above];
  return record && { record, start: starts[above] ?? 0 };
}
