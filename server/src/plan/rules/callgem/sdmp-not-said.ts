import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'sdmp-not-said',
  severity: 'information',
  summary: 'A WAN that may not allow the protocol of CallGem',
  facts: ['CG2'],
  check(file, report) {
    for (const { name = '', link } of file.plan.callGem?.slaves ?? []) {
      if (link?.wan !== true || link.sdmpAllowed !== undefined) continue;
      report({
        range: file.at(link, 'wan'),
        message: say(
          'The link to “{name}” crosses a WAN: the IT policy must allow SDMP there\nSDMP is a protocol of Sytel’s own, and encrypted. Ask whether it is allowed, and write the answer as sdmpAllowed.',
          { name },
        ),
      });
    }
  },
});
