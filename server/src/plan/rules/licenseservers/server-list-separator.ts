import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { hostOfProduct, licenseServersOf, placesIn } from '../../model/servers';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

/** The port that a place without one means. */
const DEFAULT_PORT = 7260;

export default planRule({
  id: 'server-list-separator',
  severity: 'error',
  summary: 'A list of license servers with the wrong separator or port',
  facts: ['L17'],
  check(file, report) {
    const { plan } = file;
    for (const product of productsOf(plan)) {
      const { licenseFile } = product.product;
      if (licenseFile === undefined) continue;
      const os = hostOfProduct(plan, product)?.os;
      const { places, separator } = placesIn(licenseFile);
      const range = file.at(product.product, 'licenseFile');
      const right = os === undefined ? undefined : os.startsWith('Windows') ? ';' : ':';
      if (separator !== undefined && right !== undefined && os !== undefined && separator !== right)
        report({
          range,
          message: say('On {os}, {right} separates license servers, not {separator}\nThe list of “{product}” is read as one name.', {
            os,
            right,
            separator,
            product: nameOf(product),
          }),
          fixes: [replaceBy(range, JSON.stringify(places.join(right)), false)],
        });
      for (const place of places) {
        const host = /^@(.+)$/.exec(place)?.[1];
        const server = licenseServersOf(plan).find((one) => one.host !== undefined && one.host === host);
        if (host !== undefined && server?.port !== undefined && server.port !== DEFAULT_PORT)
          report({
            range,
            message: say('@{host} means port 7260, and the license server listens on {port}\nWrite {place}.', {
              host,
              port: server.port,
              place: `${server.port}@${host}`,
            }),
            fixes: [replaceBy(range, JSON.stringify(licenseFile.replace(place, `${server.port}@${host}`)), false)],
          });
      }
    }
  },
});
