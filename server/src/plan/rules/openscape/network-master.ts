import { amountOf, say } from '../../../core/message';
import { networkOf } from '../../model/openScape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'network-master',
  severity: 'error',
  summary: 'A network without exactly one master',
  facts: ['BN1'],
  check(file, report) {
    const { openScape } = file.plan;
    if (!openScape) return;
    const { nodes, masters } = networkOf(openScape);
    const [first, ...others] = masters;
    if (first)
      for (const master of others)
        report({
          range: file.at(master, 'role'),
          message: say(
            'The network has {count} masters; it must have one\nThe others are slaves. The Network Wizard of the WBM sets the roles.',
            { count: amountOf(masters.length) },
          ),
          fixes: [replaceBy(file.at(master, 'role'), '"slave"', false)],
          related: [{ range: file.at(first, 'role'), message: say('The first master') }],
        });
    else if (openScape.nodes && nodes.length > 1 && nodes.every(({ role }) => role === 'slave'))
      report({
        range: file.at(openScape.nodes),
        message: say(
          'The network has no master; it must have one\nThe master has the license agent that all slaves use. The Network Wizard of the WBM sets the roles.',
        ),
      });
  },
});
