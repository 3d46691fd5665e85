import { say } from '../../core/message';
import type { LogRule } from './rule';

// What `npm run new-rule` begins a rule with. It reports one made-up name, so that its page passes at once: put your own condition in its place.
const rule: LogRule = {
  id: 'new-rule',
  severity: 'hint',
  summary: 'A feature with a name that nothing has',
  source: '',
  check({ features }, report) {
    for (const { feature, peakAt } of features) {
      if (feature !== 'name-that-nothing-has' || !peakAt) continue;
      report({
        range: { start: peakAt.start, end: peakAt.end },
        message: say('No feature should be named {feature}\nNobody knows what it is for. Look at the license file.', { feature }),
      });
    }
  },
};

export default rule;
