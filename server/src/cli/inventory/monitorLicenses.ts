import type { Day } from '../../core/day';
import { bySoonest, daysLeft, isoDay, type Row } from '../../inventory/rows';
import { visibleText } from '../formats/visible';
import { Progress } from '../progress';
import { print } from '../terminal';
import { type CollectRequest, collect } from './collect';

export interface MonitorRequest extends Omit<CollectRequest, 'until' | 'format'> {
  /** In days. */
  readonly warning: number;
  readonly critical: number;
}

/** The states of the Monitoring Plugins Development Guidelines, which are exit statuses as well. */
const states = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const;

/** So many licenses are named below the line. */
const MOST_NAMED = 20;

/** Prints the state of licenses in the format of monitoring plugins. Returns the exit status. */
export async function monitorLicenses({ warning, critical, ...request }: MonitorRequest): Promise<number> {
  const { day } = request;
  const rows: Row[] = [];
  const { files, problems } = await collect({ ...request, until: day, format: undefined }, new Progress(undefined), (listed) => {
    if ('rows' in listed) for (const row of listed.rows) rows.push(row);
  });
  const granted = rows.filter(({ expiry }) => expiry !== undefined).sort(bySoonest);
  const lost = expiredWithoutOther(rows);
  const isNear = (row: Row, days: number) => (daysLeft(row, day) ?? Number.POSITIVE_INFINITY) <= days;
  const near = granted.filter((row) => isNear(row, warning));
  const state =
    problems.length > 0 || rows.length === 0
      ? 3
      : lost.length > 0 || near.some((row) => isNear(row, critical))
        ? 2
        : near.length > 0
          ? 1
          : 0;
  const [first] = granted;
  const left = first === undefined ? undefined : daysLeft(first, day);
  const summary = [
    ...(problems.length > 0 ? [problems[0] ?? ''] : []),
    ...(rows.length === 0 && problems.length === 0 ? ['no licenses found'] : []),
    ...(lost.length > 0 ? [`${lost.length} expired`] : []),
    ...(near.length > 0 ? [`${near.length} ${near.length === 1 ? 'expires' : 'expire'} within ${warning} days`] : []),
    ...(first === undefined || left === undefined ? [] : [`next: ${first.feature} ${isoDay(first.expiry as Day)} (${inDays(left)})`]),
    ...(rows.length > 0 && left === undefined && lost.length === 0 ? ['nothing expires'] : []),
  ].join('; ');
  const figures = [
    ...(left === undefined ? [] : [`days_left=${left};${warning + 1}:;${critical + 1}:`]),
    `expiring=${near.length};;;0`,
    `expired=${lost.length};;;0`,
    `features=${granted.length};;;0`,
    `files=${files};;;0`,
  ].join(' ');
  const details = [...lost, ...near].slice(0, MOST_NAMED).map((row) => lineOf(row, day));
  const rest = lost.length + near.length - details.length;
  const lines = [
    `LICENSES ${states[state]} - ${oneLine(summary)} | ${figures}`,
    ...details,
    ...(rest > 0 ? [`and ${rest} more`] : []),
    ...problems.map((problem) => oneLine(problem)),
  ];
  await print(`${lines.join('\n')}\n`);
  return state;
}

/** Those of which some have expired and no other record of the feature, whatever its version or file, is granted. */
function expiredWithoutOther(rows: readonly Row[]): Row[] {
  const key = ({ vendor, feature }: Row) => `${vendor.toLowerCase()} ${feature}`;
  const alive = new Set(rows.filter(({ expiry }) => expiry !== undefined).map(key));
  return rows.filter((row) => !alive.has(key(row)) && row.records.some(({ notGranted }) => notGranted === 'expired')).sort(bySoonest);
}

function lineOf(row: Row, day: Day): string {
  const { feature, version, vendor, file, line, expiry } = row;
  const when = typeof expiry === 'number' ? `expires ${isoDay(expiry)} (${inDays(expiry - day)})` : 'expired';
  return oneLine(`${feature} ${version} (${vendor}): ${when}, ${file}:${line}`);
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** What is before the figures may have no bar, and no line end. */
function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ')).replaceAll('|', '/');
}
