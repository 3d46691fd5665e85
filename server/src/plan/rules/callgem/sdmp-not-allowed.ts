import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'sdmp-not-allowed',
  severity: 'error',
  summary: 'A WAN on which the protocol of CallGem is not allowed',
  facts: ['CG2'],
  check(file, report) {
    for (const { name = '', link } of file.plan.callGem?.slaves ?? []) {
      if (link?.wan !== true || link.sdmpAllowed !== false) continue;
      report({
        range: file.at(link, 'sdmpAllowed'),
        message: say(
          'The IT policy must allow SDMP on the WAN between “{name}” and the master\nSDMP is a protocol of Sytel’s own, and encrypted; master/slave licensing needs it there.',
          { name },
        ),
      });
    }
  },
});
