import { say } from '../../../core/message';
import { compareReleases } from '../../model/release';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'ipv6-not-supported',
  severity: 'error',
  summary: 'IPv6 with a release of License Manager that does not support it',
  facts: ['L6'],
  check(file, report) {
    const { plan } = file;
    for (const server of licenseServersOf(plan)) {
      const ip = hostNamed(plan, server.host)?.ip;
      const { managerVersion } = server;
      if (ip !== 'IPv6' || managerVersion === undefined || compareReleases(managerVersion, '11.9') >= 0) continue;
      report({
        range: file.at(server, 'managerVersion'),
        message: say(
          'License Manager {manager} does not support IPv6\nThe host of {name} uses IPv6 alone. License Manager 11.9 supports it; the Genesys 7 licensing platform does not.',
          { manager: managerVersion, name: server.name ?? '' },
        ),
      });
    }
  },
});
