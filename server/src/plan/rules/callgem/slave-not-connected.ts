import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'slave-not-connected',
  severity: 'error',
  summary: 'A slave without a permanent TCP connection to the master',
  facts: ['CG1'],
  check(file, report) {
    for (const { name = '', link } of file.plan.callGem?.slaves ?? []) {
      if (!link) continue;
      const { protocol, permanent } = link;
      const isTcp = protocol === undefined || protocol === 'TCP';
      if (isTcp && permanent !== false) continue;
      report({
        range: file.at(link, isTcp ? 'permanent' : 'protocol'),
        message: say(
          'Slave “{name}” has no permanent TCP connection to the master\nIt must be able to connect to the master at all times, by a TCP socket.',
          { name },
        ),
      });
    }
  },
});
