import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { licenseServerOf, placesIn } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'license-data-differs',
  severity: 'error',
  summary: 'A product that reads other license data than its license server',
  facts: ['G7'],
  check(file, report) {
    const { plan } = file;
    for (const product of productsOf(plan)) {
      const { licenseFile } = product.product;
      const server = licenseServerOf(plan, product.product);
      if (licenseFile === undefined || server?.licenseFile === undefined) continue;
      const { places } = placesIn(licenseFile);
      const own = places.length === 1 && !licenseFile.includes('@') ? baseName(licenseFile) : undefined;
      if (own === undefined || own === baseName(server.licenseFile)) continue;
      report({
        range: file.at(product.product, 'licenseFile'),
        message: say(
          '“{product}” reads other license data than its license server\nIt reads {own}, and the license server {other}: both must be the same. Name the license server, as port@host.',
          {
            product: nameOf(product),
            own,
            other: baseName(server.licenseFile),
          },
        ),
        related: [{ range: file.at(server, 'licenseFile'), message: say('The file of the license server') }],
      });
    }
  },
});

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
