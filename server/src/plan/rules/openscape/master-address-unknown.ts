import { say } from '../../../core/message';
import { masterOf, networkOf } from '../../model/openScape';
import { setMember } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'master-address-unknown',
  severity: 'error',
  summary: 'A slave that does not know the address of the master',
  facts: ['BN4'],
  check(file, report) {
    const { openScape } = file.plan;
    const master = openScape && masterOf(openScape);
    const ip = master?.ip?.trim();
    if (!master || ip === undefined) return;
    for (const slave of networkOf(openScape).slaves) {
      if (slave.masterIp?.trim() === ip) continue;
      report({
        range: file.at(slave, 'masterIp'),
        message: say(
          '“{node}” does not know the address of the master, {ip}\nEnter it in the WBM of the slave, so that the slave uses the license agent of the master.',
          { node: slave.name ?? '', ip },
        ),
        fixes: [setMember(file, slave, 'masterIp', JSON.stringify(ip))],
        related: [{ range: file.at(master, 'ip'), message: say('The address of the master') }],
      });
    }
  },
});
