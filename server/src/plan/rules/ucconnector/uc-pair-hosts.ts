import { say } from '../../../core/message';
import { hostNamed } from '../../model/servers';
import { pairsOf } from '../../model/ucConnectors';
import { planRule } from '../rule';

export default planRule({
  id: 'uc-pair-hosts',
  severity: 'error',
  summary: 'Computers that a pair of UC Connectors cannot work on',
  facts: ['UC24'],
  check(file, report) {
    const { plan } = file;
    const { ucConnector } = plan;
    if (!ucConnector) return;
    const pairs = pairsOf(ucConnector);
    for (const { primary, backup } of pairs) {
      const names = { primary: primary.name ?? '', backup: backup.name ?? '' };
      if (primary.host !== undefined && primary.host === backup.host)
        report({
          range: file.at(backup, 'host'),
          message: say('“{primary}” and “{backup}” run on the same computer\nA pair needs two separate physical computers.', names),
        });
      if (primary.domain !== undefined && backup.domain !== undefined && primary.domain.toLowerCase() !== backup.domain.toLowerCase())
        report({
          range: file.at(backup, 'domain'),
          message: say(
            '“{primary}” and “{backup}” are in different domains\nThe computers of a pair must be members of the same domain.',
            names,
          ),
        });
      if (primary.netBiosName !== undefined && primary.netBiosName.toLowerCase() === backup.netBiosName?.toLowerCase())
        report({
          range: file.at(backup, 'netBiosName'),
          message: say('“{primary}” and “{backup}” have the same NetBIOS name\nEach computer must have a unique one.', names),
        });
      for (const instance of [primary, backup]) {
        const { name = '', lca, staticAddresses, networkAdapters } = instance;
        if (hostNamed(plan, instance.host)?.virtual === true)
          report({
            range: file.at(instance, 'host'),
            message: say('“{name}” of a pair runs on a virtual machine\nThe guide asks for two separate physical computers.', { name }),
          });
        if (lca === false)
          report({
            range: file.at(instance, 'lca'),
            message: say('Local Control Agent is not installed for “{name}”\nIt must be on both computers of a pair.', { name }),
          });
        if (staticAddresses === false)
          report({
            range: file.at(instance, 'staticAddresses'),
            message: say(
              'The computer of “{name}” needs static IP addresses\nEach network adapter of a pair needs one; a cluster does not support addresses by DHCP.',
              { name },
            ),
          });
        if (networkAdapters !== undefined && networkAdapters < 2)
          report({
            range: file.at(instance, 'networkAdapters'),
            message: say(
              'The computer of “{name}” needs two network adapters\nOne is for the public network, the other for the private one of the cluster.',
              { name },
            ),
          });
      }
    }
    if (pairs.length > 0 && ucConnector.messageServer === false)
      report({
        range: file.at(ucConnector, 'messageServer'),
        message: say(
          'A pair of UC Connectors needs a Message Server\nLog events pass through it, and start the change from one to the other.',
        ),
      });
  },
});
