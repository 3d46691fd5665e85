import { memoLatest } from '../../core/memo';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { type Day, parseDate, parseExpiry } from './date';
import { attributeNamed, type Feature, featureOf, isUncounted } from './feature';
import { fieldsFit } from './fieldFit';
import type { PlacedRecord } from './licenseFile';
import { isPlaceholder } from './placeholder';
import { isHexSignature, isSignature } from './signature';
import { compareVersions, isLaterRelease } from './version';

/** What License Manager does with a FEATURE, INCREMENT or UPGRADE record on a day. */
export type Standing =
  | { readonly kind: 'granted' }
  /** An UPGRADE: it moves licenses to a later version and adds none. */
  | { readonly kind: 'upgrade' }
  /** A counted FEATURE after another of the same name, of which License Manager observes one. */
  | { readonly kind: 'ignored'; readonly by: Claim; readonly reason: Precedence }
  /** A record that a later one replaces by SUPERSEDE, or by SUPERSEDE_SIGN. */
  | { readonly kind: 'superseded'; readonly by: Claim }
  | { readonly kind: 'expired'; readonly on: Day }
  | { readonly kind: 'notYetValid'; readonly from: Day }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'placeholder' }
  /** A field is missing, shifted or unreadable, or the keyword is misspelled. */
  | { readonly kind: 'unreadable' };

/** Why one record comes before another of the same kind. */
export type Precedence = 'sort' | 'version' | 'issued' | 'fileOrder';

/** A record that claims licenses, and what becomes of it. */
export interface Claim {
  readonly placed: PlacedRecord;
  readonly feature: Feature;
  /** The licenses it names; undefined for an uncounted record, and where the count cannot be read. */
  readonly count: number | undefined;
  /** The day of ISSUED=, or of START= where there is no ISSUED=. */
  readonly issued: Day | undefined;
  readonly standing: Standing;
}

/** All records of one feature name and vendor. */
export interface FeatureGrant {
  /** In the order in which License Manager takes them, those that grant nothing among them. */
  readonly claims: readonly Claim[];
  /** The sum of the counted records that are granted. */
  readonly licenses: number;
  /** The sum without SUPERSEDE. */
  readonly licensesBefore: number;
  /** In how many pools the counted licenses are: each is counted by itself. */
  readonly pools: number;
  /** Whether a record grants any number. */
  readonly uncounted: boolean;
}

/** What License Manager grants from the records of one file. */
export interface Grants {
  readonly features: readonly FeatureGrant[];
  /** The claim of the record that starts at an offset of the file; undefined where it names no feature. */
  claimAt(start: number): Claim | undefined;
  /** The grant that a claim is part of. */
  grantOf(claim: Claim): FeatureGrant;
}

/**
 * What License Manager of `release` grants on `day` from FEATURE, INCREMENT and UPGRADE records, given in file order; takes linear time but for sorting.
 *
 * - Candidates are signed, filled in, begun and not expired.
 * - The order is that of "Sort Rules" (Revenera, License Administration Guide): `sort=`, VENDOR_STRING, FEATURE before INCREMENT, uncounted before
 *   counted, the earlier version first, the newest ISSUED= or START= first, file order. Releases before 11 take the higher version first and do not
 *   sort by VENDOR_STRING (FLEXnet Licensing End User Guide 10.x, "Order of Precedence"). Where every line has the same `sort=`, file order decides.
 * - Of counted FEATURE records one is observed ("FEATURE and INCREMENT Lines"), for each VENDOR_STRING; INCREMENT records add up.
 * - SUPERSEDE replaces what was issued before it, of its own name or of the names listed; of equal dates all count (FlexNet Operations, "Using the
 *   SUPERSEDE and SUPERSEDE_SIGN Keywords"). A record that does not tell its date is neither replaced nor replaces. SUPERSEDE_SIGN, which License
 *   Manager knows from 11.5, replaces by signature.
 */
export function grantsOf(records: readonly PlacedRecord[], day: Day, release: string): Grants {
  const claims = records.map((placed) => claimOf(placed, day));
  supersede(claims, release);
  const groups = new Map<string, MutableClaim[]>();
  for (const claim of claims) {
    const { identity } = claim.feature;
    if (identity === undefined || claim.standing.kind === 'unreadable') continue;
    const group = groups.get(identity);
    if (group) group.push(claim);
    else groups.set(identity, [claim]);
  }
  const byStart = new Map<number, MutableClaim>();
  for (const claim of claims) byStart.set(claim.placed.start, claim);
  const grants = new Map<Claim, FeatureGrant>();
  const features: FeatureGrant[] = [];
  for (const group of groups.values()) {
    const grant = grantOf(group, release);
    features.push(grant);
    for (const claim of group) grants.set(claim, grant);
  }
  return {
    features,
    claimAt: (start) => byStart.get(start),
    grantOf: (claim) => grants.get(claim) ?? { claims: [claim], licenses: 0, licensesBefore: 0, pools: 0, uncounted: false },
  };
}

/** What License Manager grants from a file, by `grantsOf`; worked out once for a tree, a day and a release. */
export const fileGrants = memoLatest((tree: LicenseTree, day: Day, release: string): Grants => {
  const placed: PlacedRecord[] = [];
  for (const [index, record] of tree.records.entries()) {
    if (isFeatureLike(record.kind)) placed.push({ record, start: tree.starts[index] ?? 0 });
  }
  return grantsOf(placed, day, release);
});

/** Whether a claim is for a limited number, under a keyword of which License Manager observes one record only. */
export function isCountedFeature({ placed, count }: Claim): boolean {
  return placed.record.kind === 'feature' && count !== undefined;
}

/** What tells FEATURE records of one name apart, so that each is observed. */
export function vendorStringOf({ feature }: Claim): string {
  return attributeNamed(feature.attributes, 'VENDOR_STRING')?.value ?? '';
}

type MutableClaim = { -readonly [Key in keyof Claim]: Claim[Key] };

/** What a record says by itself: a file's claims are worked out on every check, so it is kept for the day. */
interface OwnClaim {
  readonly day: Day;
  readonly feature: Feature;
  readonly count: number | undefined;
  readonly issued: Day | undefined;
  readonly standing: Standing;
}

function claimOf(placed: PlacedRecord, day: Day): MutableClaim {
  const { feature, count, issued, standing } = ownClaimOf(placed.record, day);
  return { placed, feature, count, issued, standing };
}

const ownClaimOf = memoLatest((record: LicenseRecord, day: Day): OwnClaim => {
  const feature = featureOf(record);
  const text = feature.count?.text ?? '';
  const count = /^\d{1,9}$/.test(text) && !isUncounted(text) ? Number(text) : undefined;
  const issued = dayOfAttribute(feature, 'ISSUED') ?? dayOfAttribute(feature, 'START');
  return { day, feature, count, issued, standing: standingOf(record, feature, count, day) };
});

function standingOf(record: LicenseRecord, feature: Feature, count: number | undefined, day: Day): Standing {
  const { identity, expiry } = feature;
  const readable = count !== undefined || isUncounted(feature.count?.text ?? '');
  if (identity === undefined || !expiry || !readable || record.intendedKeyword !== undefined || !fieldsFit(record))
    return { kind: 'unreadable' };
  const end = parseExpiry(expiry.text);
  if (end.kind === 'day' && end.day < day) return { kind: 'expired', on: end.day };
  if (isTemplate(feature)) return { kind: 'placeholder' };
  if (end.kind === 'invalid') return { kind: 'unreadable' };
  if (!isSigned(feature)) return { kind: 'unsigned' };
  const start = dayOfAttribute(feature, 'START');
  if (start !== undefined && start > day) return { kind: 'notYetValid', from: start };
  return record.kind === 'upgrade' ? { kind: 'upgrade' } : { kind: 'granted' };
}

function isTemplate({ name, vendor, version, key, attributes }: Feature): boolean {
  return (
    [name, vendor, version, key].some((field) => field !== undefined && isPlaceholder(field.text)) ||
    attributes.some((attribute) => isHexSignature(attribute) && isPlaceholder(attribute.value ?? ''))
  );
}

function isSigned({ key, attributes }: Feature): boolean {
  return key !== undefined || attributes.some((attribute) => isSignature(attribute) && attribute.value);
}

function dayOfAttribute({ attributes }: Feature, name: string): Day | undefined {
  const value = attributeNamed(attributes, name)?.value;
  const date = value === undefined ? undefined : parseDate(value);
  return date?.kind === 'day' ? date.day : undefined;
}

/** Marks what SUPERSEDE and SUPERSEDE_SIGN replace. */
function supersede(claims: readonly MutableClaim[], release: string): void {
  const latest = new Map<string, MutableClaim>();
  const bySignature = new Map<string, MutableClaim>();
  for (const claim of claims) {
    if (claim.standing.kind !== 'granted') continue;
    const attribute = attributeNamed(claim.feature.attributes, 'SUPERSEDE');
    if (attribute && claim.issued !== undefined) {
      for (const identity of supersededBy(claim, attribute.value)) {
        const known = latest.get(identity)?.issued;
        if (known === undefined || claim.issued > known) latest.set(identity, claim);
      }
    }
    const signatures = isLaterRelease(release, '11.5') ? attributeNamed(claim.feature.attributes, 'SUPERSEDE_SIGN')?.value : undefined;
    for (const signature of signatures?.split(/\s+/) ?? []) if (signature !== '') bySignature.set(signature.toUpperCase(), claim);
  }
  if (latest.size === 0 && bySignature.size === 0) return;
  for (const claim of claims) {
    if (claim.standing.kind !== 'granted') continue;
    const by = laterThan(claim, latest) ?? signedAway(claim, bySignature);
    if (by && by !== claim) claim.standing = { kind: 'superseded', by };
  }
}

/** The identities whose older records a claim replaces: its own, or those that SUPERSEDE lists. */
function supersededBy({ feature }: Claim, list: string | undefined): string[] {
  const names = (list ?? '').split(/\s+/).filter((name) => name !== '');
  if (names.length === 0) return feature.identity === undefined ? [] : [feature.identity];
  return names.map((name) => `${name} ${feature.vendor?.text.toLowerCase()}`);
}

function laterThan({ feature, issued }: Claim, latest: ReadonlyMap<string, MutableClaim>): MutableClaim | undefined {
  const by = latest.get(feature.identity ?? '');
  return by?.issued !== undefined && issued !== undefined && issued < by.issued ? by : undefined;
}

/** A signature of one group can be found in a list that spaces separate; one of several groups cannot be told from its neighbors. */
function signedAway({ feature }: Claim, bySignature: ReadonlyMap<string, MutableClaim>): MutableClaim | undefined {
  if (bySignature.size === 0) return undefined;
  for (const attribute of feature.attributes) {
    const by = isHexSignature(attribute) ? bySignature.get((attribute.value ?? '').toUpperCase()) : undefined;
    if (by && by.feature.vendor?.text.toLowerCase() === feature.vendor?.text.toLowerCase()) return by;
  }
  return undefined;
}

function grantOf(group: MutableClaim[], release: string): FeatureGrant {
  const [only] = group;
  if (only && group.length === 1) {
    const { count, standing } = only;
    const licenses = standing.kind === 'granted' ? (count ?? 0) : 0;
    return {
      claims: group,
      licenses,
      licensesBefore: standing.kind === 'superseded' ? (count ?? 0) : licenses,
      pools: licenses > 0 ? 1 : 0,
      uncounted: standing.kind === 'granted' && count === undefined,
    };
  }
  const order = orderOf(group, release);
  const claims = [...group].sort(order.compare);
  const licensesBefore = sumOf(observe(claims, ({ kind }) => kind === 'granted' || kind === 'superseded'));
  const observed = observe(claims, ({ kind }) => kind === 'granted');
  const first = new Map<string, MutableClaim>();
  for (const claim of observed) if (isCountedFeature(claim)) first.set(vendorStringOf(claim), claim);
  for (const claim of claims) {
    const by = first.get(vendorStringOf(claim));
    if (claim.standing.kind === 'granted' && isCountedFeature(claim) && by && by !== claim)
      claim.standing = { kind: 'ignored', by, reason: order.reason(by, claim) };
  }
  return {
    claims,
    licenses: sumOf(observed),
    licensesBefore,
    pools: new Set(observed.filter(({ count }) => count !== undefined).map(poolOf)).size,
    uncounted: observed.some(({ count }) => count === undefined),
  };
}

/** The claims that pass and are granted: of counted FEATURE records, the first of each VENDOR_STRING. */
function observe(claims: readonly MutableClaim[], passes: (standing: Standing) => boolean): MutableClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    if (!passes(claim.standing)) return false;
    if (!isCountedFeature(claim)) return true;
    const vendorString = vendorStringOf(claim);
    if (seen.has(vendorString)) return false;
    seen.add(vendorString);
    return true;
  });
}

function sumOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

/** What splits licenses of one name into pools (Revenera, "FEATURE and INCREMENT Lines"). */
const POOLING = [
  'BORROW',
  'DUP_GROUP',
  'FLOAT_OK',
  'HOST_BASED',
  'HOSTID',
  'PLATFORMS',
  'TZ',
  'USER_BASED',
  'VENDOR_STRING',
  'VM_PLATFORMS',
];

function poolOf({ feature }: Claim): string {
  const version = feature.version?.text ?? '';
  const values = POOLING.map((name) => {
    const attribute = attributeNamed(feature.attributes, name);
    return attribute && (attribute.value ?? true);
  });
  return JSON.stringify([Number.parseFloat(version) || version, ...values]);
}

interface Order {
  compare(a: Claim, b: Claim): number;
  /** Why `first` comes before `second`, of counted FEATURE records of one VENDOR_STRING. */
  reason(first: Claim, second: Claim): Precedence;
}

const DEFAULT_PLACE = 100;
const LAST_PLACE = 255;

/** The order of one feature's records. */
function orderOf(group: readonly Claim[], release: string): Order {
  const places = new Map<Claim, number>();
  // A place that some line has by default is sorted by the other rules; one that was written on every line is kept in file order.
  const automatic = new Set<number>();
  for (const claim of group) {
    const value = attributeNamed(claim.feature.attributes, 'sort')?.value ?? '';
    const written = /^\d{1,9}$/.test(value);
    const place = written ? Math.min(Number(value), LAST_PLACE) : DEFAULT_PLACE;
    places.set(claim, place);
    if (!written) automatic.add(place);
  }
  const recent = isLaterRelease(release, '11');
  const placeOf = (claim: Claim): number => places.get(claim) ?? DEFAULT_PLACE;
  const byPlace = (a: Claim, b: Claim): number => placeOf(a) - placeOf(b);
  const byVersion = (a: Claim, b: Claim): number =>
    compareVersions(a.feature.version?.text ?? '', b.feature.version?.text ?? '') * (recent ? 1 : -1);
  const byDate = (a: Claim, b: Claim): number => (b.issued ?? NO_DATE) - (a.issued ?? NO_DATE);
  const byVendorString = (a: Claim, b: Claim): number => (recent ? compareTexts(vendorStringOf(a), vendorStringOf(b)) : 0);
  const byKind = (a: Claim, b: Claim): number => kindRank(a) - kindRank(b);
  const byCounting = (a: Claim, b: Claim): number => Number(a.count !== undefined) - Number(b.count !== undefined);
  const isAutomatic = (claim: Claim): boolean => automatic.has(placeOf(claim));
  return {
    compare: (a, b) =>
      byPlace(a, b) ||
      (isAutomatic(a) ? byVendorString(a, b) || byKind(a, b) || byCounting(a, b) || byVersion(a, b) || byDate(a, b) : 0) ||
      a.placed.start - b.placed.start,
    reason(first, second) {
      if (byPlace(first, second) !== 0) return 'sort';
      if (!isAutomatic(first)) return 'fileOrder';
      if (byVersion(first, second) !== 0) return 'version';
      return byDate(first, second) !== 0 ? 'issued' : 'fileOrder';
    },
  };
}

/** Before every date. */
const NO_DATE = -1_000_000_000;

function kindRank({ placed }: Claim): number {
  return placed.record.kind === 'feature' ? 0 : 1;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
