import type { Day } from '../../core/day';
import { fingerprint } from '../../core/fingerprint';
import { memo, memoLatest } from '../../core/memo';
import { shiftRange, type TextRange } from '../../core/text';
import type {
  ComponentSummary,
  FeatureSummary,
  LicenseSummary,
  PackageSummary,
  PlacedText,
  RecordAttributes,
  RecordSummary,
  ServerSummary,
  VendorSummary,
} from '../summary';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { parseDate, parseExpiry } from './date';
import { attributeNamed, featureOf, isUncounted } from './feature';
import { type Field, plainValue } from './field';
import { fieldsFit } from './fieldFit';
import { type Claim, type FeatureGrant, fileGrants, type Grants } from './grants';
import { computerOf, splitHostIds } from './hostId';
import { LicenseFile, type PlacedRecord } from './licenseFile';
import { packageOf } from './package';
import { isPlaceholder, type ValuePlace } from './placeholder';
import { vendorPortOf } from './port';
import { serverOf } from './server';
import { isServerSet } from './serverLines';
import { isHexSignature, isSignature } from './signature';
import { signedRanges } from './signed';
import { vendorLineOf } from './vendor';

/** For how many hours a license may be borrowed where BORROW has no number (License Administration Guide, "BORROW"). */
const DEFAULT_BORROW_HOURS = 168;

/** What other files may know of a license file, on a day and with a release of License Manager; worked out once for a tree, in linear time. */
export const licenseSummary = memoLatest((tree: LicenseTree, today: Day, release: string): LicenseSummary => {
  const file = new LicenseFile(tree);
  const grants = fileGrants(tree, today, release);
  const named = file.features.filter(({ record }) => featureOf(record).identity !== undefined);
  return {
    servers: file.recordsOf('server').map(serverSummary),
    isServerSet: isServerSet(file),
    vendors: file.recordsOf('vendor').map(vendorSummary),
    records: named.map((placed) => recordSummary(placed, grants.claimAt(placed.start))),
    packages: file.recordsOf('package').flatMap(packageSummary),
    features: featureSummaries(named, grants),
    hasDecimal: file.recordsOf('decimal').length > 0,
    isTemplate: file.isTemplate,
  };
});

function serverSummary(placed: PlacedRecord): ServerSummary {
  const { host, hostId, hostIds, port } = serverOf(placed.record);
  const ownHostId = hostIds.length > 0 ? undefined : filledIn(hostId, 'hostId');
  return {
    range: rangeOf(placed),
    host: placedText(placed, filledIn(host, 'host')),
    hostId: placedText(placed, ownHostId),
    computer: ownHostId && computerOf(ownHostId.text),
    port: placedText(placed, filledIn(port, 'port')),
  };
}

function vendorSummary(placed: PlacedRecord): VendorSummary {
  const { name, path, optionsPath, attributes } = vendorLineOf(placed.record);
  const options = attributeNamed(attributes, 'options');
  return {
    range: rangeOf(placed),
    name: placedText(placed, filledIn(name, 'daemon')),
    path: pathText(placed, path?.range),
    options: pathText(placed, options?.value ? options.valueRange : optionsPath?.range),
    port: placedText(placed, vendorPortOf(placed.record)),
  };
}

/** What a record says by itself, without its place: it is kept as long as the record is. */
const ownSummary = memo((record: LicenseRecord) => {
  const { fromVersion, expiry, count, key, attributes } = featureOf(record);
  const fits = fieldsFit(record);
  const end = expiry && fits ? parseExpiry(expiry.text) : undefined;
  const values = attributes.filter((attribute) => isHexSignature(attribute) && attribute.value).map(({ value }) => value ?? '');
  const signatures = [...(key ? [key.text] : []), ...values].map((digits) => digits.replace(/[\s\\]+/g, '').toUpperCase());
  return {
    fromVersion: fromVersion?.text,
    isUncounted: count !== undefined && isUncounted(count.text),
    expiry: end?.kind === 'never' ? ('never' as const) : end?.kind === 'day' ? end.day : undefined,
    start: startOf(record),
    isSigned: key !== undefined || attributes.some((attribute) => isSignature(attribute) && attribute.value),
    attributes: recordAttributes(record),
    fingerprint: fingerprint(
      JSON.stringify([record.kind, ...signedRanges(record).map((range) => plainValue(record.slice(range)).replace(/\s+/g, ' '))]),
    ),
    signatures: signatures.map(fingerprint),
  };
});

function recordSummary(placed: PlacedRecord, claim: Claim | undefined): RecordSummary {
  const { record, start } = placed;
  const { name, vendor, version, expiry, count } = featureOf(record);
  const kind = claim?.standing.kind ?? 'unreadable';
  const place = { start, end: start };
  return {
    kind: record.kind as RecordSummary['kind'],
    range: rangeOf(placed),
    name: placedText(placed, name) ?? { text: '', range: place },
    vendor: placedText(placed, vendor) ?? { text: '', range: place },
    version: placedText(placed, version),
    count: claim?.count,
    countRange: count && shiftRange(count.range, start),
    expiryText: placedText(placed, expiry),
    issued: claim?.issued,
    notGranted: kind === 'granted' ? undefined : kind,
    ...ownSummary(record),
  };
}

function recordAttributes(record: LicenseRecord): RecordAttributes {
  const { attributes } = featureOf(record);
  if (attributes.length === 0) return {};
  const text = (name: string): string | undefined => attributeNamed(attributes, name)?.value;
  const has = (name: string): boolean => attributeNamed(attributes, name) !== undefined;
  const numberOr = <T>(name: string, other: T): number | T | undefined =>
    has(name) ? (/^\d{1,9}$/.test(text(name) ?? '') ? Number(text(name)) : other) : undefined;
  const hostIds = text('HOSTID');
  return withoutUndefined({
    borrowHours: numberOr('BORROW', DEFAULT_BORROW_HOURS),
    userBased: numberOr('USER_BASED', 'all' as const),
    hostBased: numberOr('HOST_BASED', 'all' as const),
    overdraft: numberOr('OVERDRAFT', undefined),
    dupGroup: text('DUP_GROUP'),
    vendorString: text('VENDOR_STRING'),
    hostIds: hostIds === undefined ? undefined : splitHostIds(hostIds),
    floatOk: has('FLOAT_OK') ? true : undefined,
    supersede: has('SUPERSEDE') ? true : undefined,
    issuer: text('ISSUER'),
    notice: text('NOTICE'),
    distInfo: text('dist_info'),
    userInfo: text('user_info'),
    assetInfo: text('asset_info'),
  });
}

function startOf(record: LicenseRecord): Day | undefined {
  const value = attributeNamed(featureOf(record).attributes, 'START')?.value;
  const date = value === undefined ? undefined : parseDate(value);
  return date?.kind === 'day' ? date.day : undefined;
}

function featureSummaries(named: readonly PlacedRecord[], grants: Grants): FeatureSummary[] {
  const byIdentity = new Map<string, { records: number[]; grant: FeatureGrant | undefined }>();
  named.forEach((placed, index) => {
    const identity = featureOf(placed.record).identity ?? '';
    let known = byIdentity.get(identity);
    if (!known) {
      known = { records: [], grant: undefined };
      byIdentity.set(identity, known);
    }
    known.records.push(index);
    // A record that cannot be read belongs to no grant.
    const claim = known.grant ? undefined : grants.claimAt(placed.start);
    if (claim && claim.standing.kind !== 'unreadable') known.grant = grants.grantOf(claim);
  });
  return Array.from(byIdentity.values(), ({ records, grant }) => {
    const { name, vendor } = featureOf((named[records[0] ?? 0] as PlacedRecord).record);
    return {
      name: name?.text ?? '',
      vendor: vendor?.text ?? '',
      licenses: grant?.licenses ?? 0,
      pools: grant?.pools ?? 0,
      isUncounted: grant?.uncounted ?? false,
      records,
    };
  });
}

function packageSummary(placed: PlacedRecord): PackageSummary[] {
  const { name, vendor, version, attributes, components } = packageOf(placed.record);
  const [placedName, placedVendor] = [placedText(placed, name), placedText(placed, vendor)];
  if (!placedName || !placedVendor) return [];
  const options = attributeNamed(attributes, 'OPTIONS')?.value ?? '';
  return [
    {
      range: rangeOf(placed),
      name: placedName,
      vendor: placedVendor,
      version: version?.text,
      isSuite: options.toUpperCase().split(/\s+/).includes('SUITE'),
      components: components.map(
        ({ range, name, version, count }): ComponentSummary => ({
          range: shiftRange(range, placed.start),
          name,
          version,
          count: count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : undefined,
        }),
      ),
    },
  ];
}

/** From the keyword to the last word. */
function rangeOf({ record, start }: PlacedRecord): TextRange {
  return shiftRange({ start: record.contentRange.start, end: record.words.at(-1)?.end ?? record.contentRange.end }, start);
}

function filledIn(field: Field | undefined, place: ValuePlace): Field | undefined {
  return field && !isPlaceholder(field.text, place) ? field : undefined;
}

function placedText({ start }: PlacedRecord, field: Field | undefined): PlacedText | undefined {
  return field && { text: field.text, range: shiftRange(field.range, start) };
}

/** A path without its quotes; undefined for a placeholder. */
function pathText(placed: PlacedRecord, range: TextRange | undefined): PlacedText | undefined {
  if (!range) return undefined;
  const raw = placed.record.slice(range);
  const text = plainValue(raw);
  if (text === '' || isPlaceholder(text, 'path')) return undefined;
  const before = Math.max(0, raw.indexOf(text));
  const plain = raw.includes(text) ? { start: range.start + before, end: range.start + before + text.length } : range;
  return { text, range: shiftRange(plain, placed.start) };
}

function withoutUndefined(values: { [K in keyof RecordAttributes]: RecordAttributes[K] | undefined }): RecordAttributes {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
