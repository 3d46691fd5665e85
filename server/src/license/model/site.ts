import type { PlaceInFile, RelatedPlace } from '../../core/finding';
import { memo } from '../../core/memo';
import type { Message } from '../../core/message';
import type { OtherFile, Surroundings } from '../../language/surroundings';
import type { FeatureSummary, LicenseSummary, PlacedText, RecordSummary, ServerSummary } from '../summary';

/** What the other license files of a site have of a feature, on one license server. */
export interface Share {
  /** The sum of the granted, counted records; one that is in several files, as in the copies of a set of three servers, counts once. */
  readonly licenses: number;
  /** The files that have the feature. */
  readonly files: ReadonlyMap<LicenseSummary, FeatureSummary>;
  /** The count of each granted, counted record, by its fingerprint. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What the other license files of a site have of a feature, on all license servers. */
export interface Shares {
  readonly licenses: number;
  readonly byServer: ReadonlyMap<string, Share>;
}

/** The other license files of a site. It is good until that of another document is asked for. */
export class Site {
  constructor(
    private readonly index: SiteIndex,
    private readonly files: ReadonlyMap<LicenseSummary, OtherFile>,
  ) {}

  /** What they have of a feature; undefined where none names it. */
  sharesOf(name: string, vendor: string): Shares | undefined {
    return this.index.shares.get(identityOf(name, vendor));
  }

  /** Those with a SERVER line of a host name (in any case), or of a computer. */
  filesOfServer({ host, computer }: ServerSummary): readonly LicenseSummary[] {
    const { byToken } = this.index;
    const tokens = [host && hostToken(host), computer].filter((token) => token !== undefined);
    return [...new Set(tokens.flatMap((token) => [...(byToken.get(token) ?? [])]))];
  }

  /** The first of those for one license server that have a record with this fingerprint, and the record. */
  copyOf(serverKey: string, fingerprint: string): { readonly summary: LicenseSummary; readonly record: RecordSummary } | undefined {
    const copies = this.index.byFingerprint.get(`${serverKey} ${fingerprint}`);
    const [first] = copies ?? [];
    return first && { summary: first[0], record: first[1] };
  }

  nameOf(summary: LicenseSummary): string {
    return this.files.get(summary)?.name ?? '';
  }

  /** A place in one of them. */
  place(summary: LicenseSummary, { range }: Pick<PlacedText, 'range'>, message: Message): RelatedPlace {
    const { uri = '', name = '', lines } = this.files.get(summary) ?? {};
    return { range, message, ...(lines && { file: { uri, name, lines } satisfies PlaceInFile }) };
  }
}

/**
 * What the other license files of the document's site are; undefined where nobody says that it has one. All documents of a site share one index, of which
 * each changes the two files that it has not in common with the one before: a check of all of them takes linear time.
 */
export function siteOf(surroundings: Surroundings | undefined): Site | undefined {
  const files = surroundings?.others && licensesOfSite(surroundings.others);
  if (!files || files.size === 0) return undefined;
  let index = latest?.deref();
  if (!index) {
    index = new SiteIndex();
    latest = new WeakRef(index);
  }
  index.holdOnly(files);
  return new Site(index, files);
}

/** The latest index: what it holds may be forgotten when nothing is checked. */
let latest: WeakRef<SiteIndex> | undefined;

const licensesOfSite = memo((others: readonly OtherFile[]): ReadonlyMap<LicenseSummary, OtherFile> => {
  const ofSite = others.filter(({ isOfSite, language, summary }) => isOfSite && language === 'license' && summary !== undefined);
  return new Map(ofSite.map((file) => [file.summary as LicenseSummary, file]));
});

/** The license servers of a file in one text, equal for files of the same ones; undefined for a file that names none. */
export const serverKeyOf = memo(({ servers }: LicenseSummary): string | undefined => {
  const tokens = servers.map(({ computer, host }) => computer ?? (host && hostToken(host))).filter((token) => token !== undefined);
  return tokens.length === 0 ? undefined : [...new Set(tokens)].sort().join('+');
});

/** Names that mean whatever computer reads the file. */
const anyHost: readonly string[] = ['this_host', 'localhost', '127.0.0.1', '::1', 'any'];

function hostToken({ text }: PlacedText): string | undefined {
  const host = text.toLowerCase();
  return anyHost.includes(host) ? undefined : `host=${host}`;
}

function identityOf(name: string, vendor: string): string {
  return `${name} ${vendor.toLowerCase()}`;
}

/** Whether a record adds to the number of licenses that its file grants. */
export function isCountedIn(record: RecordSummary | undefined): record is RecordSummary & { readonly count: number } {
  return record !== undefined && record.notGranted === undefined && record.count !== undefined;
}

interface OpenShare extends Share {
  licenses: number;
  readonly files: Map<LicenseSummary, FeatureSummary>;
  readonly counts: Map<string, number>;
  /** In how many records each fingerprint is. */
  readonly uses: Map<string, number>;
}

interface OpenShares extends Shares {
  licenses: number;
  readonly byServer: Map<string, OpenShare>;
}

/** Where things are in a changing set of files. */
class SiteIndex {
  private readonly summaries = new Set<LicenseSummary>();
  readonly shares = new Map<string, OpenShares>();
  readonly byToken = new Map<string, Set<LicenseSummary>>();
  readonly byFingerprint = new Map<string, Map<LicenseSummary, RecordSummary>>();

  /** Adds and removes what it takes to have these alone. */
  holdOnly(wanted: ReadonlyMap<LicenseSummary, unknown>): void {
    for (const summary of this.summaries) if (!wanted.has(summary)) this.change(summary, -1);
    for (const summary of wanted.keys()) if (!this.summaries.has(summary)) this.change(summary, 1);
  }

  private change(summary: LicenseSummary, by: 1 | -1): void {
    if (by > 0) this.summaries.add(summary);
    else this.summaries.delete(summary);
    for (const { host, computer } of summary.servers)
      for (const token of [host && hostToken(host), computer]) if (token !== undefined) changeSet(this.byToken, token, summary, by);
    const server = serverKeyOf(summary);
    for (const feature of summary.features) this.changeFeature(summary, feature, server ?? '', by);
    if (server === undefined) return;
    for (const record of summary.records) {
      if (!record.isSigned) continue;
      const key = `${server} ${record.fingerprint}`;
      const copies = this.byFingerprint.get(key) ?? new Map<LicenseSummary, RecordSummary>();
      if (by < 0) copies.delete(summary);
      else if (!copies.has(summary)) copies.set(summary, record);
      keep(this.byFingerprint, key, copies);
    }
  }

  private changeFeature(summary: LicenseSummary, feature: FeatureSummary, server: string, by: 1 | -1): void {
    const identity = identityOf(feature.name, feature.vendor);
    const shares = this.shares.get(identity) ?? { licenses: 0, byServer: new Map<string, OpenShare>() };
    const share = shares.byServer.get(server) ?? { licenses: 0, files: new Map(), counts: new Map(), uses: new Map() };
    const before = share.licenses;
    if (by > 0) share.files.set(summary, feature);
    else share.files.delete(summary);
    for (const index of feature.records) {
      const record = summary.records[index];
      if (isCountedIn(record)) changeCount(share, record, by);
    }
    if (share.files.size === 0) shares.byServer.delete(server);
    else shares.byServer.set(server, share);
    shares.licenses += share.licenses - before;
    keep(this.shares, identity, shares, shares.byServer.size);
  }
}

function changeCount(share: OpenShare, { fingerprint, count }: { fingerprint: string; count: number }, by: 1 | -1): void {
  const uses = (share.uses.get(fingerprint) ?? 0) + by;
  if (uses > 0) share.uses.set(fingerprint, uses);
  else share.uses.delete(fingerprint);
  if (by > 0 && uses === 1) {
    share.counts.set(fingerprint, count);
    share.licenses += count;
  } else if (uses === 0) {
    share.counts.delete(fingerprint);
    share.licenses -= count;
  }
}

function changeSet(map: Map<string, Set<LicenseSummary>>, key: string, summary: LicenseSummary, by: 1 | -1): void {
  const set = map.get(key) ?? new Set<LicenseSummary>();
  if (by > 0) set.add(summary);
  else set.delete(summary);
  keep(map, key, set);
}

/** Sets a value, or forgets its key where nothing is left in it. */
function keep<V>(map: Map<string, V>, key: string, value: V & { readonly size?: number }, size = value.size): void {
  if (size === 0) map.delete(key);
  else map.set(key, value);
}
