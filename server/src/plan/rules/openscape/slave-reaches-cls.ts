import { say } from '../../../core/message';
import { networkOf } from '../../model/openScape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'slave-reaches-cls',
  severity: 'error',
  summary: 'A slave that is planned to reach the Central License Server',
  facts: ['BN7'],
  check(file, report) {
    const { openScape } = file.plan;
    for (const slave of openScape ? networkOf(openScape).slaves : []) {
      if (slave.clsAccess !== true) continue;
      report({
        range: file.at(slave, 'clsAccess'),
        message: say(
          '“{node}” is a slave: it has no access to the Central License Server\nOnly the master reaches it; at all other nodes, the access is disabled.',
          { node: slave.name ?? '' },
        ),
        fixes: [replaceBy(file.at(slave, 'clsAccess'), 'false', false)],
      });
    }
  },
});
