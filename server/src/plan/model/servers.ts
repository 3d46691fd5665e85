import { memo } from '../../core/memo';
import type { Plan } from '../vocabulary/plan';
import type { Product, ProductMembers } from './products';

export type Host = NonNullable<Plan['hosts']>[number];
export type LicenseServers = NonNullable<Plan['licenseServers']>;
export type LicenseServer = NonNullable<LicenseServers['servers']>[number];

const hostsByName = memo((plan: Plan) => new Map((plan.hosts ?? []).map((host) => [host.name, host])));

/** The host of a name. */
export function hostNamed(plan: Plan, name: string | undefined): Host | undefined {
  return name === undefined ? undefined : hostsByName(plan).get(name);
}

export function licenseServersOf({ licenseServers }: Plan): readonly LicenseServer[] {
  return licenseServers?.servers ?? [];
}

/** The license server of a name. */
export function licenseServerNamed(plan: Plan, name: string | undefined): LicenseServer | undefined {
  return name === undefined ? undefined : licenseServersOf(plan).find((server) => server.name === name);
}

/** The license server that a product takes its licenses from: the one it names, or the only one. */
export function licenseServerOf(plan: Plan, product: ProductMembers): LicenseServer | undefined {
  const servers = licenseServersOf(plan);
  return (
    licenseServerNamed(plan, product.licenseServer) ??
    (product.licenseServer === undefined && servers.length === 1 ? servers[0] : undefined)
  );
}

/** The host that a product runs on. */
export function hostOfProduct(plan: Plan, { product }: Product): Host | undefined {
  return hostNamed(plan, product.host);
}

export function isWindows(host: Host | undefined): boolean {
  return host?.os?.startsWith('Windows') ?? false;
}

/** Whether a firewall lies between two hosts; none between a host and itself. */
export function isBetween({ between = [] }: NonNullable<Plan['firewalls']>[number], a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && between.includes(a) && between.includes(b);
}

/** The places that -l or license-file names, apart by semicolons, or by colons that are not of a path of Windows. */
export function placesIn(list: string): { readonly places: readonly string[]; readonly separator: ';' | ':' | undefined } {
  if (!/[;:]/.test(list)) return { places: [list], separator: undefined };
  if (list.includes(';')) return { places: list.split(';').map((place) => place.trim()), separator: ';' };
  const places = list.split(/(?<!(?:^|[\s;:])[A-Za-z]):(?![\\/]{2})/).map((place) => place.trim());
  return { places, separator: places.length > 1 ? ':' : undefined };
}
