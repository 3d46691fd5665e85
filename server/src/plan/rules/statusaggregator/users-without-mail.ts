import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'users-without-mail',
  severity: 'warning',
  summary: 'Users without a matching email account, whose status is not shown',
  facts: ['S12'],
  check(file, report) {
    const { statusAggregator } = file.plan;
    const { usersWithoutMail = 0 } = statusAggregator ?? {};
    if (!statusAggregator || usersWithoutMail === 0) return;
    report({
      range: file.at(statusAggregator, 'usersWithoutMail'),
      message: say(
        'The status of {count} users is not shown\nA user must have an email account in CIC that equals the one in LDAP, or in the data source that is used instead.',
        { count: amountOf(usersWithoutMail) },
      ),
    });
  },
});
