import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { planRule } from '../rule';

export default planRule({
  id: 'single-server-only',
  severity: 'error',
  summary: 'A product that can use one license server only',
  facts: ['D5'],
  check(file, report) {
    const { configuration } = file.plan.licenseServers ?? {};
    if (configuration === undefined || configuration === 'single') return;
    for (const product of productsOf(file.plan)) {
      if (product.key !== 'desktop' && product.key !== 'gis') continue;
      const values = { product: nameOf(product) };
      report({
        range: file.at(product.product),
        message:
          configuration === 'threeRedundant'
            ? say(
                '“{product}” works with a single license server, and the plan has three\nIts Java library limits it to one. Give it a single license server of its own.',
                values,
              )
            : say(
                '“{product}” works with a single license server, and the plan has several\nIts Java library limits it to one. Give it a single license server of its own.',
                values,
              ),
      });
    }
  },
});
