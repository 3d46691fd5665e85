import { say } from '../../../core/message';
import { compareReleases } from '../../model/release';
import { licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'lmutil-older',
  severity: 'error',
  summary: 'An lmutil that is older than License Manager',
  facts: ['L4'],
  check(file, report) {
    for (const server of licenseServersOf(file.plan)) {
      const { managerVersion, lmutilVersion } = server;
      if (managerVersion === undefined || lmutilVersion === undefined || compareReleases(lmutilVersion, managerVersion) >= 0) continue;
      report({
        range: file.at(server, 'lmutilVersion'),
        message: say('Lmutil {lmutil} is older than License Manager {manager}\nUpgrade it too, to the same release or a later one.', {
          lmutil: lmutilVersion,
          manager: managerVersion,
        }),
        fixes: [],
      });
    }
  },
});
