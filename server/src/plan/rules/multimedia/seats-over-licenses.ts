import { amountOf, say } from '../../../core/message';
import { licensesTaken } from '../../model/options';
import { planRule } from '../rule';

export default planRule({
  id: 'seats-over-licenses',
  severity: 'error',
  summary: 'UC Connectors that take more seats than there are',
  facts: ['Y2'],
  check(file, report, { licensed }) {
    if (!licensed?.isComplete) return;
    const primaries = (file.plan.ucConnector?.instances ?? []).filter(({ backupOf }) => backupOf === undefined);
    const taking = primaries.flatMap(({ options }) => {
      const seats = options && licensesTaken(options['num-of-seat-licenses']);
      return options && typeof seats === 'number' && seats > 0 && seats <= 9999 ? [{ options, seats }] : [];
    });
    const sum = taking.reduce((total, { seats }) => total + seats, 0);
    const count = licensed.countOf('ucc_seats');
    const [largest] = [...taking].sort((a, b) => b.seats - a.seats);
    if (!largest || sum <= count) return;
    report({
      range: file.at(largest.options, 'num-of-seat-licenses'),
      message: say(
        'The UC Connectors take {sum} seats together, and {count} are licensed\nEach takes its number whether it is used or not; a primary and its backup count once. A change needs a restart.',
        {
          sum: amountOf(sum),
          count: amountOf(count),
        },
      ),
    });
  },
});
