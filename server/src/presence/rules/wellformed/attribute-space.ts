import { say } from '../../../core/message';
import { GUIDE, problemRule, repairs, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'attribute-space',
    severity: 'error',
    summary: 'Two attributes without a space between them',
    source: `XML 1.0, 3.1 "Start-Tags, End-Tags, and Empty-Element Tags"; ${GUIDE}`,
  },
  {
    'attribute-no-space': (problem, file) => {
      const { range, about } = problem;
      const moved = repairs(problem, say('Move the space after the quote'));
      return {
        range,
        message: say('There is no space before “{attribute}”\n{result}', { attribute: about, result: unreadable(file) }),
        fixes: moved.length > 0 ? moved : [replace({ start: range.start, end: range.start }, ' ', say('Insert a space'), true)],
      };
    },
  },
);
