import type { Plan } from '../vocabulary/plan';

export type StatusAggregator = NonNullable<Plan['statusAggregator']>;
export type Aggregator = NonNullable<StatusAggregator['servers']>[number];
export type CicServer = NonNullable<StatusAggregator['cicServers']>[number];

/** The host names in a value of the server parameter StatusAggregatorServer; what else separates names is taken for what it is meant. */
export function hostNamesIn(value: string): readonly string[] {
  return value.split(/[;,\s]+/).filter((name) => name !== '');
}

/** A host name without its domain; an IP address as it is. */
export function withoutDomain(name: string): string {
  return isAddress(name) ? name : (name.split('.')[0] ?? '');
}

export function isAddress(name: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || (name.includes(':') && /^[\da-f:.%]+$/i.test(name));
}

/** The names by which a server parameter may name a Status Aggregator: in lower case, without domains. */
export function namesOfAggregator({ name, host }: Aggregator): readonly string[] {
  return [...new Set([name, host].flatMap((one) => (one === undefined ? [] : [withoutDomain(one).toLowerCase()])))];
}

/** How much a Status Aggregator has to do. */
export interface AggregatorLoad {
  /** The server; of several that serve the same CIC servers, the first; undefined where the plan has none. */
  readonly server: Aggregator | undefined;
  readonly cicServers: number;
  /** The users of these CIC servers. */
  readonly users: number;
}

/** The load of each Status Aggregator: the CIC servers whose parameter names it, and those that say no parameter. */
export function loadsOf({ servers = [], cicServers = [] }: StatusAggregator): readonly AggregatorLoad[] {
  const usersOf = (some: readonly CicServer[]) => some.reduce((total, { users = 0 }) => total + users, 0);
  if (servers.length === 0) return [{ server: undefined, cicServers: cicServers.length, users: usersOf(cicServers) }];
  const unnamed = cicServers.filter(({ parameter }) => parameter?.value === undefined);
  const named = new Map<string, number[]>();
  for (const [index, { parameter }] of cicServers.entries())
    for (const name of new Set(hostNamesIn(parameter?.value ?? '').map((host) => withoutDomain(host).toLowerCase()))) {
      const list = named.get(name) ?? [];
      named.set(name, list);
      list.push(index);
    }
  const [count, users] = [unnamed.length, usersOf(unnamed)];
  const known = new Set<string>();
  return servers.flatMap((server) => {
    const indices = [...new Set(namesOfAggregator(server).flatMap((name) => named.get(name) ?? []))];
    const key = indices.join();
    if (known.has(key)) return [];
    known.add(key);
    const own = indices.flatMap((index) => cicServers[index] ?? []);
    return [{ server, cicServers: count + own.length, users: users + usersOf(own) }];
  });
}

/** The release that a version of PureConnect begins with, to be compared: `2015 R1` is [2015, 1], and 4.0, before it, [4, 0]. */
export function pureConnectRelease(version: string | undefined): readonly [number, number] | undefined {
  const [, year, number] = /^(\d+)(?:[ _-]?[Rr]|\.)(\d+)/.exec(version ?? '') ?? [];
  return year === undefined || number === undefined ? undefined : [Number(year), Number(number)];
}
