import { allOf, amountOf, say } from '../../../core/message';
import { missingInOrder } from '../../catalog/orderKit';
import { planRule } from '../rule';

/** Of more things nobody reads a list. */
const MOST_LISTED = 8;

export default planRule({
  id: 'order-incomplete',
  severity: 'information',
  summary: 'An order that lacks something',
  facts: ['L29'],
  check(file, report) {
    const { plan } = file;
    const { order } = plan;
    if (!order) return;
    const missing = missingInOrder(file);
    if (missing.length === 0) return;
    report({
      range: file.keyAt(plan, 'order'),
      message: say('The order lacks {count} things that Genesys asks for\nAdd {missing}.', {
        count: amountOf(missing.length),
        missing: allOf(missing.slice(0, MOST_LISTED)),
      }),
    });
  },
});
