import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';
import { featuresIn, relatedTo } from './_licensed';

export default optionsRule({
  id: 'borrow-hours-over-license',
  severity: 'warning',
  summary: 'MAX_BORROW_HOURS above what the license allows',
  source: 'License Administration Guide, "MAX_BORROW_HOURS" (must be less than the license allows)',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    for (const { feature, statement } of licenses ? featuresIn(file) : []) {
      const word = argumentOf(statement, 'hours')?.words[0];
      if (!word || !/^\d{1,9}$/.test(word.value)) continue;
      const records = licenses?.recordsOf(feature).filter(({ record }) => record.attributes.borrowHours !== undefined) ?? [];
      const most = Math.max(...records.map(({ record }) => record.attributes.borrowHours ?? 0));
      const first = records.find(({ record }) => record.attributes.borrowHours === most);
      if (!first || Number(word.value) <= most) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say('The license allows {hours} hours for borrowing {feature}\nA longer time has no effect.', {
          hours: { amount: most },
          feature: feature.name,
        }),
        related: [relatedTo(first, say('A license of the feature'))],
      });
    }
  },
});
