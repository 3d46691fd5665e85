import type { RelatedPlace } from '../../core/finding';
import { memo } from '../../core/memo';
import type { Message } from '../../core/message';
import type { OtherFile, Surroundings } from '../../language/surroundings';
import type { FeatureSummary, LicenseSummary, PlacedText, RecordSummary, ServerSummary } from '../summary';

/** The other license files of a document's site. All documents of it share one index, so that a check of all of them takes linear time. */
export class Site {
  constructor(
    private readonly index: SiteIndex,
    /** What the index has of the document itself, as it was when it was indexed. */
    private readonly own: LicenseSummary | undefined,
  ) {}

  /** What the others have of a feature; undefined where none names it. */
  sharesOf(name: string, vendor: string): Shares | undefined {
    const shares = this.index.shares.get(identityOf(name, vendor));
    return shares && new Shares(shares, this.own);
  }

  /** Those with a SERVER line of a host name (in any case), or of a computer, in the order of the files. */
  filesOfServer({ host, computer }: ServerSummary): readonly LicenseSummary[] {
    const tokens = [host && hostToken(host), computer].filter((token) => token !== undefined);
    const files = new Set(tokens.flatMap((token) => this.index.byToken.get(token) ?? []));
    return [...files].filter((summary) => summary !== this.own);
  }

  /** Whether a host name has another computer anywhere in the site: where it has none, its files need not be looked through. */
  hasOtherComputer({ host, computer }: ServerSummary): boolean {
    const computers = this.index.computers.get((host && hostToken(host)) ?? '');
    return computers !== undefined && [...computers].some((other) => other !== computer);
  }

  /** The first of those for one license server that have a record with this fingerprint, and the record. */
  copyOf(serverKey: string, fingerprint: string): RecordInFile | undefined {
    return this.index.byFingerprint.get(`${serverKey} ${fingerprint}`)?.find(({ summary }) => summary !== this.own);
  }

  nameOf(summary: LicenseSummary): string {
    return this.index.files.get(summary)?.name ?? '';
  }

  /** A place in one of them. */
  place(summary: LicenseSummary, { range }: Pick<PlacedText, 'range'>, message: Message): RelatedPlace {
    const file = this.index.files.get(summary);
    return { range, message, ...(file && { file: { uri: file.uri, name: file.name, lines: file.lines } }) };
  }
}

export interface RecordInFile {
  readonly summary: LicenseSummary;
  readonly record: RecordSummary;
}

/** What the other license files of a site have of a feature, on all license servers. */
export class Shares {
  constructor(
    private readonly all: SharesOfAll,
    private readonly own: LicenseSummary | undefined,
  ) {}

  /** The sum of the licenses on all license servers but one. */
  licensesBeside(server: string): number {
    const { licenses, byServer } = this.all;
    const ownServer = (this.own && serverKeyOf(this.own)) ?? '';
    const changed = [...new Set([server, '', ownServer])].map((key) => {
      const all = byServer.get(key)?.licenses ?? 0;
      return key === server || key === '' ? all : all - this.onServer(key).licenses;
    });
    return changed.reduce((rest, less) => rest - less, licenses);
  }

  /** What they have on one license server (`serverKeyOf`; an empty text for files that name none). */
  onServer(server: string): ShareOfOthers {
    return new ShareOfOthers(this.all.byServer.get(server) ?? noShare, this.own);
  }

  /** Each license server, in the order of the files. */
  get servers(): Iterable<string> {
    return this.all.byServer.keys();
  }

  /** The files that have the feature, server by server. */
  *files(): Iterable<readonly [LicenseSummary, FeatureSummary]> {
    for (const server of this.all.byServer.keys()) yield* this.onServer(server).files();
  }
}

/** What the other files of a site have of a feature on one license server. */
export class ShareOfOthers {
  constructor(
    private readonly share: Share,
    private readonly own: LicenseSummary | undefined,
  ) {}

  *files(): Iterable<readonly [LicenseSummary, FeatureSummary]> {
    for (const file of this.share.files) if (file[0] !== this.own) yield file;
  }

  /** The count of each granted, counted record by its fingerprint: one that is in several files, as in the copies of a set of three servers, counts once. */
  *counts(): Iterable<readonly [fingerprint: string, count: number]> {
    const feature = this.own && this.share.files.get(this.own);
    const own = new Map<string, number>();
    for (const index of feature?.records ?? []) {
      const record = this.own?.records[index];
      if (isCountedIn(record)) own.set(record.fingerprint, (own.get(record.fingerprint) ?? 0) + 1);
    }
    for (const [fingerprint, { count, uses }] of this.share.counts) if (uses > (own.get(fingerprint) ?? 0)) yield [fingerprint, count];
  }

  /** The sum of the counts. */
  get licenses(): number {
    if (this.own === undefined || !this.share.files.has(this.own)) return this.share.licenses;
    let sum = 0;
    for (const [, count] of this.counts()) sum += count;
    return sum;
  }
}

/** What the other license files of the document's site are; undefined where nobody says that it has one. */
export function siteOf(surroundings: Surroundings | undefined): Site | undefined {
  const index = surroundings?.site && indexOf(surroundings.site);
  if (!index) return undefined;
  const own = index.byUri.get(surroundings.uri);
  return index.files.size > (own ? 1 : 0) ? new Site(index, own) : undefined;
}

/** The license servers of a file in one text, equal for files of the same ones; undefined for a file that names none. */
export const serverKeyOf = memo(({ servers }: LicenseSummary): string | undefined => {
  const tokens = servers.map(({ computer, host }) => computer ?? (host && hostToken(host))).filter((token) => token !== undefined);
  return tokens.length === 0 ? undefined : [...new Set(tokens)].sort().join('+');
});

/** Whether two files have licenses of one vendor, whose daemon then reads both. */
export function shareVendor(one: LicenseSummary, other: LicenseSummary): boolean {
  const vendors = vendorsOf(one);
  return [...vendorsOf(other)].some((vendor) => vendors.has(vendor));
}

const vendorsOf = memo(
  ({ vendors, records }: LicenseSummary): ReadonlySet<string> =>
    new Set(
      [...vendors.flatMap(({ name }) => name?.text ?? []), ...records.map(({ vendor }) => vendor.text)].map((name) => name.toLowerCase()),
    ),
);

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

/** What all files of one license server have of a feature. */
interface Share {
  /** The sum of the granted, counted records, each fingerprint once. */
  licenses: number;
  readonly files: Map<LicenseSummary, FeatureSummary>;
  /** The count of each such record by its fingerprint, and how many records have that. */
  readonly counts: Map<string, { readonly count: number; uses: number }>;
}

/** What all files of a site have of a feature. */
interface SharesOfAll {
  /** The sum over all license servers. */
  licenses: number;
  readonly byServer: Map<string, Share>;
}

const noShare: Share = { licenses: 0, files: new Map(), counts: new Map() };

/** Where things are in the license files of a site. */
interface SiteIndex {
  readonly files: ReadonlyMap<LicenseSummary, OtherFile>;
  readonly byUri: ReadonlyMap<string, LicenseSummary>;
  /** By the feature and then by the license server. */
  readonly shares: ReadonlyMap<string, SharesOfAll>;
  /** The files of each host name and of each host id. */
  readonly byToken: ReadonlyMap<string, readonly LicenseSummary[]>;
  /** The host ids of each host name. */
  readonly computers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The signed records of each license server, the first in each file. */
  readonly byFingerprint: ReadonlyMap<string, readonly RecordInFile[]>;
}

const indexOf = memo((site: readonly OtherFile[]): SiteIndex | undefined => {
  const ofSite = site.filter(({ language, summary }) => language === 'license' && summary !== undefined);
  if (ofSite.length === 0) return undefined;
  const files = new Map(ofSite.map((file) => [file.summary as LicenseSummary, file]));
  const shares = new Map<string, SharesOfAll>();
  const byToken = new Map<string, LicenseSummary[]>();
  const computers = new Map<string, Set<string>>();
  const byFingerprint = new Map<string, RecordInFile[]>();
  for (const summary of files.keys()) {
    for (const { host, computer } of summary.servers) {
      const name = host && hostToken(host);
      for (const token of [name, computer]) if (token !== undefined) listOf(byToken, token).push(summary);
      if (name !== undefined && computer !== undefined) computers.set(name, (computers.get(name) ?? new Set()).add(computer));
    }
    const server = serverKeyOf(summary);
    for (const feature of summary.features) addFeature(shares, summary, feature, server ?? '');
    for (const record of server === undefined ? [] : summary.records) {
      const copies = record.isSigned ? listOf(byFingerprint, `${server} ${record.fingerprint}`) : undefined;
      if (copies && copies.at(-1)?.summary !== summary) copies.push({ summary, record });
    }
  }
  const byUri = new Map(ofSite.map(({ uri, summary }) => [uri, summary as LicenseSummary]));
  return { files, byUri, shares, byToken, computers, byFingerprint };
});

function addFeature(shares: Map<string, SharesOfAll>, summary: LicenseSummary, feature: FeatureSummary, server: string): void {
  const identity = identityOf(feature.name, feature.vendor);
  const ofAll = shares.get(identity) ?? { licenses: 0, byServer: new Map<string, Share>() };
  shares.set(identity, ofAll);
  const share = ofAll.byServer.get(server) ?? { licenses: 0, files: new Map(), counts: new Map() };
  ofAll.byServer.set(server, share);
  share.files.set(summary, feature);
  for (const index of feature.records) {
    const record = summary.records[index];
    if (!isCountedIn(record)) continue;
    const known = share.counts.get(record.fingerprint);
    if (known) known.uses++;
    else {
      share.counts.set(record.fingerprint, { count: record.count, uses: 1 });
      share.licenses += record.count;
      ofAll.licenses += record.count;
    }
  }
}

function listOf<V>(map: Map<string, V[]>, key: string): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
