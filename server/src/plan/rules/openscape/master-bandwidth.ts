import { say } from '../../../core/message';
import { masterOf, networkOf } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'master-bandwidth',
  severity: 'warning',
  summary: 'A slave with more bandwidth than the master',
  facts: ['BN2'],
  check(file, report) {
    const { openScape } = file.plan;
    const master = openScape && masterOf(openScape);
    if (master?.bandwidth === undefined) return;
    let largest = master;
    for (const node of networkOf(openScape ?? {}).nodes) if ((node.bandwidth ?? 0) > (largest.bandwidth ?? 0)) largest = node;
    if (largest === master) return;
    report({
      range: file.at(largest, 'bandwidth'),
      message: say('“{node}” has more bandwidth than the master, “{master}”\nThe node with the largest bandwidth should be the master.', {
        node: largest.name ?? '',
        master: master.name ?? '',
      }),
      related: [{ range: file.at(master, 'bandwidth'), message: say('The bandwidth of the master') }],
    });
  },
});
