import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { hostNamed, hostOfProduct, licenseServerOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'ipv6-not-reached',
  severity: 'error',
  summary: 'An IPv6 license server that IPv4 clients cannot reach',
  facts: ['L7'],
  check(file, report) {
    const { plan } = file;
    for (const product of productsOf(plan)) {
      const server = licenseServerOf(plan, product.product);
      const [own, other] = [hostOfProduct(plan, product), hostNamed(plan, server?.host)];
      if (own?.ip !== 'IPv4' || other?.ip !== 'IPv6' || (other.os !== 'Windows XP' && other.os !== 'Windows Server 2003')) continue;
      report({
        range: file.at(product.product, 'host'),
        message: say(
          '“{product}” (IPv4) cannot reach its license server (IPv6)\nThat runs on {os}, and does not speak both. Make two separate networks, each with a license server.',
          { product: nameOf(product), os: other.os },
        ),
        related: server ? [{ range: file.at(server), message: say('Its license server') }] : [],
      });
    }
  },
});
