import { amountOf, say } from '../../../core/message';
import { requirementsOf } from '../../catalog/requirements';
import { instancesOf, nameOf } from '../../model/products';
import { planRule } from '../rule';

/** So many licenses of one type an instance takes, also with License Manager 11.9. */
const MOST = 9999;

export default planRule({
  id: 'instance-over-9999',
  severity: 'error',
  summary: 'An instance that would take more than 9,999 licenses',
  facts: ['G4', 'V4'],
  check(file, report) {
    for (const { feature, parts } of requirementsOf(file)) {
      for (const { product, count, at } of parts) {
        // Every Universal Routing Server has all of them (fact U2).
        const instances = product && product.key !== 'universalRoutingServer' ? instancesOf(product.product) : 1;
        const each = Math.ceil(count / instances);
        if (!product || each <= MOST) continue;
        report({
          range: file.at(...at),
          message: say(
            '“{product}” would have to take more than 9,999 licenses\nIt needs {count} {feature}, and an instance checks out 9,999 of one type at most. Divide the load between {instances} instances at least.',
            {
              product: nameOf(product),
              count: amountOf(each),
              feature,
              instances: amountOf(Math.ceil(count / MOST)),
            },
          ),
        });
      }
    }
  },
});
