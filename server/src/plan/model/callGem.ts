import type { Plan } from '../vocabulary/plan';

export type CallGem = NonNullable<Plan['callGem']>;

/** Hours for which over-use is tolerated, and within which notices of license abuse are acted on. */
export const GRACE_HOURS = 48;

/** How many agents there are at least: those on all servers together, or the sum of the slaves. */
export function agentsOf({ agents = 0, slaves = [] }: CallGem): number {
  return Math.max(
    agents,
    slaves.reduce((sum, slave) => sum + (slave.agents ?? 0), 0),
  );
}
