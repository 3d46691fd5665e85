import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'restart-needs-wait',
  severity: 'information',
  summary: 'A restart of one of three license servers',
  facts: ['L12'],
  check(file, report) {
    const { plan } = file;
    const index = plan.changes?.indexOf('restartLicenseServer') ?? -1;
    if (!plan.changes || index < 0 || plan.licenseServers?.configuration !== 'threeRedundant') return;
    report({
      range: file.at(plan.changes, index),
      message: say(
        'Wait about four minutes before the license server is started again\nThe guide asks for it when one of three redundant license servers is stopped.',
      ),
    });
  },
});
