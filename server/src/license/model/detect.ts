/** How far into a text it is looked for what the text is, in UTF-16 units. */
export const HEAD_LENGTH = 16_384;
/** How much of a line is looked at, in UTF-16 units. */
const LINE_LENGTH = 400;

/**
 * The first line of a license file: a record of a shape that nothing else has, or a comment for Seatkeeper. VS Code's manifest has the same
 * expression as `firstLine`.
 */
export const licenseLine =
  /^\uFEFF?\s*(?:SERVER\s+\S+\s+(?:[0-9A-Fa-f]{8,12}|ANY|#\d+|\w+=\S*)(?:\s|$)|(?:FEATURE|INCREMENT)\s+\S+\s+\S+\s+\d[\d.]*\s+(?:permanent|\d|dd-)|(?:DAEMON|VENDOR)\s+[\w.-]+\s+"?(?:[A-Za-z]:)?[/\\]|PACKAGE\s+\S+\s+\S+\s+\d|#+\s*seatkeeper-(?:dis|en)able)/;

const commentLine = /^\uFEFF?\s*#/;

/** Whether all that the first lines of a text have of a license file is a comment for Seatkeeper: options files have these too. */
export function holdsDirectiveAlone(text: string): boolean {
  for (const { line } of linesOf(text.slice(0, HEAD_LENGTH))) if (licenseLine.test(line) && !commentLine.test(line)) return false;
  return true;
}

/** Whether a record of a license file is in the first lines of a text; comments and other lines may be before it. */
export function holdsLicenseRecord(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  if (head.includes('\0')) return false;
  for (const { line } of linesOf(head)) if (licenseLine.test(line)) return true;
  return false;
}

/** A line that begins a record, or that goes on with one: an attribute and its value. */
const partOfLicense =
  /^\uFEFF?\s*(?:(?:SERVER|DAEMON|VENDOR|FEATURE|INCREMENT|UPGRADE|PACKAGE|FEATURESET)\s+\S|USE_SERVER\b|[A-Za-z_]{2,40}=)/;

/**
 * Whether a text of any name is a license file: a record is among its first lines, and at least half of those with data are parts of records. So a mail with a
 * license in it is one, and an instruction that quotes a line is none.
 */
export function readsAsLicenseFile(text: string): boolean {
  if (!holdsLicenseRecord(text)) return false;
  let [lines, parts, goesOn] = [0, 0, false];
  for (const { line } of linesOf(text.slice(0, HEAD_LENGTH))) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const isPart = goesOn || partOfLicense.test(line);
    lines++;
    if (isPart) parts++;
    goesOn = isPart && line.trimEnd().endsWith('\\');
  }
  return parts * 2 >= lines;
}

/** A line of a text, without its end, and where it starts. */
export interface Line {
  readonly line: string;
  readonly start: number;
}

/** The lines of a text that are not empty, cut where they are long. */
export function* linesOf(head: string): Iterable<Line> {
  for (const { 0: line, index: start } of head.matchAll(/[^\r\n]+/g)) yield { line: line.slice(0, LINE_LENGTH), start };
}
