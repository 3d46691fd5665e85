import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'aggregator-rights',
  severity: 'error',
  summary: 'Rights that Status Aggregator needs and does not have',
  facts: ['S8', 'S9', 'S10'],
  check(file, report) {
    const { servers = [], cicServers = [] } = file.plan.statusAggregator ?? {};
    for (const server of servers)
      if (server.accountMayInstall === false)
        report({
          range: file.at(server, 'accountMayInstall'),
          message: say(
            'The account for “{name}” may not install and run a service\nInstall Status Aggregator with an account that may, such as a local administrator.',
            { name: server.name ?? '' },
          ),
        });
    for (const cic of cicServers) {
      const { name = '', dataSource, readsBothWays } = cic;
      if (readsBothWays === false)
        report({
          range: file.at(cic, 'readsBothWays'),
          message: say(
            '“{name}” and the Status Aggregator cannot read from each other\nEach needs read access to the other: that is how statuses get from one to all.',
            { name },
          ),
        });
      if (dataSource?.accountCanRead === false)
        report({
          range: file.at(dataSource, 'accountCanRead'),
          message: say(
            'The account of the data source of “{name}” cannot read Active Directory\nThe data source in Interaction Administrator must use an account with read access.',
            { name },
          ),
        });
    }
  },
});
