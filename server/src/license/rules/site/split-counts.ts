import { allOf, amountOf, say } from '../../../core/message';
import { licenseSummary } from '../../model/licenseSummary';
import { isCountedIn, serverKeyOf, siteOf } from '../../model/site';
import { licensesHere, MOST_NAMED, otherServersWith } from '../../model/siteTotals';
import { fileRule } from '../rule';

export default fileRule({
  id: 'split-counts',
  severity: 'information',
  summary: 'A feature whose licenses are split over independent license servers of the site',
  source: 'Genesys Licensing Guide 8.0, appendix C, "Multiple, Independent Servers Configuration"',
  vendors: 'all',
  check(file, report, { today, managerVersion, surroundings }) {
    const site = siteOf(surroundings);
    if (!site) return;
    const summary = licenseSummary(file.tree, today, managerVersion);
    const server = serverKeyOf(summary);
    if (server === undefined) return;
    for (const feature of summary.features) {
      const record = feature.records.map((index) => summary.records[index]).find(isCountedIn);
      const shares = record && site.sharesOf(feature.name, feature.vendor);
      if (!shares) continue;
      const { servers, licenses: elsewhere, more } = otherServersWith(shares, server, MOST_NAMED);
      if (servers.length === 0) continue;
      const here = licensesHere(summary, feature, shares.byServer.get(server));
      const parts = servers.map(({ summary: other, licenses }) =>
        say('{file} has {count}', { file: site.nameOf(other), count: amountOf(licenses) }),
      );
      if (more > 0) parts.push(say('other servers have {count}', { count: amountOf(more) }));
      report({
        range: record.name.range,
        message: say(
          'This license server has {here} of the site’s {total} licenses of {name}\nOf the others, {parts}. A program gets its licenses from one server, so each server needs as many as any of its programs.',
          { here: amountOf(here), total: amountOf(here + elsewhere), name: feature.name, parts: allOf(parts) },
        ),
        related: servers.map(({ summary: other, licenses, record: its }) =>
          site.place(other, its.name, say('{count} licenses of {name}', { count: amountOf(licenses), name: feature.name })),
        ),
      });
    }
  },
});
