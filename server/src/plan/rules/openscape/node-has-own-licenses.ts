import { say } from '../../../core/message';
import { networkOf } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'node-has-own-licenses',
  severity: 'error',
  summary: 'A system of a network with licenses of its own',
  facts: ['BN8'],
  check(file, report) {
    const { openScape } = file.plan;
    for (const node of openScape ? networkOf(openScape).nodes : []) {
      if (node.ownLicenses !== true) continue;
      report({
        range: file.at(node, 'ownLicenses'),
        message: say(
          '“{node}” has licenses of its own, and a network has one license file for all\nCombine them into the network license file at the Central License Server.',
          { node: node.name ?? '' },
        ),
      });
    }
  },
});
