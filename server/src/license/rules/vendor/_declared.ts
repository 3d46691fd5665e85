import { vendorOf } from '../../model/feature';
import type { LicenseFile, PlacedRecord } from '../../model/licenseFile';
import { vendorKey } from './_vendorKey';

/** The daemons that serve the features of other vendors’ names beside their own: that of Siemens those of the brands it has taken over. */
const generalDaemons: ReadonlySet<string> = new Set(['saltd']);

/** Whether a daemon serves features that name another vendor, so that nothing can be told from the names. */
export function servesOtherVendors(name: string): boolean {
  return generalDaemons.has(programName(name));
}

/** The name of a daemon where the name of its program stands: `examplevd.exe`, or a path. */
export function programName(text: string): string {
  const path = text.replaceAll('"', '');
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return vendorKey(file.replace(/\.exe$/i, ''));
}

/** The first of the DAEMON lines whose name is that of a vendor’s program, and not of the vendor. */
export function lineOfProgram(lines: readonly PlacedRecord[], vendor: string): PlacedRecord | undefined {
  const key = vendorKey(vendor);
  return lines.find(({ record }) => {
    const name = vendorOf(record);
    return name !== undefined && vendorKey(name) !== key && programName(name) === key;
  });
}

/** A DAEMON line that a `#` hides. */
export interface HiddenLine {
  /** The 0-based UTF-16 offset of the `#`, and of the keyword behind it. */
  readonly start: number;
  readonly keyword: number;
  readonly end: number;
}

/** The DAEMON or VENDOR line of a vendor that is commented out; undefined where there is none. */
export function hiddenLine({ tree }: LicenseFile, vendor: string): HiddenLine | undefined {
  const key = vendorKey(vendor);
  for (let index = 0; index < tree.records.length; index++) {
    const record = tree.records[index];
    if (record?.kind !== 'comment') continue;
    const parts = /^([ \t]*)(#[# \t]*)(?:DAEMON|VENDOR)[ \t]+([^ \t\r\n]+)/i.exec(record.text.slice(0, 300));
    if (!parts || programName(parts[3] ?? '') !== key) continue;
    const start = (tree.starts[index] ?? 0) + (parts[1] ?? '').length;
    return { start, keyword: start + (parts[2] ?? '').length, end: (tree.starts[index] ?? 0) + record.contentRange.end };
  }
  return undefined;
}
