import type { FeatureSummary, LicenseSummary, RecordSummary } from '../summary';
import { isCountedIn, type Share, type Shares, type Site, serverKeyOf } from './site';

/** A license server of the site that has licenses of a feature. */
export interface ServerWith {
  /** One of its files that has the feature, and the first record there that counts. */
  readonly summary: LicenseSummary;
  readonly record: RecordSummary;
  readonly licenses: number;
}

/** The license servers other than `server` that have licenses of a feature: `most` of them at most, what all have, and what those have that are not listed. */
export function otherServersWith(
  { licenses, byServer }: Shares,
  server: string | undefined,
  most: number,
): { readonly servers: readonly ServerWith[]; readonly licenses: number; readonly more: number } {
  const servers: ServerWith[] = [];
  const notOthers = [server, ''].reduce((sum, key) => sum + (key === undefined ? 0 : (byServer.get(key)?.licenses ?? 0)), 0);
  let more = licenses - notOthers;
  for (const [key, share] of byServer) {
    if (servers.length === most || more === 0) break;
    if (key === server || key === '' || share.licenses === 0) continue;
    const found = firstCounted(share);
    if (!found) continue;
    servers.push({ ...found, licenses: share.licenses });
    more -= share.licenses;
  }
  return { servers, licenses: licenses - notOthers, more };
}

/** What a license server has of a feature: the licenses of its file, and those that other files of the same server (`share`) add. */
export function licensesHere(summary: LicenseSummary, { licenses, records }: FeatureSummary, share: Share | undefined): number {
  if (!share) return licenses;
  const own = new Set(records.map((index) => summary.records[index]?.fingerprint));
  return [...share.counts].reduce((sum, [fingerprint, count]) => (own.has(fingerprint) ? sum : sum + count), licenses);
}

/** What the license servers of a site have of one feature. */
export interface SiteTotal {
  readonly here: number;
  readonly total: number;
  /** Some of the others, with the name of a file of each, and what those have that are not among them. */
  readonly others: readonly { readonly file: string; readonly licenses: number }[];
  readonly more: number;
}

/** So many other servers are named one by one. */
export const MOST_NAMED = 4;

/** What the site has of the feature whose record starts at an offset (0-based, UTF-16) of a file; undefined where no other server has licenses of it. */
export function siteTotalOf(site: Site, summary: LicenseSummary, start: number): SiteTotal | undefined {
  const index = summary.records.findIndex(({ range }) => range.end > start);
  const feature = summary.features.find(({ records }) => records.includes(index));
  const shares = feature && site.sharesOf(feature.name, feature.vendor);
  if (!shares) return undefined;
  const server = serverKeyOf(summary);
  const { servers, licenses, more } = otherServersWith(shares, server, MOST_NAMED);
  if (servers.length === 0) return undefined;
  const here = licensesHere(summary, feature, server === undefined ? undefined : shares.byServer.get(server));
  const others = servers.map((other) => ({ file: site.nameOf(other.summary), licenses: other.licenses }));
  return { here, total: here + licenses, others, more };
}

function firstCounted({ files }: Share): { summary: LicenseSummary; record: RecordSummary } | undefined {
  for (const [summary, { records }] of files) {
    const record = records.map((index) => summary.records[index]).find(isCountedIn);
    if (record) return { summary, record };
  }
  return undefined;
}
