import type { TextRange } from '../../core/text';
import { isLogLine, isToolLine } from '../../flexnet/logText';
import { isOptionsLine } from '../../options/model/detect';
import { HEAD_LENGTH, holdsLicenseRecord, type Line, linesOf } from './detect';

/** What a text is that is near license files and is none. */
export type OtherKind = 'options' | 'debugLog' | 'lmutilOutput' | 'errorMessage';

/** A text that is not a license file, and the first word that says so. */
export interface OtherText {
  readonly kind: OtherKind;
  readonly range: TextRange;
}

/**
 * What a text is by its first lines, if it is surely none of a license file: at least half of its lines with data have the shape of that kind,
 * and none is a license record. Undefined where it cannot be told.
 */
export function otherTextOf(text: string): OtherText | undefined {
  if (holdsLicenseRecord(text)) return undefined;
  const found = new Map<OtherKind, OtherText & { lines: number }>();
  let all = 0;
  for (const { line, start } of firstLinesOf(linesOf(text.slice(0, HEAD_LENGTH)))) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    all++;
    const kind = kindOfLine(line);
    if (!kind) continue;
    const entry = found.get(kind);
    if (entry) entry.lines++;
    else found.set(kind, { kind, range: firstWordOf(line, start), lines: 1 });
  }
  const likely = [...found.values()].sort((a, b) => b.lines - a.lines)[0];
  // What `lmutil` prints is a table below a head of its own, and what a program says of an error is mostly prose.
  const hasHead = likely?.kind === 'lmutilOutput' || likely?.kind === 'errorMessage';
  if (!likely || (!hasHead && likely.lines * 2 < all)) return undefined;
  return { kind: likely.kind, range: likely.range };
}

/** The lines without those that go on from one which ends in a backslash. */
function* firstLinesOf(lines: Iterable<Line>): Iterable<Line> {
  let goesOn = false;
  for (const entry of lines) {
    if (!goesOn) yield entry;
    goesOn = entry.line.trimEnd().endsWith('\\');
  }
}

/** The line with the numbers in what programs show when they get no license (License Administration Guide, "Error Code Format"). */
const errorLine = /^\s{0,20}(?:FlexNet Licensing|FLEXnet|FLEXlm) error: ?-\d/i;

function kindOfLine(line: string): OtherKind | undefined {
  if (isOptionsLine(line)) return 'options';
  if (isLogLine(line)) return 'debugLog';
  if (isToolLine(line)) return 'lmutilOutput';
  return errorLine.test(line) ? 'errorMessage' : undefined;
}

function firstWordOf(line: string, start: number): TextRange {
  const before = /^[\s\uFEFF]*/.exec(line)?.[0].length ?? 0;
  const length = /^\S+/.exec(line.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: start + before + length };
}
