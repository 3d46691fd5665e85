import { memo } from '../../core/memo';
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

/** A Status Aggregator server with the CIC servers that it serves. */
export interface AggregatorLoad {
  /** The server; of several that stand in for each other, the first; undefined where the plan has none. */
  readonly server: Aggregator | undefined;
  readonly cicServers: readonly CicServer[];
}

/** The CIC servers of each Status Aggregator: those whose parameter names it, and those that say no parameter; the same ones only once. */
export const loadsOf = memo(({ servers = [], cicServers = [] }: StatusAggregator): readonly AggregatorLoad[] => {
  if (servers.length === 0) return [{ server: undefined, cicServers }];
  const all: CicServer[] = [];
  const named = new Map<string, CicServer[]>();
  for (const cic of cicServers) {
    const value = cic.parameter?.value;
    if (value === undefined) all.push(cic);
    else for (const name of new Set(hostNamesIn(value).map((host) => withoutDomain(host).toLowerCase()))) push(named, name, cic);
  }
  const known = new Set<string>();
  const places = new Map(cicServers.map((cic, index) => [cic, index]));
  return servers.flatMap((server) => {
    const own = [...all, ...(named.get(server.name?.toLowerCase() ?? '') ?? [])];
    const key = own.map((cic) => places.get(cic)).join();
    if (known.has(key)) return [];
    known.add(key);
    return [{ server, cicServers: own }];
  });
});

/** The release that a version of PureConnect begins with, to be compared: `2015 R1` is [2015, 1], and 4.0, before it, [4, 0]. */
export function pureConnectRelease(version: string | undefined): readonly [number, number] | undefined {
  const [, year, number] = /^(\d+)(?:[ _-]?[Rr]|\.)(\d+)/.exec(version ?? '') ?? [];
  return year === undefined || number === undefined ? undefined : [Number(year), Number(number)];
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
