import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { optionsRule } from '../rule';
import { relatedTo } from './_licensed';

export default optionsRule({
  id: 'uncounted-limit',
  severity: 'hint',
  summary: 'RESERVE or MAX for a feature that is not counted',
  source: '',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    for (const { feature, keyword } of licenses ? file.accessesOf('RESERVE', 'MAX') : []) {
      const granted = (feature && licenses?.grantedOf(feature)) ?? [];
      const first = granted[0];
      if (!feature || !first || !granted.every(({ record }) => record.isUncounted)) continue;
      report({
        range: { start: feature.nameRange.start, end: feature.nameRange.end },
        message: say(
          'Licenses of {feature} are not counted, so {keyword} has no effect\nPrograms need not ask the license server for them.',
          { feature: feature.name, keyword },
        ),
        related: [relatedTo(first, say('A license of the feature'))],
      });
    }
  },
});
