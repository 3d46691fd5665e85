import { memo } from '../../core/memo';
import type { PlanFile } from './planFile';
import type { TServer } from './products';
import { licenseServerOf } from './servers';
import { type TServerProduct, tServersOf } from './tServers';

/** What an option says how many licenses are taken: a number, or all that are free (`max`); undefined where the plan does not say it. */
export function licensesTaken(value: number | string | undefined): number | 'max' | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'number' ? value : /^\d{1,9}$/.test(value) ? Number(value) : -1;
  // `max`, and all that is not valid (fact T11).
  return Number.isInteger(number) && number >= 0 ? number : 'max';
}

/** The option of a T-Server that says how many licenses for DNs of seats it takes, by its name, and what it says. */
export function optionOf({ options = {} }: TServer): {
  readonly name: 'num-sdn-licenses' | 'num-of-licenses' | undefined;
  readonly value: number | 'max' | undefined;
} {
  for (const name of ['num-sdn-licenses', 'num-of-licenses'] as const)
    if (options[name] !== undefined) return { name, value: licensesTaken(options[name]) };
  return { name: undefined, value: undefined };
}

/** T-Servers that take licenses of one kind from one license server. */
export interface TServerGroup {
  /** The license file of the license server; undefined where the plan does not say it, so that all files count. */
  readonly licenseFile: string | undefined;
  readonly servers: readonly TServerProduct[];
}

/** The T-Servers with seats by the license server that they take their licenses from. */
export const groupsOfTServers = memo((file: PlanFile): readonly TServerGroup[] => {
  const groups = new Map<string, { licenseFile: string | undefined; servers: TServerProduct[] }>();
  for (const server of tServersOf(file)) {
    if (server.kind !== 'premise' && server.kind !== 'ctiLess') continue;
    const from = licenseServerOf(file.plan, server.product);
    const key = from?.name ?? '';
    const group = groups.get(key) ?? { licenseFile: from?.licenseFile, servers: [] };
    group.servers.push(server);
    groups.set(key, group);
  }
  return [...groups.values()];
});
