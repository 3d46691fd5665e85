import picocolors from 'picocolors';
import { columnsOf } from '../../../core/columns';
import type { Day } from '../../../core/day';
import { wordsOf } from '../../../core/message';
import { grouped, type ListFormat, type ListOptions } from '../../../inventory/listFormat';
import { daysLeft, isNear, isoDay, licensesOf, type Row, stateOf, totalsOf } from '../../../inventory/rows';
import { visibleText } from '../../formats/visible';

export interface TextOptions extends ListOptions {
  readonly color: boolean;
  /** How many columns a row may take; infinite where nobody looks at it in a terminal. */
  readonly columns: number;
}

interface Column {
  readonly title: string;
  readonly right?: true;
  /** The order in which columns are left out where there is no room; without one it always stays. */
  readonly leftOut?: number;
  value(row: Row, day: Day): string;
}

const columns: readonly Column[] = [
  { title: 'EXPIRES', value: ({ expiry }) => (typeof expiry === 'number' ? isoDay(expiry) : (expiry ?? '-')) },
  { title: 'DAYS', right: true, value: (row, day) => String(daysLeft(row, day) ?? '-') },
  { title: 'LICENSES', right: true, value: (row) => wordsOf(licensesOf(row)) },
  { title: 'FEATURE', value: ({ feature }) => feature },
  { title: 'VERSION', leftOut: 3, value: ({ version }) => version },
  { title: 'VENDOR', leftOut: 2, value: ({ vendor }) => vendor },
  { title: 'HOST', leftOut: 1, value: ({ host }) => host },
  { title: 'PLACE', leftOut: 4, value: ({ file, line }) => `${file}:${line}` },
  { title: 'STATE', value: (row) => wordsOf(stateOf(row)) },
];

/** A table for people, the soonest expiry first, with a line of totals. */
export function textList(options: TextOptions): ListFormat {
  const colors = picocolors.createColors(options.color);
  return {
    end: (all) => {
      if (all.length === 0) return 'No licenses to list.\n';
      const groups = grouped(all, options.by);
      const shown = columnsThatFit(all, options);
      const widths = shown.map((column) => Math.max(widthOf(column.title), ...all.map((row) => widthOf(cell(column, row, options.day)))));
      const line = (cells: readonly string[]) =>
        cells
          .map((text, index) => padded(text, widths[index] ?? 0, shown[index]?.right))
          .join('  ')
          .trimEnd();
      const head = colors.bold(line(shown.map(({ title }) => title)));
      const body = groups.flatMap(([name, rows]) => [
        ...(options.by === undefined ? [] : ['', colors.bold(visibleText(name))]),
        ...rows.map((row) => painted(line(shown.map((column) => cell(column, row, options.day))), row, options, colors)),
      ]);
      return `${[head, ...body, '', closing(all, options.day)].join('\n')}\n`;
    },
  };
}

function cell({ value }: Column, row: Row, day: Day): string {
  return visibleText(value(row, day));
}

function columnsThatFit(rows: readonly Row[], { columns: room, day }: TextOptions): readonly Column[] {
  let shown = columns;
  const width = () =>
    shown.reduce((sum, column) => sum + 2 + Math.max(widthOf(column.title), ...rows.map((row) => widthOf(cell(column, row, day)))), -2);
  for (const next of [1, 2, 3, 4]) {
    if (width() <= room) break;
    shown = shown.filter(({ leftOut }) => leftOut !== next);
  }
  return shown;
}

function painted(line: string, row: Row, { day }: TextOptions, colors: ReturnType<typeof picocolors.createColors>): string {
  if (row.expiry === undefined) return colors.dim(line);
  return isNear(row, day) ? colors.yellow(line) : line;
}

function closing(rows: readonly Row[], day: Day): string {
  const { features, vendors, soonest, expired } = totalsOf(rows);
  const parts = [
    `${features} ${features === 1 ? 'feature' : 'features'} of ${vendors} ${vendors === 1 ? 'vendor' : 'vendors'}`,
    soonest === undefined ? 'nothing that is granted will expire' : `next to expire: ${isoDay(soonest)}, ${inDays(soonest - day)}`,
    ...(expired > 0 ? [`expired: ${expired}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}

function padded(text: string, width: number, right: boolean | undefined): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}
