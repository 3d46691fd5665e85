import { type GenesysRecord, hasExpired } from '../../catalog/genesysRecords';
import type { Day } from '../../model/date';
import { attributeNamed, featureOf, hasLimitedCount } from '../../model/feature';

/** The least and the greatest number of licenses of one feature, however License Manager treats repeated records. */
export interface CountBounds {
  readonly fewest: number;
  readonly most: number;
  /** The records that count, in file order. */
  readonly records: readonly GenesysRecord[];
}

/**
 * The bounds of what records of one name license together; undefined if none is in force, or if one cannot be read as a number above 0.
 * At most all of them are added up; at least one of them is granted, or the sum of INCREMENT records that nothing supersedes.
 */
export function countBounds(records: readonly GenesysRecord[] | undefined, today: Day): CountBounds | undefined {
  const inForce = (records ?? []).filter((record) => record.known.spelling === 'exact' && !hasExpired(record, today));
  if (inForce.length === 0 || !inForce.every(isReadable)) return undefined;
  const counts = inForce.map(countOf);
  const most = counts.reduce((sum, count) => sum + count, 0);
  const addUp = inForce.every(({ placed }) => placed.record.kind === 'increment' && !isSuperseding(placed.record));
  return { fewest: addUp ? most : Math.min(...counts), most, records: inForce };
}

/** The number of licenses of a record whose count is readable. */
export function countOf({ placed }: GenesysRecord): number {
  return Number(featureOf(placed.record).count?.text);
}

function isReadable({ placed }: GenesysRecord): boolean {
  const { count } = featureOf(placed.record);
  return placed.record.kind !== 'upgrade' && hasLimitedCount(featureOf(placed.record)) && (count?.text.length ?? 0) <= 9;
}

function isSuperseding(record: GenesysRecord['placed']['record']): boolean {
  const { attributes } = featureOf(record);
  return attributeNamed(attributes, 'SUPERSEDE') !== undefined || attributeNamed(attributes, 'SUPERSEDE_SIGN') !== undefined;
}
