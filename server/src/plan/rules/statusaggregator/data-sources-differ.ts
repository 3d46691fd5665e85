import { say } from '../../../core/message';
import type { CicServer } from '../../model/aggregators';
import { planRule } from '../rule';

export default planRule({
  id: 'data-sources-differ',
  severity: 'error',
  summary: 'CIC servers whose data sources are not the same directory',
  facts: ['S19'],
  check(file, report) {
    const bySource = new Map<string, CicServer[]>();
    for (const server of file.plan.statusAggregator?.cicServers ?? []) {
      const source = server.dataSource?.host?.toLowerCase();
      if (source === undefined) continue;
      const group = bySource.get(source) ?? [];
      bySource.set(source, group);
      group.push(server);
    }
    const most = Math.max(...[...bySource.values()].map(({ length }) => length));
    const [common, ...others] = [...bySource.values()].sort((a, b) => Number(b.length === most) - Number(a.length === most));
    for (const { name = '', dataSource } of others.flat())
      if (dataSource)
        report({
          range: file.at(dataSource, 'host'),
          message: say(
            '“{name}” uses {host}, and other CIC servers use {other}\nThe data sources of all CIC servers must point to the same directory, or users of other servers are not found.',
            { name, host: dataSource.host ?? '', other: common?.[0]?.dataSource?.host ?? '' },
          ),
        });
  },
});
