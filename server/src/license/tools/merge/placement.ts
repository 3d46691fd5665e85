import { vendorOf } from '../../model/feature';
import { vendorKey } from '../../rules/vendor/_vendorKey';
import type { LicenseRecord } from '../../syntax/record';
import type { Fates } from './fates';
import type { Item, Side } from './licenseSide';

/** The places in the existing file after which records are put, by the index of the record there; -1 is before all. */
export type Insertions = ReadonlyMap<number, readonly LicenseRecord[]>;

/**
 * Where received records go: one that replaces others after the last of these, any other after the last record of its vendor, and of a new vendor after the
 * last license. The lines of new vendor daemons go after the other lines of their kind.
 */
export function placeRecords(existing: Side, fates: Fates, daemons: readonly LicenseRecord[]): Insertions {
  const insertions = new Map<number, LicenseRecord[]>();
  const put = (place: number, record: LicenseRecord): void => {
    const there = insertions.get(place);
    if (there) there.push(record);
    else insertions.set(place, [record]);
  };
  const places = new Places(existing);
  for (const daemon of daemons) put(places.ofDaemons, daemon);
  const replacedBy = new Map<Item, number>();
  for (const [old, by] of fates.replaced) replacedBy.set(by, Math.max(old.index, replacedBy.get(by) ?? -1));
  for (const item of fates.added) put(places.of(item, replacedBy.get(item)), item.record);
  return insertions;
}

class Places {
  private readonly lastOfVendor = new Map<string, number>();
  private readonly lastLicense: number;
  private readonly useServer: number;
  readonly ofDaemons: number;

  constructor({ file, items }: Side) {
    const { records } = file.tree;
    for (const { vendor, index } of items) this.lastOfVendor.set(vendor, index);
    const lastOf = (kind: LicenseRecord['kind']): number =>
      records.reduce((last, record, index) => (record.kind === kind ? index : last), -1);
    const firstLicense = items[0]?.index ?? records.length;
    const [servers, daemons] = [lastOf('server'), lastOf('vendor')];
    this.ofDaemons = daemons >= 0 ? daemons : servers >= 0 ? servers : firstLicense - 1;
    this.lastLicense = Math.max(items.at(-1)?.index ?? -1, items.length > 0 ? -1 : this.ofDaemons);
    this.useServer = records.findIndex(({ kind }) => kind === 'useServer');
  }

  of({ vendor, claim }: Item, replaced: number | undefined): number {
    const place = replaced ?? this.lastOfVendor.get(vendor) ?? this.lastLicense;
    // A client reads only what is before USE_SERVER, and an uncounted license needs no server.
    return this.useServer >= 0 && place >= this.useServer && claim?.count === undefined ? this.useServer - 1 : place;
  }
}

/** The DAEMON and VENDOR lines that only the received file has, of vendors that the result has licenses of; of each vendor the first. */
export function newDaemons(existing: Side, received: Side, added: readonly Item[]): LicenseRecord[] {
  const known = new Set(existing.file.recordsOf('vendor').map(({ record }) => daemonKey(record)));
  const needed = new Set([...existing.items, ...added].map(({ vendor }) => vendor));
  return received.file.recordsOf('vendor').flatMap(({ record }) => {
    const key = daemonKey(record);
    if (known.has(key) || !needed.has(key)) return [];
    known.add(key);
    return [record];
  });
}

/** What the daemon of a DAEMON or VENDOR line is compared by; empty where it has no name. */
export function daemonKey(record: LicenseRecord): string {
  return vendorKey(vendorOf(record) ?? '');
}
