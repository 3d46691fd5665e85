import { say } from '../../../core/message';
import { groupsOfTServers, optionOf } from '../../model/options';
import { planRule } from '../rule';

export default planRule({
  id: 'option-takes-all',
  severity: 'warning',
  summary: 'A T-Server that takes all free licenses, beside others',
  facts: ['T11'],
  check(file, report) {
    for (const { servers } of groupsOfTServers(file)) {
      if (servers.length < 2) continue;
      for (const { product } of servers) {
        const { name, value } = optionOf(product);
        // Where the plan says nothing of any option, it does not describe them.
        if (value !== 'max' || product.options === undefined || name === undefined) continue;
        report({
          range: file.at(product.options, name),
          message: say(
            '“{product}” takes all free licenses, and others may get none\nThe default is max, and invalid and negative values mean it too. With several T-Servers on a license server, set exact numbers.',
            { product: product.name ?? '' },
          ),
        });
      }
    }
  },
});
