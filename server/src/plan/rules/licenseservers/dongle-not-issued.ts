import { say } from '../../../core/message';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'dongle-not-issued',
  severity: 'information',
  summary: 'A license server bound to a dongle',
  facts: ['L31'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      if (server.hostIdType !== 'dongle') continue;
      report({
        range: file.at(server, 'hostIdType'),
        message: say('Genesys does not issue dongles any more\nOld ones go on working. For a new license server, plan another host id.'),
      });
    }
  },
});
