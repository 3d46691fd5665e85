import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'three-servers',
  severity: 'error',
  summary: 'Three redundant license servers that are not three, or do not agree',
  facts: ['L9'],
  check(file, report) {
    const { licenseServers } = file.plan;
    if (licenseServers?.configuration !== 'threeRedundant') return;
    const { servers } = licenseServers;
    if (servers && servers.length !== 3)
      report({
        range: file.at(licenseServers, 'configuration'),
        message: say('The three-server configuration has {count} license servers\nThere are three, and two of them must run.', {
          count: servers.length,
        }),
      });
    const [first, ...others] = servers ?? [];
    for (const server of others)
      if (first?.licenseFile !== undefined && server.licenseFile !== undefined && server.licenseFile !== first.licenseFile)
        report({
          range: file.at(server, 'licenseFile'),
          message: say('The license files of the three license servers differ\nEach of them has a copy of the same file.'),
          related: [{ range: file.at(first, 'licenseFile'), message: say('The file of the first one') }],
        });
  },
});
