import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { hostNamed, hostOfProduct, licenseServerOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'license-server-elsewhere',
  severity: 'warning',
  summary: 'Products that depend on a license server at another site',
  facts: ['L16'],
  check(file, report) {
    const { plan } = file;
    for (const product of productsOf(plan)) {
      const site = product.product.site ?? hostOfProduct(plan, product)?.site;
      const server = licenseServerOf(plan, product.product);
      const other = hostNamed(plan, server?.host)?.site;
      if (site === undefined || other === undefined || site === other) continue;
      report({
        range: file.at(product.product),
        message: say(
          '“{product}” at {site} depends on the license server at {other}\nWhen that one stops, licenses can become unavailable here.',
          { product: nameOf(product), site, other },
        ),
      });
    }
  },
});
