import { vendorOf } from '../../model/feature';
import type { LicenseFile, PlacedRecord } from '../../model/licenseFile';
import { vendorKey } from './_vendorKey';

/** The daemons that serve the features of other vendors’ names beside their own: that of Siemens those of the brands it has taken over. */
const generalDaemons: ReadonlySet<string> = new Set(['saltd']);

/** How much of a comment is looked at, in UTF-16 units. */
const LONGEST_LOOK = 300;

/** Whether a daemon serves features that name another vendor, so that nothing can be told from the names. */
export function servesOtherVendors(name: string): boolean {
  return generalDaemons.has(programName(name));
}

/** The name of a daemon where the name of its program is: `examplevd.exe`, or a path. */
export function programName(text: string): string {
  const path = text.replaceAll('"', '');
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return vendorKey(file.replace(/\.exe$/i, ''));
}

/** The DAEMON lines that have the name of a vendor’s program in the place of the vendor’s, by the key of that vendor; of several the first. */
export function linesOfPrograms(lines: readonly PlacedRecord[]): ReadonlyMap<string, PlacedRecord> {
  const found = new Map<string, PlacedRecord>();
  for (const placed of lines) {
    const name = vendorOf(placed.record);
    if (name === undefined) continue;
    const key = programName(name);
    if (key !== vendorKey(name) && !found.has(key)) found.set(key, placed);
  }
  return found;
}

const hiddenLine = /^([ \t]*)(#[# \t]*)(?:DAEMON|VENDOR)[ \t]+([^ \t\r\n]+)/i;
/** Running text has no path and no port after a daemon's name. */
const lineAfterText =
  /^([ \t]*)(#[^\r\n]*?[ \t])(?:DAEMON|VENDOR)[ \t]+([^ \t\r\n]+)[ \t]+(?:"?(?:[A-Za-z]:)?[\\/]|(?:port|options)=|\d{2,5}(?:\s|$))/;

/** A DAEMON line that a `#` hides. */
export interface HiddenLine {
  /** The 0-based UTF-16 offset of the `#`. */
  readonly start: number;
  /** Where its keyword begins. */
  readonly keyword: number;
  /** Whether it is after a remark, from which a line end kept it apart. */
  readonly afterText: boolean;
  readonly end: number;
}

/** The DAEMON and VENDOR lines that are commented out, or are after a remark, by the key of the vendor; of several the last, which is the latest. */
export function hiddenLines({ tree }: LicenseFile): ReadonlyMap<string, HiddenLine> {
  const found = new Map<string, HiddenLine>();
  for (let index = 0; index < tree.records.length; index++) {
    const record = tree.records[index];
    if (record?.kind !== 'comment') continue;
    const parts = hiddenLine.exec(record.text.slice(0, LONGEST_LOOK)) ?? lineAfterText.exec(record.text.slice(0, LONGEST_LOOK));
    if (!parts) continue;
    const start = (tree.starts[index] ?? 0) + (parts[1] ?? '').length;
    const end = (tree.starts[index] ?? 0) + record.contentRange.end;
    const before = parts[2] ?? '';
    found.set(programName(parts[3] ?? ''), { start, keyword: start + before.length, afterText: /[^# \t]/.test(before), end });
  }
  return found;
}
