import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'move-needs-new-file',
  severity: 'information',
  summary: 'A move of the license server',
  facts: ['L26'],
  check(file, report) {
    const { changes } = file.plan;
    const index = changes?.indexOf('moveLicenseServer') ?? -1;
    if (!changes || index < 0) return;
    report({
      range: file.at(changes, index),
      message: say(
        'A move of the license server to another machine needs a new license file\nThe file is bound to the host id of the machine: order one for the new machine before the move.',
      ),
    });
  },
});
