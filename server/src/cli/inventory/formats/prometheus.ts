import { MILLISECONDS_A_DAY } from '../../../core/day';
import { grouped, type ListFormat } from '../../../inventory/listFormat';
import type { Row } from '../../../inventory/rows';
import { relativeName } from '../../formats/relativeName';

interface Metric {
  readonly name: string;
  readonly help: string;
  value(row: Row): number | undefined;
}

const metrics: readonly Metric[] = [
  {
    name: 'seatkeeper_license_expiry_timestamp_seconds',
    help: 'When the licenses are valid for the last time: the end of their last day, in UTC. +Inf where they do not end.',
    value: ({ expiry }) =>
      expiry === undefined ? undefined : expiry === 'never' ? Number.POSITIVE_INFINITY : ((expiry + 1) * MILLISECONDS_A_DAY) / 1000,
  },
  {
    name: 'seatkeeper_license_granted_licenses',
    help: 'How many licenses the file grants today. +Inf where any number is granted.',
    value: ({ licenses, isUncounted }) => (isUncounted ? Number.POSITIVE_INFINITY : licenses),
  },
];

/** The text format that node exporter's textfile collector reads. Labels name vendor, feature, version, host and file, and nothing else of the records. */
export function prometheusList(): ListFormat {
  return {
    end: (all) => {
      const rows = grouped(all, undefined).flatMap(([, sorted]) => sorted);
      return metrics
        .map(({ name, help, value }) => {
          const samples = rows.flatMap((row) => {
            const number = value(row);
            return number === undefined ? [] : [`${name}{${labelsOf(row)}} ${number === Number.POSITIVE_INFINITY ? '+Inf' : number}\n`];
          });
          return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.join('')}`;
        })
        .join('');
    },
  };
}

function labelsOf({ vendor, feature, version, host, file }: Row): string {
  const labels = { vendor, feature, version, host, file: relativeName(file) };
  return Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value
          .replaceAll('\\', '\\\\')
          .replaceAll('"', '\\"')
          .replaceAll('\n', '\\n')
          .replace(/\p{Cs}/gu, '\ufffd')}"`,
    )
    .join(',');
}
