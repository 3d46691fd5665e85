import { say } from '../../../core/message';
import { pairsOf } from '../../model/ucConnectors';
import { planRule } from '../rule';

export default planRule({
  id: 'custom-server',
  severity: 'error',
  summary: 'Custom Servers that do not go with the UC Connectors',
  facts: ['UC26'],
  check(file, report) {
    const { ucConnector } = file.plan;
    const { instances = [], customServers, virtualIp } = ucConnector ?? {};
    if (!ucConnector || !customServers) return;
    const primaries = new Map(pairsOf(ucConnector).map(({ primary, backup }) => [backup.name, primary.name]));
    const paired = new Set(primaries.values());
    const served = new Set<string>();
    for (const server of customServers) {
      const { name = '', of, address, connectedToUcConnector, connectedToRouting } = server;
      const connector = primaries.get(of) ?? of;
      if (connector !== undefined && served.has(connector))
        report({
          range: file.at(server, 'of'),
          message: say('“{name}” has more than one Custom Server\nEach UC Connector needs one, and a pair only one.', { name: connector }),
        });
      else if (connector !== undefined) served.add(connector);
      if (connector !== undefined && paired.has(connector) && virtualIp !== undefined && address !== undefined && address !== virtualIp)
        report({
          range: file.at(server, 'address'),
          message: say(
            'The Custom Server of a pair must be on the virtual IP address\nCreate a host with the address {address}, and the Custom Server on it.',
            { address: virtualIp },
          ),
        });
      if (connectedToUcConnector === false)
        report({
          range: file.at(server, 'connectedToUcConnector'),
          message: say(
            'UC Connector has no connection to Custom Server “{name}”\nBoth UC Connector and Universal Routing Server need one.',
            { name },
          ),
        });
      if (connectedToRouting === false)
        report({
          range: file.at(server, 'connectedToRouting'),
          message: say(
            'Universal Routing Server has no connection to Custom Server “{name}”\nBoth UC Connector and Universal Routing Server need one.',
            { name },
          ),
        });
    }
    if (customServers.every(({ of }) => of !== undefined))
      for (const instance of instances) {
        const { name } = instance;
        if (name === undefined || served.has(name) || primaries.has(name)) continue;
        report({
          range: file.at(instance, 'name'),
          message: say(
            'There is no Custom Server for “{name}”\nCreate a dummy Custom Server application object for each UC Connector, or one for each pair.',
            { name },
          ),
        });
      }
  },
});
