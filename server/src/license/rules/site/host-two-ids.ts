import { say } from '../../../core/message';
import { hostIdType } from '../../model/hostId';
import { licenseSummary } from '../../model/licenseSummary';
import { shareVendor, siteOf } from '../../model/site';
import type { ServerSummary } from '../../summary';
import { fileRule } from '../rule';

export default fileRule({
  id: 'host-two-ids',
  severity: 'warning',
  summary: 'A license server that has another host id in another file of the site, for the same vendor',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Combining New and Existing Licenses"; REV, "SERVER Lines"',
  leadsTo: ['-9'],
  vendors: 'all',
  check(file, report, { today, managerVersion, surroundings }) {
    const site = siteOf(surroundings);
    if (!site) return;
    const summary = licenseSummary(file.tree, today, managerVersion);
    for (const server of summary.servers) {
      const { host, hostId } = server;
      if (!host || !hostId || !site.hasOtherComputer(server)) continue;
      for (const other of site.filesOfServer({ ...server, computer: undefined })) {
        const its = other.servers.find((candidate) => isOtherId(server, candidate));
        if (!its?.hostId || !shareVendor(summary, other)) continue;
        report({
          range: hostId.range,
          message: say(
            'This host id is {hostId} here, but {other} in {file}\nBoth files name {host}. Unless that computer has both, as with two network cards, License Manager refuses one file (error -9). Run lmutil lmhostid there. Host ids are signed: ask for a new file.',
            { host: host.text, hostId: hostId.text, other: its.hostId.text, file: site.nameOf(other) },
          ),
          related: [site.place(other, its.hostId, say('The other host id of {host}', { host: host.text }))],
        });
        break;
      }
    }
  },
});

/** Whether two SERVER lines give one host two ids of one kind; an Ethernet address and the serial number of a disk can both be right. */
function isOtherId(one: ServerSummary, other: ServerSummary): boolean {
  if (one.computer === undefined || other.computer === undefined || one.computer === other.computer) return false;
  return one.host?.text.toLowerCase() === other.host?.text.toLowerCase() && hostIdType(one.computer) === hostIdType(other.computer);
}
