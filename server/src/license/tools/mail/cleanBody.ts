import { LineIndex } from '../../../core/lineIndex';
import { type Message, say } from '../../../core/message';
import { lastStartAt } from '../../../core/ranges';
import type { ReceivedLine, Uncertainty } from '../../../language/cleaning';
import { type LicenseTree, parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { doubtAbout, isSwallowing, layoutOf, type TextLayout } from './certainty';
import { damageIn, fixLayout } from './layoutFixes';
import { contentOf, kindOfKeywordLine, kindOfOtherLine, type LineKind, mayGoOn, vendorsIn } from './lineKinds';
import type { MailBody } from './mailBodies';
import { type SourceLine, textOf } from './sourceLines';
import { withPlainSpaces } from './unseen';

/** The license in one text of a mail. */
export interface CleanBody {
  /** The certain records, comments and blank lines between them. */
  readonly records: readonly LicenseRecord[];
  readonly cleaned: readonly Message[];
  readonly leftOut: readonly ReceivedLine[];
  readonly uncertain: readonly Uncertainty[];
}

/** Takes the license out of a text of a mail, and fixes its layout. */
export function cleanBody({ lines, decoded, failure }: MailBody): CleanBody {
  const plain = withPlainSpaces(textOf(lines));
  const received = new Received(parseLicense(plain.text), lines);
  const { kept, leftOut, unclear } = received.sorted();
  const uncertain: Uncertainty[] =
    failure && kept.some(({ record }) => record.keyword) ? [{ ...received.lineOf(0), message: failure }] : [];
  for (const { line, message } of unclear) uncertain.push({ ...line, message });
  const fixed = fixLayout(kept.map(({ record }) => record.text).join(''));
  const { records, doubts } = settle(kept, fixed.text);
  uncertain.push(...doubts);
  const done = plain.places > 0 ? [spaces(plain.places)] : [];
  return {
    records: failure ? [] : records,
    cleaned: [...decoded, ...done, ...fixed.done],
    leftOut,
    uncertain: uncertain.sort((a, b) => a.line - b.line),
  };
}

function spaces(places: number): Message {
  return places === 1
    ? say('Replaced special spaces or invisible characters in one place')
    : say('Replaced special spaces or invisible characters in {count} places', { count: { amount: places } });
}

/** A record as it was received. */
interface KeptRecord {
  readonly record: LicenseRecord;
  readonly line: ReceivedLine;
  readonly doubt: Message | undefined;
}

interface UnclearLine {
  readonly line: ReceivedLine;
  readonly message: Message;
}

/** The records of a text as it was received, and what of them is the license. */
class Received {
  private readonly places: LineIndex;
  private readonly longest: number;

  constructor(
    private readonly tree: LicenseTree,
    private readonly lines: readonly SourceLine[],
  ) {
    this.places = new LineIndex(tree.text);
    this.longest = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  }

  /** The line that an offset is on. */
  lineOf(offset: number): ReceivedLine {
    const { line } = this.places.positionAt(offset);
    return { line: this.lines[line]?.number ?? 1, text: this.places.lineText(line) };
  }

  sorted(): { kept: KeptRecord[]; leftOut: ReceivedLine[]; unclear: UnclearLine[] } {
    const { records } = this.tree;
    const kinds = this.kinds();
    const data = records.filter((_, index) => kinds[index] === 'data');
    const layout = layoutOf(data);
    const [first, last] = this.extent(kinds);
    const kept: KeptRecord[] = [];
    const leftOut: ReceivedLine[] = [];
    const unclear: UnclearLine[] = [];
    for (const [index, record] of records.entries()) {
      const start = this.tree.starts[index] ?? 0;
      const kind = kinds[index];
      if (kind === 'data') {
        kept.push({ record, line: this.lineOf(start), doubt: doubtAbout(record, layout) ?? this.doubtAboutComment(index, layout) });
      } else if (kind === 'unclear') {
        unclear.push({ line: this.lineOf(start), message: unclearLine });
      } else if (!record.keyword && index >= first && index <= last) {
        if (record.kind === 'comment' && isSwallowing(contentOf(record))) unclear.push({ line: this.lineOf(start), message: unclearLine });
        if (record.kind !== 'space' || kept[kept.length - 1]?.record.kind !== 'space')
          kept.push({ record, line: this.lineOf(start), doubt: undefined });
      } else if (record.kind !== 'space') leftOut.push(...this.linesOf(record, start));
    }
    return { kept, leftOut, unclear };
  }

  private kinds(): (LineKind | undefined)[] {
    const { records } = this.tree;
    const vendors = vendorsIn(records);
    const kinds: (LineKind | undefined)[] = [];
    let follows: 'directly' | 'afterBlank' | 'no' = 'no';
    for (const [index, record] of records.entries()) {
      if (!record.keyword) {
        kinds.push(undefined);
        if (record.kind === 'comment') follows = 'directly';
        else if (follows === 'directly') follows = 'afterBlank';
        continue;
      }
      let kind = record.kind === 'unknown' ? kindOfOtherLine(record, follows) : kindOfKeywordLine(record, vendors);
      if (kind === 'data' && record.glued && kinds[index - 1] !== 'data') kind = 'unclear';
      kinds.push(kind);
      follows = kind === 'prose' ? 'no' : 'directly';
    }
    return kinds;
  }

  /** The first and the last record that belong to the license, with the comments above and below. */
  private extent(kinds: readonly (LineKind | undefined)[]): [number, number] {
    const { records } = this.tree;
    let first = kinds.indexOf('data');
    let last = kinds.lastIndexOf('data');
    if (first < 0) return [0, -1];
    while (records[first - 1]?.kind === 'comment') first--;
    while (records[last + 1]?.kind === 'comment') last++;
    return [first, last];
  }

  /** A line below a comment may be the end of it, and so a record that was put out of use: where the comment is as long as a line gets, or a lone sign among wrapped lines. */
  private doubtAboutComment(index: number, { isWrapped }: TextLayout): Message | undefined {
    const above = this.tree.records[index - 1];
    const record = this.tree.records[index];
    if (above?.kind !== 'comment' || !record?.keyword) return undefined;
    const length = above.text.trimEnd().length + 1 + record.slice(record.keyword).length;
    const isLong = this.longest <= LONGEST_WRAPPED && length > this.longest && mayGoOn(contentOf(above));
    const isLone = isWrapped && /^[>\s]*#\s*$/.test(above.text) && this.tree.records[index - 2]?.keyword !== undefined;
    return isLong || isLone ? endOfComment : undefined;
  }

  private linesOf(record: LicenseRecord, start: number): ReceivedLine[] {
    const first = this.places.positionAt(start).line;
    const last = this.places.positionAt(start + Math.max(0, record.text.trimEnd().length - 1)).line;
    const lines: ReceivedLine[] = [];
    for (let line = first; line <= last; line++) lines.push({ line: this.lines[line]?.number ?? 1, text: this.places.lineText(line) });
    return lines.filter(({ text }) => text.trim() !== '');
  }
}

/** Mail programs wrap at no more columns. */
const LONGEST_WRAPPED = 80;

const endOfComment = say(
  'This line may be the end of the comment above it\nA mail program may have wrapped the comment. Compare with the mail as it was sent.',
);
const unclearLine = say(
  'This line looks like part of a license, but of which record is not certain\nCompare with the mail as it was sent, or ask for the file again, as an attachment.',
);
const changedRecords = say('The records of this mail cannot be told apart with certainty\nAsk for the file again, as an attachment.');

/** The records of the fixed text, without those that are not certain. */
function settle(kept: readonly KeptRecord[], text: string): { records: LicenseRecord[]; doubts: Uncertainty[] } {
  const tree = parseLicense(text);
  const received = kept.filter(({ record }) => record.keyword);
  const withData = tree.records.flatMap((record, index) => (record.keyword ? [index] : []));
  const first = received[0];
  if (!first) return { records: [], doubts: [] };
  if (withData.length !== received.length) return { records: [], doubts: [{ ...first.line, message: changedRecords }] };
  const doubtOf = new Map<number, Message>();
  received.forEach(({ doubt }, place) => {
    if (doubt) doubtOf.set(withData[place] ?? 0, doubt);
  });
  for (const { range, message, rule } of damageIn(text)) {
    const index = lastStartAt(tree.starts, range.start);
    if (!tree.records[index]?.keyword) continue;
    if (!doubtOf.has(index)) doubtOf.set(index, message);
    // What is after a value without an end may be part of it.
    const next = withData.find((other) => other > index);
    if (rule === 'unterminated-quote' && next !== undefined && !doubtOf.has(next)) doubtOf.set(next, message);
  }
  const doubts = withData.flatMap((index, place): Uncertainty[] => {
    const message = doubtOf.get(index);
    const line = received[place]?.line;
    return message && line ? [{ ...line, message }] : [];
  });
  return { records: tree.records.filter((_, index) => !doubtOf.has(index)), doubts };
}
