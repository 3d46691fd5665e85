import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'slaves-without-master',
  severity: 'error',
  summary: 'Slaves without one master',
  facts: ['CG12'],
  check(file, report) {
    const { callGem } = file.plan;
    const { master, slaves = [] } = callGem ?? {};
    if (!callGem || slaves.length === 0) return;
    const told = slaves.find((slave) => slave.master !== undefined)?.master;
    if (master === undefined && told === undefined) {
      report({
        range: file.keyAt(callGem, 'slaves'),
        message: say(
          'The slaves have no master\nThey take their licenses from the licensing master, which they must be able to reach at all times.',
        ),
      });
      return;
    }
    const name = master ?? told ?? '';
    for (const slave of slaves) {
      if (slave.master === undefined || slave.master === name) continue;
      report({
        range: file.at(slave, 'master'),
        message: say(
          'There are two masters: “{slave}” connects to “{other}”, others to “{master}”\nAll slaves take their licenses from one master.',
          {
            slave: slave.name ?? '',
            other: slave.master,
            master: name,
          },
        ),
        fixes: [replaceBy(file.at(slave, 'master'), JSON.stringify(name), false)],
      });
    }
  },
});
