import { say } from '../../../core/message';
import { takersOf } from '../../catalog/requirements';
import { nameOf, productsOf } from '../../model/products';
import { planRule } from '../rule';

export default planRule({
  id: 'license-server-not-told',
  severity: 'information',
  summary: 'A product that is not told where its license server is',
  facts: ['G8'],
  check(file, report) {
    if (!file.plan.licenseServers) return;
    const takers = takersOf(file);
    for (const product of productsOf(file.plan)) {
      const { licenseFile } = product.product;
      if (licenseFile !== undefined || !takers.has(product.product)) continue;
      report({
        range: file.at(product.product),
        message: say(
          'The plan does not say how {product} finds its license server\nIts command line says so after -l, or its option license-file: port@host, or the full path of the license file. -l goes first.',
          { product: nameOf(product) },
        ),
      });
    }
  },
});
