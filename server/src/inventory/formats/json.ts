import { wordsOf } from '../../core/message';
import { grouped, type ListFormat, type ListOptions } from '../listFormat';
import { daysLeft, isoDay, type Row, stateOf } from '../rows';

/** An array of objects, one for each feature, version and file; in the order of the table. */
export function jsonList(options: Pick<ListOptions, 'day' | 'by' | 'nameOf'>): ListFormat {
  return {
    end: (all) => {
      const lines = grouped(all, options.by).flatMap(([, rows]) => rows.map((row) => JSON.stringify(objectOf(row, options))));
      return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
    },
  };
}

function objectOf(row: Row, { day, nameOf }: Pick<ListOptions, 'day' | 'nameOf'>) {
  const { vendor, feature, version, application, licenses, isUncounted, expiry, file, line, host, timeline } = row;
  return {
    vendor,
    feature,
    version,
    application: application ?? null,
    licenses,
    uncounted: isUncounted,
    expiry: typeof expiry === 'number' ? isoDay(expiry) : (expiry ?? null),
    daysLeft: daysLeft(row, day) ?? null,
    state: wordsOf(stateOf(row)),
    host,
    file: nameOf(file),
    line,
    timeline: timeline.map((step) => ({ from: isoDay(step.from), licenses: step.licenses, uncounted: step.isUncounted })),
  };
}
