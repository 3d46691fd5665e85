import { amountOf, say } from '../../../core/message';
import { loadsOf } from '../../model/aggregators';
import { planRule } from '../rule';

const MOST_CIC_SERVERS = 5;
const MOST_USERS = 50_000;

export default planRule({
  id: 'aggregator-overloaded',
  severity: 'warning',
  summary: 'More CIC servers or users than a Status Aggregator handles efficiently',
  facts: ['S2', 'S3'],
  check(file, report) {
    const { statusAggregator } = file.plan;
    if (!statusAggregator) return;
    const loads = loadsOf(statusAggregator);
    for (const { server, cicServers, users: sum } of loads) {
      const users = loads.length === 1 ? Math.max(sum, statusAggregator.users ?? 0) : sum;
      const range = server ? file.at(server) : file.keyAt(statusAggregator, 'cicServers');
      if (cicServers > MOST_CIC_SERVERS)
        report({
          range,
          message: say(
            'One Status Aggregator for {count} CIC servers; plan another one\nThe text says that it efficiently handles up to five, with or without a mirror; the comparison with Multi-Site says over five.',
            { count: amountOf(cicServers) },
          ),
        });
      if (users > MOST_USERS)
        report({
          range: sum > MOST_USERS || server ? range : file.at(statusAggregator, 'users'),
          message: say(
            'One Status Aggregator for {users} users; plan another one\nThe text says that it efficiently handles up to 50,000; the comparison with Multi-Site says over 50,000.',
            { users: amountOf(users) },
          ),
        });
    }
  },
});
