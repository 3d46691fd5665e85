import { allOf, amountOf, say } from '../../../core/message';
import { licenseSummary } from '../../model/licenseSummary';
import { isCountedIn, siteOf } from '../../model/site';
import { siteTotalOf } from '../../model/siteTotals';
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
    for (const feature of summary.features) {
      const { name } = feature;
      const record = feature.records.map((index) => summary.records[index]).find(isCountedIn);
      const split = record && siteTotalOf(site, summary, feature);
      if (!split) continue;
      const { here, total, others, more } = split;
      const parts = others.map(({ summary: other, licenses }) =>
        say('{file} has {count}', { file: site.nameOf(other), count: amountOf(licenses) }),
      );
      if (more > 0) parts.push(say('other servers have {count}', { count: amountOf(more) }));
      report({
        range: record.name.range,
        message: say(
          'This license server has {here} of the site’s {total} licenses of {name}\nOf the others, {parts}. A program gets its licenses from one server, so each server needs as many as any of its programs.',
          { here: amountOf(here), total: amountOf(total), name, parts: allOf(parts) },
        ),
        related: others.map(({ summary: other, licenses, record: its }) =>
          site.place(other, its.name, say('{count} licenses of {name}', { count: amountOf(licenses), name })),
        ),
      });
    }
  },
});
