import { type Message, say } from '../../core/message';
import type { OrderLine } from '../../language/deployment';
import type { PlanFile } from '../model/planFile';
import { nameOf, productsOf } from '../model/products';
import { hostNamed, licenseServersOf } from '../model/servers';
import { takesTechnicalDns, tServersOf } from '../model/tServers';
import { takersOf } from './requirements';

/** What an order of licenses for a plan says, in the order of the guide's Table 5 (fact L29). */
export function orderKit(file: PlanFile): readonly OrderLine[] {
  const { plan } = file;
  const { order = {}, licenseServers, genesys } = plan;
  const items = order.items ?? [];
  const servers = licenseServersOf(plan);
  const takers = takersOf(file);
  const tServers = tServersOf(file);
  const line = (label: Message, value: string | number | undefined): OrderLine => ({ label, value });
  return [
    line(say('the company'), order.company),
    ...(items.length === 0 ? [line(say('the sellable items'), undefined)] : []),
    ...items.flatMap(({ name, version, quantity }, index) => {
      const item = name ?? `#${index + 1}`;
      return [
        line(say('the name of sellable item {item}', { item }), name),
        line(say('the version of {item}', { item }), version),
        line(say('the quantity of {item}', { item }), quantity),
      ];
    }),
    ...productsOf(plan)
      .filter(({ product }) => takers.has(product))
      .map((product) => line(say('the release of {product}', { product: nameOf(product) }), product.release)),
    ...(servers.length === 0 ? [line(say('the license server'), undefined)] : []),
    ...servers.flatMap(({ name = '', host, hostId }) => [
      line(say('the host of license server {name}', { name }), host),
      line(say('the host id of license server {name}', { name }), hostId),
      line(say('the operating system of license server {name}', { name }), hostNamed(plan, host)?.os),
    ]),
    line(say('the configuration of the license servers'), licenseServers?.configuration),
    ...(licenseServers?.configuration === 'multipleIndependent'
      ? [line(say('how the licenses are divided between the license servers'), order.division)]
      : []),
    line(say('the purpose'), order.purpose),
    ...((genesys?.solutions?.length ?? 0) > 1 ? [line(say('the deployment mode: separate or blended'), order.deploymentMode)] : []),
    line(say('the type of the switch'), order.switchType),
    line(say('the version of the switch'), order.switchVersion),
    ...tServers.map(({ product }) => line(say('the number of seat DNs of {name}', { name: product.name ?? '' }), product.seatDns)),
    ...tServers
      .filter(takesTechnicalDns)
      // Without it, a license for 999,999 is issued.
      .map(({ product }) => line(say('the number of technical DNs of {name}', { name: product.name ?? '' }), product.technicalDns)),
  ];
}

/** What an order of licenses for a plan lacks. */
export function missingInOrder(file: PlanFile): readonly Message[] {
  return orderKit(file).flatMap(({ label, value }) => (value === undefined ? [label] : []));
}
