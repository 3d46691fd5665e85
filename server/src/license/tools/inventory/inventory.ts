import type { Day } from '../../../core/day';
import { shiftRange } from '../../../core/text';
import type { Inventory, InventoryEntry, InventoryRecord, InventoryStep } from '../../../language/inventory';
import { genesysFeature } from '../../catalog/genesysFeatures';
import { parseDate, parseExpiry } from '../../model/date';
import { attributeNamed, featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { isGenesys } from '../../model/genesys';
import { type Claim, fileGrants, grantsOf } from '../../model/grants';
import { featureRecordsOf, LicenseFile, type PlacedRecord } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { parseLicense } from '../../syntax/parse';

/**
 * What License Manager of `release` would grant from a license file on `day`, by `model/grants.ts`, and the steps in which that changes up to `until`, that
 * day included. Takes linear time but for names with records that compete by order or by SUPERSEDE: there it grows with the number of their days, too.
 */
export function licenseInventory(text: string, day: Day, until: Day, release: string): Omit<Inventory, 'warningDays'> {
  const tree = parseLicense(text);
  const file = new LicenseFile(tree);
  const grants = fileGrants(tree, day, release);
  const timelines = timelinesOf(featureRecordsOf(tree), day, until, release);
  const entries = grants.features.flatMap(({ claims }) =>
    [...byVersion(claims)].map(([key, ofVersion]) => entryOf(ofVersion, timelines.get(key) ?? [])),
  );
  return {
    hosts: file.recordsOf('server').flatMap(({ record }) => hostOf(serverOf(record))),
    entries: entries.sort((a, b) => (a.records[0]?.range.start ?? 0) - (b.records[0]?.range.start ?? 0)),
  };
}

function hostOf({ host, hostId }: ReturnType<typeof serverOf>): string[] {
  const named = [host, hostId].find((field) => field !== undefined && !isPlaceholder(field.text));
  return named ? [named.text] : [];
}

function entryOf(claims: readonly Claim[], timeline: readonly InventoryStep[]): InventoryEntry {
  const { name, vendor, version } = (claims[0] as Claim).feature;
  const granted = claims.filter(({ standing }) => standing.kind === 'granted');
  const ends = granted.map((claim) => expiryOf(claim.placed));
  const days = ends.filter((end) => typeof end === 'number');
  const known = vendor && isGenesys(vendor.text) ? genesysFeature(name?.text ?? '') : undefined;
  const application = known?.applications.map((one) => one.name).join(', ');
  return {
    vendor: vendor?.text ?? '',
    feature: name?.text ?? '',
    version: version?.text ?? '',
    ...(application && { application }),
    licenses: granted.reduce((sum, { count }) => sum + (count ?? 0), 0),
    isUncounted: granted.some(({ count }) => count === undefined),
    expiry: granted.length === 0 ? undefined : days.length > 0 ? Math.min(...days) : 'never',
    records: [...claims].sort((a, b) => a.placed.start - b.placed.start).map(recordOf),
    timeline,
  };
}

function recordOf({ placed, count, standing }: Claim): InventoryRecord {
  return {
    range: shiftRange(placed.record.contentRange, placed.start),
    kind: placed.record.kind.toUpperCase(),
    licenses: count,
    expiry: expiryOf(placed),
    start: startOf(placed),
    notGranted: standing.kind === 'granted' ? undefined : standing.kind,
  };
}

function expiryOf({ record }: PlacedRecord): Day | 'never' | undefined {
  const { expiry } = featureOf(record);
  const end = expiry && fieldsFit(record) ? parseExpiry(expiry.text) : undefined;
  return end?.kind === 'never' ? 'never' : end?.kind === 'day' ? end.day : undefined;
}

function startOf({ record }: PlacedRecord): Day | undefined {
  const value = attributeNamed(featureOf(record).attributes, 'START')?.value;
  const start = value === undefined ? undefined : parseDate(value);
  return start?.kind === 'day' ? start.day : undefined;
}

/** The claims of one name by what tells their versions apart. */
function byVersion(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = found.get(key);
    if (known) known.push(claim);
    else found.set(key, [claim]);
  }
  return found;
}

function keyOf({ feature: { identity, version } }: Claim): string {
  return `${identity} ${version?.text ?? ''}`;
}

/** The steps of each name and version, by `keyOf`. */
function timelinesOf(records: readonly PlacedRecord[], day: Day, until: Day, release: string): Map<string, InventoryStep[]> {
  const timelines = new Map<string, InventoryStep[]>();
  for (const group of dependentGroups(records)) {
    for (const from of daysOfChange(group, day, until)) {
      for (const { claims } of grantsOf(group, from, release).features) {
        for (const [key, ofVersion] of byVersion(claims)) {
          const granted = ofVersion.filter(({ standing }) => standing.kind === 'granted');
          const step = {
            from,
            licenses: granted.reduce((sum, { count }) => sum + (count ?? 0), 0),
            isUncounted: granted.some(({ count }) => count === undefined),
          };
          const steps = timelines.get(key);
          const before = steps?.at(-1);
          if (!steps) timelines.set(key, [step]);
          else if (before?.licenses !== step.licenses || before.isUncounted !== step.isUncounted) steps.push(step);
        }
      }
    }
  }
  return timelines;
}

/** The days from `day` to `until` on which another set of these records is valid than on the day before, and `day` itself; sorted. */
function daysOfChange(records: readonly PlacedRecord[], day: Day, until: Day): Day[] {
  const days = new Set([day]);
  for (const placed of records) {
    const [start, end] = [startOf(placed), expiryOf(placed)];
    for (const change of [start, typeof end === 'number' ? end + 1 : undefined])
      if (change !== undefined && change > day && change <= until) days.add(change);
  }
  return [...days].sort((a, b) => a - b);
}

/** Records in groups that do not depend on each other: those of one name, and those that SUPERSEDE or SUPERSEDE_SIGN of others may replace. */
function dependentGroups(records: readonly PlacedRecord[]): PlacedRecord[][] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // So that no chain grows long.
    for (let at = name; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(one, other);
  };
  for (const { record } of records) {
    const { identity, vendor, attributes } = featureOf(record);
    if (identity === undefined) continue;
    const list = attributeNamed(attributes, 'SUPERSEDE')?.value ?? '';
    for (const name of list.split(/\s+/)) if (name !== '') join(identity, `${name} ${vendor?.text.toLowerCase()}`);
  }
  // A signature may be that of any record of the vendor.
  const replacing = new Set(
    records.flatMap(({ record }) => {
      const { vendor, attributes } = featureOf(record);
      return attributeNamed(attributes, 'SUPERSEDE_SIGN') ? [vendor?.text.toLowerCase() ?? ''] : [];
    }),
  );
  const groups = new Map<string, PlacedRecord[]>();
  for (const placed of records) {
    const { identity, vendor } = featureOf(placed.record);
    if (identity === undefined) continue;
    const ofVendor = vendor?.text.toLowerCase() ?? '';
    if (replacing.has(ofVendor)) join(identity, ` ${ofVendor}`);
    const group = groups.get(identity);
    if (group) group.push(placed);
    else groups.set(identity, [placed]);
  }
  const joined = new Map<string, PlacedRecord[]>();
  for (const [identity, group] of groups) {
    const root = rootOf(identity);
    const known = joined.get(root);
    if (known) known.push(...group);
    else joined.set(root, group);
  }
  return [...joined.values()].map((group) => group.sort((a, b) => a.start - b.start));
}
