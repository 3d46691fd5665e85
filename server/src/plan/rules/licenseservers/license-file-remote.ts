import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { placesIn } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'license-file-remote',
  severity: 'error',
  summary: 'A remote license file for a service that cannot read it',
  facts: ['G9'],
  check(file, report) {
    for (const product of productsOf(file.plan)) {
      const { licenseFile, runsAs } = product.product;
      if (runsAs !== 'system' || licenseFile === undefined || !placesIn(licenseFile).places.some((place) => /^[\\/]{2}[^\\/@]/.test(place)))
        continue;
      report({
        range: file.at(product.product, 'licenseFile'),
        message: say(
          '“{product}” cannot read a remote file under the System account\nA Windows service under this account has no access to other computers. Write port@host, which is recommended anyway.',
          { product: nameOf(product) },
        ),
      });
    }
  },
});
