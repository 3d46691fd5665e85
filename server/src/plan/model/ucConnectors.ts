import { memo } from '../../core/memo';
import type { Plan } from '../vocabulary/plan';

export type UcConnector = NonNullable<Plan['ucConnector']>;
export type UcInstance = NonNullable<UcConnector['instances']>[number];
export type UcOptions = NonNullable<UcInstance['options']>;

/** A primary UC Connector and the one that stands in for it. */
export interface UcPair {
  readonly primary: UcInstance;
  readonly backup: UcInstance;
}

/** The pairs of a plan; a backup of another backup, or of nothing that is in the plan, is in none. */
export const pairsOf = memo(({ instances = [] }: UcConnector): readonly UcPair[] => {
  const byName = new Map(instances.map((instance) => [instance.name, instance]));
  const known = new Set<UcInstance>();
  return instances.flatMap((backup) => {
    const primary = backup.backupOf === undefined ? undefined : byName.get(backup.backupOf);
    if (!primary || primary.backupOf !== undefined || known.has(primary)) return [];
    known.add(primary);
    return [{ primary, backup }];
  });
});

/** The parts of a list with commas, without the spaces around them. */
export function commaParts(list: string): readonly string[] {
  return list.split(',').map((part) => part.trim());
}
