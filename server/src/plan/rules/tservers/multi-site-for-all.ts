import { amountOf, say } from '../../../core/message';
import { tServersOf } from '../../model/tServers';
import { planRule } from '../rule';

export default planRule({
  id: 'multi-site-for-all',
  severity: 'warning',
  summary: 'Multi-site licenses for some of the T-Servers only',
  facts: ['T8', 'C2'],
  check(file, report, { licensed, coverage }) {
    if (!licensed?.isComplete) return;
    const servers = tServersOf(file).filter(({ kind }) => kind === 'premise' || kind === 'ctiLess' || kind === 'cstaConnector');
    const others = servers.filter(({ product }) => product.multiSite === false);
    const [first] = servers.filter(({ product }) => product.multiSite === true);
    const count = licensed.countOf('tserver_iscc');
    if (!first || others.length === 0) return;
    const needed = coverage.find(({ feature }) => feature === 'tserver_iscc')?.needed ?? 0;
    // Fewer than the multi-site ones need is said of the sum.
    if (count < needed || count >= needed + others.length) return;
    report({
      range: file.at(first.product, 'multiSite'),
      message: say(
        'Some T-Servers are multi-site, so all are licensed for it\nThe guide counts {all}, also those that are not multi-site, and {count} tserver_iscc are licensed.',
        {
          all: amountOf(needed + others.length),
          count: amountOf(count),
        },
      ),
    });
  },
});
