import { wordsOf } from '../../core/message';
import type { ListFormat, ListOptions } from '../listFormat';
import { daysLeft, isoDay, type Row, stateOf } from '../rows';

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
export function csvList(options: Pick<ListOptions, 'day' | 'mark' | 'nameOf'>): ListFormat {
  return {
    start: () => `${options.mark ? '\ufeff' : ''}${lineOf(head)}`,
    part: (rows) => ({ text: rows.map((row) => lineOf(cellsOf(row, options))).join('') }),
  };
}

function cellsOf(row: Row, { day, nameOf }: Pick<ListOptions, 'day' | 'nameOf'>): string[] {
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
    wordsOf(stateOf(row)),
    host,
    nameOf(file),
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
