import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'port-not-default',
  severity: 'hint',
  summary: 'A port that Genesys does not recommend',
  facts: ['L18'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.port === undefined || server.port === 7260) continue;
      report({
        range: file.at(server, 'port'),
        message: say('Genesys recommends port 7260\nIt is also the one that is meant where a product is told no port.'),
      });
    }
  },
});
