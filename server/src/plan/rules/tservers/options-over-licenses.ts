import { amountOf, say } from '../../../core/message';
import { groupsOfTServers, optionOf } from '../../model/options';
import { planRule } from '../rule';

export default planRule({
  id: 'options-over-licenses',
  severity: 'warning',
  summary: 'T-Servers that ask for more licenses than there are',
  facts: ['T10'],
  check(file, report, { licensed }) {
    if (!licensed?.isComplete) return;
    for (const { servers, licenseFile } of groupsOfTServers(file)) {
      const count = licenseFile === undefined ? licensed.countOf('tserver_sdn') : licensed.countIn('tserver_sdn', licenseFile);
      const asking = servers.flatMap(({ product }) => {
        const { name, value } = optionOf(product);
        return name && typeof value === 'number' ? [{ product, name, value }] : [];
      });
      const sum = asking.reduce((total, { value }) => total + value, 0);
      if (sum <= count) continue;
      for (const { product, name, value } of asking) {
        // With nothing left for it, it does not start at all (t-server-gets-none).
        if (sum - value >= count || product.options === undefined) continue;
        report({
          range: file.at(product.options, name),
          message: say(
            'The T-Servers ask for {sum} tserver_sdn together, and {count} are licensed\nWhichever of them starts last gets the rest. Lower the options, or order more licenses.',
            {
              sum: amountOf(sum),
              count: amountOf(count),
            },
          ),
        });
      }
    }
  },
});
