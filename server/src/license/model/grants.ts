import { memoLatest } from '../../core/memo';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { type Day, parseDate, parseExpiry } from './date';
import { attributeNamed, type Feature, featureOf, isUncounted } from './feature';
import { fieldsFit } from './fieldFit';
import { featureRecordsOf, type PlacedRecord } from './licenseFile';
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
  /** Those of more than one record. */
  readonly shared: readonly FeatureGrant[];
  /** The claims that another record replaces, in file order. */
  readonly superseded: readonly Claim[];
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
  const superseded = supersede(claims, release);
  const firsts = new Map<string, OpenClaim>();
  const groups: OpenClaim[][] = [];
  for (const claim of claims) {
    const { identity } = claim.feature;
    if (identity === undefined || claim.standing.kind === 'unreadable') continue;
    const first = firsts.get(identity);
    if (!first) firsts.set(identity, claim);
    else if (first.group) first.group.push(claim);
    else {
      first.group = [first, claim];
      groups.push(first.group);
    }
  }
  const shared = groups.map((group) => {
    const grant = grantOfGroup(group, release);
    for (const claim of group) claim.grant = grant;
    return grant;
  });
  // Nearly every name has one record, and only some questions need all of them.
  const grantOf = (claim: OpenClaim): FeatureGrant => {
    claim.grant ??= grantOfOne(claim);
    return claim.grant;
  };
  let features: readonly FeatureGrant[] | undefined;
  return {
    get features() {
      features ??= Array.from(firsts.values(), grantOf);
      return features;
    },
    shared,
    superseded,
    claimAt: (start) => claimFrom(claims, start),
    grantOf: (claim) => grantOf(claim as OpenClaim),
  };
}

/** Of claims in file order, that of the record which starts at `start`. */
function claimFrom(claims: readonly Claim[], start: number): Claim | undefined {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as Claim).placed.start < start) low = middle + 1;
    else high = middle;
  }
  const found = claims[low];
  return found?.placed.start === start ? found : undefined;
}

/** What License Manager grants from a file, by `grantsOf`; worked out once for a tree, a day and a release. */
export const fileGrants = memoLatest(
  (tree: LicenseTree, day: Day, release: string): Grants => grantsOf(featureRecordsOf(tree), day, release),
);

/** Whether a claim is for a limited number, under a keyword of which License Manager observes one record only. */
export function isCountedFeature({ placed, count }: Claim): boolean {
  return placed.record.kind === 'feature' && count !== undefined;
}

/** What tells FEATURE records of one name apart, so that each is observed. */
export function vendorStringOf({ feature }: Claim): string {
  return attributeNamed(feature.attributes, 'VENDOR_STRING')?.value ?? '';
}

/** A claim whose standing the other records of the file may still change. All of a file are made on every check, so it holds little. */
class OpenClaim implements Claim {
  standing: Standing;
  /** The claims of its name, if it is the first of several. */
  group: OpenClaim[] | undefined;
  grant: FeatureGrant | undefined;

  constructor(
    readonly placed: PlacedRecord,
    readonly own: OwnClaim,
  ) {
    this.standing = own.standing;
    this.group = undefined;
    this.grant = undefined;
  }

  get feature(): Feature {
    return this.own.feature;
  }

  get count(): number | undefined {
    return this.own.count;
  }

  get issued(): Day | undefined {
    return this.own.issued;
  }
}

/** What a record says by itself: a file's claims are worked out on every check, so it is kept for the day. */
interface OwnClaim {
  readonly feature: Feature;
  readonly count: number | undefined;
  readonly issued: Day | undefined;
  readonly standing: Standing;
  /** The identities whose older records it replaces by SUPERSEDE. */
  readonly supersedes: readonly string[];
  /** The signatures, in upper case, of the records that it replaces by SUPERSEDE_SIGN. */
  readonly supersedesSigned: readonly string[];
}

function claimOf(placed: PlacedRecord, day: Day): OpenClaim {
  return new OpenClaim(placed, ownClaimOf(placed.record, day));
}

const ownClaimOf = memoLatest((record: LicenseRecord, day: Day): OwnClaim => {
  const feature = featureOf(record);
  const text = feature.count?.text ?? '';
  const count = /^\d{1,9}$/.test(text) && !isUncounted(text) ? Number(text) : undefined;
  const issued = dayOfAttribute(feature, 'ISSUED') ?? dayOfAttribute(feature, 'START');
  const standing = standingOf(record, feature, count, day);
  const isGranted = standing.kind === 'granted';
  const supersedes = isGranted && issued !== undefined ? supersededBy(feature) : NONE;
  return { feature, count, issued, standing, supersedes, supersedesSigned: isGranted ? signaturesIn(feature) : NONE };
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

const NONE: readonly string[] = [];

/** The identities whose older records a feature with SUPERSEDE replaces: its own, or those that SUPERSEDE lists. */
function supersededBy({ attributes, identity, vendor }: Feature): readonly string[] {
  const attribute = attributeNamed(attributes, 'SUPERSEDE');
  if (!attribute) return NONE;
  const names = wordsIn(attribute.value);
  if (names.length === 0) return identity === undefined ? NONE : [identity];
  return names.map((name) => `${name} ${vendor?.text.toLowerCase()}`);
}

/** The signatures that SUPERSEDE_SIGN lists. */
function signaturesIn({ attributes }: Feature): readonly string[] {
  const attribute = attributeNamed(attributes, 'SUPERSEDE_SIGN');
  return attribute ? wordsIn(attribute.value?.toUpperCase()) : NONE;
}

function wordsIn(list = ''): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Marks what SUPERSEDE and SUPERSEDE_SIGN replace, and returns it. */
function supersede(claims: readonly OpenClaim[], release: string): readonly OpenClaim[] {
  const latest = new Map<string, OpenClaim>();
  const bySignature = new Map<string, OpenClaim>();
  const knowsSignatures = isLaterRelease(release, '11.5');
  for (const claim of claims) {
    const { supersedes, supersedesSigned } = claim.own;
    for (const identity of supersedes) {
      const known = latest.get(identity)?.issued;
      if (known === undefined || (claim.issued ?? NO_DATE) > known) latest.set(identity, claim);
    }
    if (knowsSignatures) for (const signature of supersedesSigned) bySignature.set(signature, claim);
  }
  if (latest.size === 0 && bySignature.size === 0) return [];
  return claims.filter((claim) => {
    if (claim.standing.kind !== 'granted') return false;
    const by = laterThan(claim, latest) ?? signedAway(claim, bySignature);
    if (!by || by === claim) return false;
    claim.standing = { kind: 'superseded', by };
    return true;
  });
}

function laterThan({ feature, issued }: Claim, latest: ReadonlyMap<string, OpenClaim>): OpenClaim | undefined {
  const by = latest.get(feature.identity ?? '');
  return by?.issued !== undefined && issued !== undefined && issued < by.issued ? by : undefined;
}

/** A signature of one group can be found in a list that spaces separate; one of several groups cannot be told from its neighbors. */
function signedAway({ feature }: Claim, bySignature: ReadonlyMap<string, OpenClaim>): OpenClaim | undefined {
  if (bySignature.size === 0) return undefined;
  for (const attribute of feature.attributes) {
    const by = isHexSignature(attribute) ? bySignature.get((attribute.value ?? '').toUpperCase()) : undefined;
    if (by && by.feature.vendor?.text.toLowerCase() === feature.vendor?.text.toLowerCase()) return by;
  }
  return undefined;
}

function grantOfOne(claim: OpenClaim): FeatureGrant {
  const { count, standing } = claim;
  const licenses = standing.kind === 'granted' ? (count ?? 0) : 0;
  return {
    claims: [claim],
    licenses,
    licensesBefore: standing.kind === 'superseded' ? (count ?? 0) : licenses,
    pools: licenses > 0 ? 1 : 0,
    uncounted: standing.kind === 'granted' && count === undefined,
  };
}

function grantOfGroup(group: readonly OpenClaim[], release: string): FeatureGrant {
  const order = orderOf(group, release);
  const claims = [...group].sort(order.compare);
  const licensesBefore = sumOf(observe(claims, ({ kind }) => kind === 'granted' || kind === 'superseded'));
  const observed = observe(claims, ({ kind }) => kind === 'granted');
  const first = new Map<string, OpenClaim>();
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
function observe(claims: readonly OpenClaim[], passes: (standing: Standing) => boolean): OpenClaim[] {
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
export const POOLING: readonly string[] = [
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
