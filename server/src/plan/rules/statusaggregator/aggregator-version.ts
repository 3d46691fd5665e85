import { say } from '../../../core/message';
import { pureConnectRelease } from '../../model/aggregators';
import { planRule } from '../rule';

export default planRule({
  id: 'aggregator-version',
  severity: 'error',
  summary: 'Versions of Status Aggregator and CIC that do not go together',
  facts: ['S5', 'S6'],
  check(file, report) {
    const { servers = [], cicServers = [] } = file.plan.statusAggregator ?? {};
    const first = servers.find(({ version }) => pureConnectRelease(version) !== undefined);
    for (const server of [...servers, ...cicServers]) {
      const { name = '', version = '' } = server;
      const release = pureConnectRelease(version);
      if (!release) continue;
      const range = file.at(server, 'version');
      if (release[0] < 2015)
        report({
          range,
          message: say(
            '“{name}” has version {version}, and 2015 R1 or later is needed\nStatus Aggregator works with CIC from 2015 R1 on.',
            {
              name,
              version,
            },
          ),
        });
      else if (first?.version !== undefined && String(pureConnectRelease(first.version)) !== String(release))
        report({
          range,
          message: say(
            '“{name}” has version {version}, and “{other}” has {otherVersion}\nStatus Aggregator and the CIC servers must be at the same version level.',
            { name, version, other: first.name ?? '', otherVersion: first.version },
          ),
        });
    }
  },
});
