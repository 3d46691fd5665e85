import type { FeatureSummary, LicenseSummary, RecordSummary } from '../summary';
import { isCountedIn, type ShareOfOthers, type Site, serverKeyOf } from './site';

/** A license server of the site that has licenses of a feature. */
export interface ServerWith {
  /** One of its files that has the feature, and the first record there that counts. */
  readonly summary: LicenseSummary;
  readonly record: RecordSummary;
  readonly licenses: number;
}

/** What the license servers of a site have of one feature. */
export interface SiteTotal {
  /** On the license server of the document. */
  readonly here: number;
  /** On all. */
  readonly total: number;
  /** The first of the others, in the order of their files. */
  readonly others: readonly ServerWith[];
  /** What those have that are not among them. */
  readonly more: number;
}

/** So many other servers are named one by one. */
const MOST_NAMED = 4;

/** What the license servers of a site have of a feature of a file that is for one of them; undefined where no other server has licenses of it. */
export function siteTotalOf(site: Site, summary: LicenseSummary, feature: FeatureSummary): SiteTotal | undefined {
  const server = serverKeyOf(summary);
  const shares = server === undefined ? undefined : site.sharesOf(feature.name, feature.vendor);
  if (server === undefined || !shares) return undefined;
  const elsewhere = shares.licensesBeside(server);
  if (elsewhere === 0) return undefined;
  const others: ServerWith[] = [];
  let more = elsewhere;
  for (const key of shares.servers) {
    if (others.length === MOST_NAMED || more === 0) break;
    const share = key === server || key === '' ? undefined : shares.onServer(key);
    const found = share && firstCounted(share);
    if (!found) continue;
    others.push({ ...found, licenses: share.licenses });
    more -= share.licenses;
  }
  const here = licensesHere(summary, feature, shares.onServer(server));
  return { here, total: here + elsewhere, others, more };
}

/** The feature of the record that is at an offset (0-based, UTF-16) of a file. */
export function featureAt({ records, features }: LicenseSummary, offset: number): FeatureSummary | undefined {
  const index = records.findIndex(({ range }) => range.end > offset);
  return features.find((feature) => feature.records.includes(index));
}

/** The licenses of the file, and those that other files of the same server add. */
function licensesHere(summary: LicenseSummary, { licenses, records }: FeatureSummary, share: ShareOfOthers): number {
  const own = new Set(records.map((index) => summary.records[index]?.fingerprint));
  let sum = licenses;
  for (const [fingerprint, count] of share.counts()) if (!own.has(fingerprint)) sum += count;
  return sum;
}

function firstCounted(share: ShareOfOthers): { summary: LicenseSummary; record: RecordSummary } | undefined {
  for (const [summary, { records }] of share.files()) {
    const record = records.map((index) => summary.records[index]).find(isCountedIn);
    if (record) return { summary, record };
  }
  return undefined;
}
