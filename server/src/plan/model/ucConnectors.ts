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

/** The pairs of a plan; a backup of nothing that is in the plan is in none. */
export const pairsOf = memo(({ instances = [] }: UcConnector): readonly UcPair[] => {
  const byName = new Map(instances.map((instance) => [instance.name, instance]));
  return instances.flatMap((backup) => {
    const primary = backup.backupOf === undefined ? undefined : byName.get(backup.backupOf);
    return primary && primary !== backup ? [{ primary, backup }] : [];
  });
});

/** The parts of a list with commas, without the spaces around them. */
export function commaParts(list: string): readonly string[] {
  return list.split(',').map((part) => part.trim());
}
