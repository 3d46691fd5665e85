import { allOf, say } from '../../../core/message';
import { requirementsOf } from '../../catalog/requirements';
import { nameOf, productsOf } from '../../model/products';
import { isFrom } from '../../model/release';
import { planRule } from '../rule';

export default planRule({
  id: 'upgrade-needs-licenses',
  severity: 'information',
  summary: 'An upgrade that needs a new license file',
  facts: ['G3'],
  check(file, report, { licensed }) {
    if (!licensed) return;
    for (const product of productsOf(file.plan)) {
      const { upgradeTo } = product.product;
      if (upgradeTo === undefined || !isFrom(upgradeTo, '8.0') || isFrom(product.release, '8.0')) continue;
      const features = requirementsOf(file)
        .filter(
          ({ feature, parts }) => parts.some((part) => part.product?.product === product.product) && licensed.countOf(feature, '8.0') === 0,
        )
        .map(({ feature }) => feature);
      if (features.length === 0) continue;
      report({
        range: file.at(product.product, 'upgradeTo'),
        message: say(
          'The upgrade of {product} to {release} needs a new license file\nIt takes {features} of version 8.0, which is not licensed yet: order it before the upgrade.',
          {
            product: nameOf(product),
            release: upgradeTo,
            features: allOf(features),
          },
        ),
      });
    }
  },
});
