import { say } from '../../../core/message';
import { featureOf } from '../../model/featureSpec';
import { licensesAround } from '../../model/licenses';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';
import { relatedTo } from './_licensed';

export default optionsRule({
  id: 'overdraft-over-license',
  severity: 'warning',
  summary: 'MAX_OVERDRAFT above what the license allows',
  source: 'License Administration Guide, "MAX_OVERDRAFT" (below OVERDRAFT of the license)',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    for (const statement of licenses ? file.statementsOf('MAX_OVERDRAFT') : []) {
      const feature = featureOf(statement);
      const word = argumentOf(statement, 'count')?.words[0];
      const records = (feature && licenses?.recordsOf(feature)) ?? [];
      const first = records[0];
      if (!feature || !word || !first || !/^\d{1,9}$/.test(word.value)) continue;
      const most = records.reduce((sum, { record }) => sum + (record.attributes.overdraft ?? 0), 0);
      if (Number(word.value) <= most) continue;
      report({
        range: { start: word.start, end: word.end },
        message:
          most === 0
            ? say('The license of {feature} has no overdraft\nNo license of it has OVERDRAFT=, so the line has no effect.', {
                feature: feature.name,
              })
            : say('The license allows an overdraft of {most} for {feature}\nA higher limit has no effect.', {
                most: { amount: most },
                feature: feature.name,
              }),
        related: [relatedTo(first, say('A license of the feature'))],
      });
    }
  },
});
