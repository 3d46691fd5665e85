import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { argumentOf } from '../../model/statements';
import { timeoutMinimumOf, vendorOfFileName } from '../../model/vendor';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'timeout-minimum',
  severity: 'warning',
  summary: 'An idle time below the minimum of the vendor',
  source: 'License Administration Guide, "TIMEOUT"; MathWorks, PTC and Ansys on TIMEOUT',
  check(file, report, context) {
    const vendor = licensesAround(context.surroundings, context.fileName)?.licenses?.vendor ?? vendorOfFileName(context.fileName);
    const minimum = vendor === undefined ? undefined : timeoutMinimumOf(vendor);
    if (!minimum) return;
    for (const statement of file.statementsOf('TIMEOUT', 'TIMEOUTALL')) {
      const word = argumentOf(statement, 'seconds')?.words[0];
      if (!word || !/^\d+$/.test(word.value) || Number(word.value) >= minimum.seconds) continue;
      report({
        range: { start: word.start, end: word.end },
        message: say('{vendor} takes no idle time below {seconds} seconds\nThe minimum counts instead, or the line is ignored.', {
          vendor: minimum.source,
          seconds: { amount: minimum.seconds },
        }),
        fixes: [replaceBy(word, String(minimum.seconds), false)],
      });
    }
  },
});
