import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'iso-on-cic-server',
  severity: 'hint',
  summary: 'The .iso file of CIC on a CIC server',
  facts: ['S18'],
  check(file, report) {
    const { statusAggregator } = file.plan;
    const { isoHost, cicServers = [] } = statusAggregator ?? {};
    if (!statusAggregator || isoHost === undefined) return;
    const wanted = isoHost.toLowerCase();
    if (!cicServers.some(({ name, host }) => name?.toLowerCase() === wanted || host?.toLowerCase() === wanted)) return;
    report({
      range: file.at(statusAggregator, 'isoHost'),
      message: say(
        'The .iso file belongs on a file server, and “{host}” is a CIC server\nThe .msi file of Status Aggregator is in its folder \\Installs\\Off-ServerComponents.',
        { host: isoHost },
      ),
    });
  },
});
