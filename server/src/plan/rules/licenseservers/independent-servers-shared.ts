import { say } from '../../../core/message';
import type { LicenseServer } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'independent-servers-shared',
  severity: 'error',
  summary: 'Independent license servers that share a machine or a file',
  facts: ['L14'],
  check(file, report) {
    const { licenseServers } = file.plan;
    if (licenseServers?.configuration !== 'multipleIndependent') return;
    const byHost = new Map<string, LicenseServer>();
    const byFile = new Map<string, LicenseServer>();
    for (const server of licenseServers.servers ?? []) {
      const { name = '', host, licenseFile } = server;
      const [onHost, withFile] = [byHost.get(host ?? ''), byFile.get(licenseFile ?? '')];
      if (host !== undefined && onHost)
        report({
          range: file.at(server, 'host'),
          message: say(
            'License servers {other} and {name} run on one machine\nIndependent license servers each run on a machine of their own.',
            { other: onHost.name ?? '', name },
          ),
        });
      else if (host !== undefined) byHost.set(host, server);
      if (licenseFile !== undefined && withFile)
        report({
          range: file.at(server, 'licenseFile'),
          message: say(
            'License servers {other} and {name} use the same license file\nIndependent license servers each have a file of their own, with a part of the licenses.',
            { other: withFile.name ?? '', name },
          ),
        });
      else if (licenseFile !== undefined) byFile.set(licenseFile, server);
    }
  },
});
