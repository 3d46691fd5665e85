import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'max-over-count',
  severity: 'hint',
  summary: 'A MAX of more licenses than there are',
  source: '',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    for (const { feature, statement } of licenses ? file.accessesOf('MAX') : []) {
      const word = argumentOf(statement, 'count')?.words[0];
      const count = feature && licenses?.countOf(feature);
      if (!feature || !word || count === undefined || !/^\d{1,9}$/.test(word.value) || Number(word.value) <= count) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say('There are only {count} licenses of {feature}\nA limit above that has no effect.', {
          count: { amount: count },
          feature: feature.name,
        }),
      });
    }
  },
});
