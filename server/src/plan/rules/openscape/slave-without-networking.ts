import { amountOf, say } from '../../../core/message';
import { networkOf } from '../../model/openScape';
import { planToBuy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'slave-without-networking',
  severity: 'error',
  summary: 'A slave without a networking license',
  facts: ['BN3'],
  check(file, report) {
    const { openScape } = file.plan;
    if (!openScape) return;
    const { slaves } = networkOf(openScape);
    for (const slave of slaves) {
      if (slave.networkingLicense !== false) continue;
      report({
        range: file.at(slave, 'networkingLicense'),
        message: say('Slave “{node}” has no networking license\nEach slave of a network needs its own networking system license.', {
          node: slave.name ?? '',
        }),
      });
    }
    const { licenses } = openScape;
    const licensed = licenses?.networking;
    if (!licenses || licensed === undefined || slaves.length <= licensed) return;
    report({
      range: file.at(licenses, 'networking'),
      message: say(
        'Networking licenses: {slaves} needed, {licensed} bought\nEach slave of a network needs its own networking system license.',
        {
          slaves: amountOf(slaves.length),
          licensed: amountOf(licensed),
        },
      ),
      fixes: [planToBuy(file.at(licenses, 'networking'), slaves.length)],
    });
  },
});
