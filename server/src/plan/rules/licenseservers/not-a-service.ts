import { say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { hostNamed, isWindows, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'not-a-service',
  severity: 'warning',
  summary: 'A license server on Windows that is not a service, or starts too late',
  facts: ['L22'],
  check(file, report) {
    const { plan } = file;
    for (const server of licenseServersOf(plan)) {
      if (server.runsAsService !== false || !isWindows(hostNamed(plan, server.host))) continue;
      report({
        range: file.at(server, 'runsAsService'),
        message: say(
          'License Manager on {host} should be a Windows service\nIt then starts with the machine, also when nobody is logged in.',
          { host: server.host ?? '' },
        ),
      });
    }
    for (const product of productsOf(plan)) {
      const { dependsOn, host } = product.product;
      const server = licenseServersOf(plan).find((one) => one.host !== undefined && one.host === host);
      if (
        dependsOn === undefined ||
        server?.service === undefined ||
        dependsOn.includes(server.service) ||
        !isWindows(hostNamed(plan, host))
      )
        continue;
      report({
        range: file.keyAt(product.product, 'dependsOn'),
        message: say(
          'The service of “{product}” must depend on that of License Manager\nThey are on one machine, and a product that starts first finds no license server. Its service is {service}.',
          { product: nameOf(product), service: server.service },
        ),
      });
    }
  },
});
