import { relativeName } from '../../formats/relativeName';
import type { Row } from '../collect';
import type { ListFormat, ListOptions } from '../listFormat';
import { daysLeft, isoDay, stateOf } from '../rows';

const head = [
  'vendor',
  'feature',
  'version',
  'application',
  'licenses',
  'uncounted',
  'expiry',
  'days_left',
  'state',
  'host',
  'file',
  'line',
];

/** RFC 4180, in the order of the files. What a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). */
export function csvList({ day, mark }: ListOptions): ListFormat {
  return {
    start: () => `${mark ? '\ufeff' : ''}${lineOf(head)}`,
    rows: (rows) => rows.map((row) => lineOf(cellsOf(row, day))).join(''),
  };
}

function cellsOf(row: Row, day: number): string[] {
  const { vendor, feature, version, application = '', licenses, isUncounted, expiry, host, file, line } = row;
  return [
    vendor,
    feature,
    version,
    application,
    String(licenses),
    isUncounted ? 'yes' : 'no',
    typeof expiry === 'number' ? isoDay(expiry) : (expiry ?? ''),
    String(daysLeft(row, day) ?? ''),
    stateOf(row),
    host,
    relativeName(file),
    String(line),
  ];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
