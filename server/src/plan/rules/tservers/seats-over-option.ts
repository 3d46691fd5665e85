import { amountOf, say } from '../../../core/message';
import { optionOf } from '../../model/options';
import { tServersOf } from '../../model/tServers';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'seats-over-option',
  severity: 'error',
  summary: 'More DNs of seats than a T-Server takes licenses for',
  facts: ['T13'],
  check(file, report) {
    for (const { product } of tServersOf(file)) {
      const { name, value } = optionOf(product);
      const { seatDns = 0 } = product;
      if (typeof value !== 'number' || name === undefined || seatDns <= value) continue;
      report({
        range: file.at(product, 'seatDns'),
        message: say(
          '“{product}” has {seats} DNs of seats, and takes {count} licenses\n{rest} of them cannot be registered: the T-Server says that all seat licenses are in use. Raise {option}.',
          {
            product: product.name ?? '',
            seats: amountOf(seatDns),
            count: amountOf(value),
            rest: amountOf(seatDns - value),
            option: name,
          },
        ),
        fixes: product.options
          ? [
              replaceBy(
                file.at(product.options, name),
                String(seatDns),
                false,
                say('Set {option} to {count}', { option: name, count: seatDns }),
              ),
            ]
          : [],
      });
    }
  },
});
