import { amountOf, say } from '../../../core/message';
import { dayIn, sayDay } from '../../model/days';
import { planRule } from '../rule';

/** So many days ahead, of today and of the day on which the plan starts to work, it is said. */
const DAYS_AHEAD = 30;

export default planRule({
  id: 'license-runs-out',
  severity: 'warning',
  summary: 'Licenses that run out',
  facts: ['G12', 'L28'],
  check(file, report, { licensed, coverage, today }) {
    if (!licensed?.isComplete) return;
    const goLive = dayIn(file.plan.goLive);
    const until = Math.max(today, goLive ?? today) + DAYS_AHEAD;
    for (const row of coverage) {
      if (row.missing > 0) continue;
      const ending = row.records.filter(({ record }) => typeof record.expiry === 'number' && record.expiry < until);
      // The first day on which what is left is not enough.
      const ends = ending.map(({ record }) => record.expiry as number).sort((a, b) => a - b);
      const left = (day: number) =>
        row.records.reduce(
          (sum, { record }) =>
            typeof record.expiry === 'number' && record.expiry <= day ? sum : sum + (record.isUncounted ? Infinity : (record.count ?? 0)),
          0,
        );
      const last = ends.find((day) => left(day) < row.needed);
      if (last === undefined) continue;
      const largest = row.parts.reduce((most, part) => (part.count > most.count ? part : most));
      const values = { feature: row.feature, date: sayDay(last), needed: amountOf(row.needed), left: amountOf(left(last)) };
      report({
        range: file.at(...largest.at),
        message:
          goLive !== undefined && last < goLive
            ? say(
                '“{feature}” expires on {date}, before the plan starts to work\n{left} are left then, and {needed} are needed. Order now: delivery takes up to 48 hours.',
                values,
              )
            : say(
                '“{feature}” expires on {date}\n{left} are left then, and {needed} are needed: servers may stop to take new interactions. Order before: delivery takes up to 48 hours.',
                values,
              ),
        related: ending.flatMap(({ named, record }) =>
          named.file ? [{ range: record.range, file: named.file, message: say('Expires') }] : [],
        ),
      });
    }
  },
});
