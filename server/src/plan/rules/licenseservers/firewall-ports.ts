import { allOf, say } from '../../../core/message';
import { nameOf, productsOf } from '../../model/products';
import { isBetween, licenseServerOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'firewall-ports',
  severity: 'error',
  summary: 'A firewall that keeps a product from the vendor daemon',
  facts: ['L19'],
  check(file, report) {
    const { plan } = file;
    for (const product of productsOf(plan)) {
      const server = licenseServerOf(plan, product.product);
      const firewall = plan.firewalls?.find((one) => isBetween(one, product.product.host, server?.host));
      if (!server || !firewall) continue;
      const { port, daemonPort, host = '' } = server;
      const { openPorts } = firewall;
      const closed = openPorts && [port, daemonPort].filter((one) => one !== undefined && !openPorts.includes(one)).map((one) => one ?? 0);
      if (daemonPort !== undefined && daemonPort !== port && !closed?.length) continue;
      report({
        range: file.at(product.product, 'host'),
        message:
          daemonPort === undefined
            ? say(
                '“{product}” does not reach the vendor daemon through the firewall\nFix the port of the daemon on {host}, by port= at the end of the DAEMON line, and open it and the port of SERVER.',
                { product: nameOf(product), host },
              )
            : daemonPort === port
              ? say(
                  'The vendor daemon on {host} has the port of License Manager, {port}\nWith a firewall before it, the daemon needs a port of its own, which is open.',
                  { host, port: daemonPort },
                )
              : say('The firewall before {host} does not let “{product}” through\nOpen {ports}.', {
                  host,
                  product: nameOf(product),
                  ports: allOf(closed ?? []),
                }),
      });
    }
  },
});
