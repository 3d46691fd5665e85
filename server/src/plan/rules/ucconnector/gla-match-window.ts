import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'gla-match-window',
  severity: 'information',
  summary: 'A window for matching calls that is not a number',
  facts: ['UC16'],
  check(file, report) {
    for (const { options } of file.plan.ucConnector?.instances ?? []) {
      const value = options?.['gla-call-match-window'];
      if (!options || value === undefined || /^\d{1,9}$/.test(String(value))) continue;
      report({
        range: file.at(options, 'gla-call-match-window'),
        message: say(
          'The option gla-call-match-window is a whole number of milliseconds\nThe default is 4000. The guide prints 2000 to 1500 as its range, which must be a misprint, so the range is not checked.',
        ),
      });
    }
  },
});
