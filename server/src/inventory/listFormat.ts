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
  rows?(rows: readonly Row[]): string;
  /** `all`: every row, sorted; empty where `rows` has written them. */
  end?(all: readonly Row[]): string;
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
