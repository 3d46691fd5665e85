import { allOf, amountOf, say } from '../../../core/message';
import { requirementsOf } from '../../catalog/requirements';
import { nameOf } from '../../model/products';
import { planRule } from '../rule';

export default planRule({
  id: 'no-server-has-enough',
  severity: 'error',
  summary: 'A product that needs more than any one license server has',
  facts: ['L15'],
  check(file, report, { licensed }) {
    const { licenseServers } = file.plan;
    if (licenseServers?.configuration !== 'multipleIndependent' || !licensed?.isComplete) return;
    const paths = [...new Set((licenseServers.servers ?? []).flatMap(({ licenseFile }) => licenseFile ?? []))];
    if (paths.length < 2) return;
    for (const { feature, instead, parts } of requirementsOf(file)) {
      const ofProducts = new Map<object, { needed: number; part: (typeof parts)[number] }>();
      for (const part of parts) {
        if (!part.product) continue;
        const known = ofProducts.get(part.product.product);
        ofProducts.set(part.product.product, { needed: (known?.needed ?? 0) + part.count, part: known?.part ?? part });
      }
      const counts = paths.map((path) =>
        Math.max(licensed.countIn(feature, path), instead === undefined ? 0 : licensed.countIn(instead, path)),
      );
      const most = Math.max(...counts);
      // Where all of them together are too few, that is said of the sum.
      const total = counts.reduce((sum, count) => sum + count, 0);
      for (const { needed, part } of ofProducts.values()) {
        if (!part.product || needed <= most || needed > total) continue;
        report({
          range: file.at(...part.at),
          message: say(
            'No license server has {needed} {feature} for “{product}”\nA product takes all licenses of one type from one license server. There are {counts}.',
            {
              needed: amountOf(needed),
              feature,
              product: nameOf(part.product),
              counts: allOf(paths.map((path, index) => say('{count} in {path}', { count: amountOf(counts[index] ?? 0), path }))),
            },
          ),
        });
      }
    }
  },
});
