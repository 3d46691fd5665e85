import { amountOf, say } from '../../../core/message';
import { groupsOfTServers, optionOf } from '../../model/options';
import { planRule } from '../rule';

export default planRule({
  id: 't-server-gets-none',
  severity: 'error',
  summary: 'A T-Server for which no license may be left',
  facts: ['T10'],
  check(file, report, { licensed }) {
    if (!licensed?.isComplete) return;
    for (const { servers, licenseFile } of groupsOfTServers(file)) {
      const count = licenseFile === undefined ? licensed.countOf('tserver_sdn') : licensed.countIn('tserver_sdn', licenseFile);
      const values = servers.map(({ product }) => optionOf(product).value);
      const sum = values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
      servers.forEach(({ product }, index) => {
        const value = values[index];
        const others = sum - (typeof value === 'number' ? value : 0);
        const { name } = optionOf(product);
        if (value === 0 || value === undefined || count === 0 || others < count) return;
        report({
          range: product.options && name ? file.at(product.options, name) : file.at(product),
          message: say(
            '“{name}” gets no license when it starts last\nThe other T-Servers ask for {others} tserver_sdn, and {count} are licensed. With none left a T-Server reports 00-07100 and exits.',
            {
              name: product.name ?? '',
              others: amountOf(others),
              count: amountOf(count),
            },
          ),
        });
      });
    }
  },
});
