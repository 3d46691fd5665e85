import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'clock-not-kept',
  severity: 'hint',
  summary: 'A license server whose clock is not kept right',
  facts: ['L27'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.clockIsKept !== false) continue;
      report({
        range: file.at(server, 'clockIsKept'),
        message: say(
          'A wrong clock of the license server ends in licensing violations\nProducts then report 00-07100. Set the clock by a time server.',
        ),
      });
    }
  },
});
