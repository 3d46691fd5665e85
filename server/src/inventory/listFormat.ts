import type { Day } from '../core/day';
import { bySoonest, type Row } from './rows';

/** What rows can be grouped by. */
export const groupNames = ['feature', 'vendor', 'host', 'file'] as const;
export type GroupName = (typeof groupNames)[number];

export interface ListOptions {
  /** The day whose licenses are listed. */
  readonly day: Day;
  readonly by: GroupName | undefined;
  /** How many days before an expiry a calendar reminds of it. */
  readonly alarmDays: number;
  /** Whether a mark says that a CSV file is UTF-8, without which some spreadsheets read it as something else. */
  readonly mark: boolean;
  /** A file's name as other programs want it. */
  nameOf(file: string): string;
}

/** How rows are written. What does not need them all together writes them as they come, file by file, so that memory does not grow with their number. */
export interface ListFormat {
  start?(): string;
  /** What there is to write of the rows of a file: plain data, which any thread can make, of files in any order. Without it, `end` is given all rows. */
  part?(rows: readonly Row[]): ListPart;
  /** Told of each part that is written, in the order of the files. */
  count?(part: ListPart): void;
  /** `all`: every row, in the order of the files; empty where there are parts. */
  end?(all: readonly Row[]): string;
}

/** What is written of the rows of a file. */
export interface ListPart {
  readonly text: string;
  /** What totals are made of. */
  readonly counts?: PartCounts;
}

export interface PartCounts {
  readonly rows: number;
  readonly expired: number;
  /** Of vendors with features; each once. */
  readonly names: readonly string[];
  /** The last days of what ends. */
  readonly ends: readonly Day[];
}

/** Rows in groups, each with its name, in the order of names; one group without a name where nothing is grouped. Those of a group have the soonest expiry first. */
export function grouped(rows: readonly Row[], by: GroupName | undefined): readonly (readonly [name: string, rows: readonly Row[]])[] {
  const sorted = [...rows].sort(bySoonest);
  if (by === undefined) return sorted.length > 0 ? [['', sorted]] : [];
  const groups = new Map<string, Row[]>();
  for (const row of sorted) {
    const name = groupOf(row, by);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function groupOf(row: Row, by: GroupName): string {
  switch (by) {
    case 'feature':
      return row.feature;
    case 'vendor':
      return row.vendor;
    case 'host':
      return row.host === '' ? '(no SERVER line)' : row.host;
    case 'file':
      return row.file;
  }
}
