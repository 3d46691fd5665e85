import { say } from '../../../core/message';
import { namesOf } from '../../model/names';
import { nameOf, productsOf } from '../../model/products';
import { planRule } from '../rule';

export default planRule({
  id: 'aggregator-not-dedicated',
  severity: 'error',
  summary: 'A Status Aggregator that shares its computer',
  facts: ['S1'],
  check(file, report) {
    const { servers = [], cicServers = [] } = file.plan.statusAggregator ?? {};
    if (servers.length === 0) return;
    const cicNames = new Set(cicServers.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
    const users = new Map<string, Set<string>>();
    const use = (host: string | undefined, by: string | undefined) => {
      if (host !== undefined && by !== undefined) users.set(host, (users.get(host) ?? new Set()).add(by));
    };
    for (const { kind, name, within } of namesOf(file).references) if (kind === 'host') use(name, within);
    // Products of which there is only one may have no name.
    for (const product of productsOf(file.plan))
      for (const key of ['host', 'backupHost'] as const) use(product.product[key], nameOf(product));
    for (const server of servers) {
      const { name = '', host, dedicated } = server;
      const isCicServer = cicNames.has(name.toLowerCase());
      const other = isCicServer ? name : otherThan(name, users.get(host ?? ''));
      if (other === undefined && dedicated !== false) continue;
      report({
        range: file.at(server, other !== undefined && !isCicServer ? 'host' : dedicated === false ? 'dedicated' : 'name'),
        message:
          other === undefined
            ? say(
                'Status Aggregator “{name}” is not on a server of its own\nIt must run on a dedicated server, with the system requirements of a CIC server.',
                { name },
              )
            : isCicServer
              ? say(
                  '“{name}” is a Status Aggregator and a CIC server\nStatus Aggregator must run on a dedicated server, with the system requirements of a CIC server.',
                  { name },
                )
              : say(
                  'Status Aggregator “{name}” shares its computer with “{other}”\nIt must run on a dedicated server, with the system requirements of a CIC server.',
                  { name, other },
                ),
      });
    }
  },
});

function otherThan(name: string, all: Iterable<string> = []): string | undefined {
  for (const one of all) if (one !== name) return one;
  return undefined;
}
