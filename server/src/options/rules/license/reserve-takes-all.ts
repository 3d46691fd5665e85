import { say } from '../../../core/message';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';
import { reservationsOf } from './_licensed';

export default optionsRule({
  id: 'reserve-takes-all',
  severity: 'information',
  summary: 'All licenses of a feature reserved',
  source: 'License Administration Guide, "RESERVE" (reserved licenses stay reserved while nobody uses them)',
  check(file, report, context) {
    for (const { access, sum, count } of reservationsOf(file, context)) {
      const word = argumentOf(access.statement, 'count')?.words[0];
      if (sum !== count || !word) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say(
          'All licenses of {feature} are reserved now: {count}\nNobody else can use the feature, even while nobody uses these.',
          { feature: access.feature?.name ?? '', count: { amount: count } },
        ),
      });
    }
  },
});
