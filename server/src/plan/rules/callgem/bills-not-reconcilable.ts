import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'bills-not-reconcilable',
  severity: 'warning',
  summary: 'Bills that Sytel’s statements alone do not explain',
  facts: ['CG10'],
  check(file, report) {
    const { callGem } = file.plan;
    if (callGem?.usageAggregation !== true || callGem.reconciliationLicense !== false) return;
    report({
      range: file.at(callGem, 'reconciliationLicense'),
      message: say(
        'Sytel’s statements alone do not let you reconcile bills\nThey do not contain everything that is needed. Ask Sytel for the license that it strongly advises for this.',
      ),
    });
  },
});
