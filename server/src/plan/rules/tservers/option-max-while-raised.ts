import { say } from '../../../core/message';
import { licensesTaken } from '../../model/options';
import { tServersOf } from '../../model/tServers';
import { planRule } from '../rule';

export default planRule({
  id: 'option-max-while-raised',
  severity: 'warning',
  summary: 'A T-Server that does not notice more licenses',
  facts: ['T12'],
  check(file, report) {
    if (!file.plan.changes?.includes('raiseCounts')) return;
    for (const { product } of tServersOf(file)) {
      const { options } = product;
      for (const name of ['num-of-licenses', 'num-sdn-licenses'] as const) {
        if (!options || licensesTaken(options[name]) !== 'max') continue;
        report({
          range: file.at(options, name),
          message: say(
            '“{product}” does not notice a higher number while its option is max\nWhen the number in the license file is raised while it runs, both options must be exact numbers.',
            { product: product.name ?? '' },
          ),
        });
      }
    }
  },
});
