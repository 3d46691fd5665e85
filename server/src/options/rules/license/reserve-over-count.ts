import { say } from '../../../core/message';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';
import { reservationsOf } from './_licensed';

export default optionsRule({
  id: 'reserve-over-count',
  severity: 'warning',
  summary: 'More licenses reserved than there are',
  source: 'License Administration Guide, "RESERVE", "Simple Options File Example" (only the first lines are filled)',
  check(file, report, context) {
    for (const { access, before, sum, count } of reservationsOf(file, context)) {
      if (sum <= count) continue;
      const word = argumentOf(access.statement, 'count')?.words[0];
      if (!word) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say(
          '{sum} licenses of {feature} are reserved, but there are {count}\nOnly {left} are left for this line: lines are served from top to bottom.',
          {
            sum: { amount: sum },
            feature: access.feature?.name ?? '',
            count: { amount: count },
            left: { amount: Math.max(0, count - before) },
          },
        ),
      });
    }
  },
});
