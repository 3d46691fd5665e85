import type { RelatedPlace } from '../../../core/finding';
import type { Message } from '../../../core/message';
import { type FeatureSpec, featureOf } from '../../model/featureSpec';
import type { LicensedRecord } from '../../model/licenses';
import { licensesAround } from '../../model/licenses';
import type { Access, OptionsFile } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { argumentOf, type Statement } from '../../model/statements';
import type { RuleContext } from '../rule';

/** The features that options name, with their options; not entitlements, nor what a template has in their place. */
export function featuresIn(file: OptionsFile): { readonly statement: Statement; readonly feature: FeatureSpec }[] {
  return file.statements.flatMap((statement) => {
    const feature = argumentOf(statement, 'feature') && featureOf(statement);
    return feature && feature.name !== '' && !isPlaceholder(feature.name) ? [{ statement, feature }] : [];
  });
}

/** A record of another file as a place that a finding leads to. */
export function relatedTo({ file, record }: LicensedRecord, message: Message): RelatedPlace {
  return { range: record.range, file, message };
}

export interface Reservation {
  readonly access: Access;
  /** How many are reserved of the feature by the lines before this one, and with it. */
  readonly before: number;
  readonly sum: number;
  /** How many licenses there are. */
  readonly count: number;
}

/** The RESERVE lines of features whose number of licenses is known. */
export function reservationsOf(file: OptionsFile, { surroundings, fileName }: RuleContext): Reservation[] {
  const licenses = licensesAround(surroundings, fileName)?.licenses;
  const sums = new Map<string, number>();
  const found: Reservation[] = [];
  for (const access of licenses ? file.accessesOf('RESERVE') : []) {
    const name = access.feature?.name;
    const count = name === undefined || licenses?.packages.has(name) ? undefined : licenses?.countOf({ name });
    const written = argumentOf(access.statement, 'count')?.words[0].value ?? '';
    if (name === undefined || count === undefined || !/^\d{1,9}$/.test(written)) continue;
    const before = sums.get(name) ?? 0;
    const sum = before + Number(written);
    sums.set(name, sum);
    found.push({ access, before, sum, count });
  }
  return found;
}
