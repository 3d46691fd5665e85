import { memo } from '../../../core/memo';
import { allOf, type Message, say } from '../../../core/message';
import type { Unclear } from '../../../language/merge';
import type { Day } from '../../model/date';
import { formatDay } from '../../model/date';
import { attributeNamed } from '../../model/feature';
import { type Claim, grantsOf, isCountedFeature, vendorStringOf } from '../../model/grants';
import { packageOf } from '../../model/package';
import { isPlaceholder } from '../../model/placeholder';
import { signedValuesOf } from '../../model/signedValues';
import type { LicenseRecord } from '../../syntax/record';
import type { Item, Side } from './licenseSide';
import { issuedOf, type Newer, nameOf, newerOf, versionOf } from './newerRecord';
import { Refusal } from './refusal';

/** What becomes of the records of both files; a record that is in none of these stays as it is, or is there already. */
export interface Fates {
  /** The received records to add, in their order. */
  readonly added: readonly Item[];
  /** The existing records that another replaces, each with the one that does; that one is added, or is there already. */
  readonly replaced: ReadonlyMap<Item, Item>;
  /** The received records that are there already. */
  readonly unchanged: ReadonlySet<Item>;
  /** Why other received records are left out. */
  readonly notes: readonly Message[];
}

export interface FateOptions {
  readonly unclear: Unclear;
  readonly today: Day;
  readonly release: string;
}

/**
 * Decides on every record of both files.
 *
 * - A record that says the same and has the same signature is there already.
 * - SUPERSEDE and SUPERSEDE_SIGN replace what they say, by the rules of `grantsOf`.
 * - Of counted FEATURE records of one name and VENDOR_STRING one is observed, and of records for the same computer one is meant: the newer replaces the
 *   other (`newerOf`). So do records with the same serial number or signature.
 * - INCREMENT records add up, which is what the keyword means. A file with SERVER lines may be meant as all there is, so there it is not clear whether
 *   they do.
 * - What was not received stays.
 *
 * @throws Refusal where it cannot be told
 */
export function decideFates(existing: Side, received: Side, options: FateOptions): Fates {
  return new Decision(existing, received, options).decide();
}

class Decision {
  private readonly ownByFeature: ReadonlyMap<string, readonly Item[]>;
  private readonly theirsByFeature: ReadonlyMap<string, readonly Item[]>;
  private readonly ownByRivalry: ReadonlyMap<string, readonly Item[]>;
  private readonly theirsByRivalry: ReadonlyMap<string, readonly Item[]>;
  /** The existing records that were received as they are. */
  private readonly matched = new Set<Item>();
  private readonly unchanged = new Set<Item>();
  /** The received records that are left out. */
  private readonly left = new Set<Item>();
  private readonly replaced = new Map<Item, Item>();
  /** The names of which received INCREMENT records add to what there is. */
  private readonly addsUp = new Set<string>();
  private readonly notes: Message[] = [];

  constructor(
    private readonly existing: Side,
    private readonly received: Side,
    private readonly options: FateOptions,
  ) {
    this.ownByFeature = byFeature(existing.items);
    this.theirsByFeature = byFeature(received.items);
    this.ownByRivalry = groupsOf(existing.items, rivalriesOfOwn);
    this.theirsByRivalry = groupsOf(received.items, rivalriesOfReceived);
  }

  decide(): Fates {
    this.matchCopies();
    this.supersede();
    for (const item of this.received.items) if (this.isNew(item)) this.leaveOutExpired(item);
    for (const item of this.received.items) this.leaveOutIgnored(item);
    for (const item of this.received.items) if (this.isNew(item)) this.leaveOutOlder(item);
    for (const item of this.existing.items) if (!this.matched.has(item) && !this.replaced.has(item)) this.replaceByNewer(item);
    const added = this.received.items.filter((item) => this.isNew(item));
    for (const item of added) refuseUnusable(item);
    if (this.addsUp.size > 0)
      this.notes.push(
        say('INCREMENT records add up: the received ones for {names} are added to those of the existing file.', {
          names: allOf([...this.addsUp]),
        }),
      );
    return { added, replaced: this.replaced, unchanged: this.unchanged, notes: this.notes };
  }

  /** Whether a received record is neither there already nor left out. */
  private isNew(item: Item): boolean {
    return !this.unchanged.has(item) && !this.left.has(item);
  }

  private matchCopies(): void {
    const own = new Map<string, Item[]>();
    for (const item of this.existing.items) {
      const key = copyKey(item);
      // What is misspelled License Manager does not read.
      if (item.record.intendedKeyword !== undefined) continue;
      const same = own.get(key);
      if (same) same.push(item);
      else own.set(key, [item]);
    }
    const seen = new Set<string>();
    for (const item of this.received.items) {
      const key = copyKey(item);
      const same = own.get(key);
      if (same) {
        this.unchanged.add(item);
        for (const copy of same) this.matched.add(copy);
      } else if (seen.has(key)) this.left.add(item);
      seen.add(key);
    }
  }

  /** What SUPERSEDE replaces, judged as if all records were in one file. */
  private supersede(): void {
    const own = this.existing.items.filter(({ claim }) => claim);
    const theirs = this.received.items.filter((item) => item.claim && !this.unchanged.has(item));
    const shift = this.existing.file.text.length + 1;
    const byStart = new Map([
      ...own.map((item) => [item.start, item] as const),
      ...theirs.map((item) => [item.start + shift, item] as const),
    ]);
    const records = Array.from(byStart, ([start, { record }]) => ({ record, start }));
    for (const { placed, standing } of grantsOf(records, this.options.today, this.options.release).superseded) {
      const item = byStart.get(placed.start);
      const by = standing.kind === 'superseded' ? byStart.get(standing.by.placed.start) : undefined;
      if (!item || !by) continue;
      if (placed.start >= shift) {
        this.left.add(item);
        this.notes.push(say('Left out: a received record for {name}, which another one replaces by SUPERSEDE.', { name: nameOf(item) }));
      } else if (standing.kind === 'superseded' && standing.by.placed.start >= shift) this.replaced.set(item, by);
    }
    const packages = this.received.items.filter((item) => item.record.kind === 'package' && !this.unchanged.has(item));
    for (const item of packages.length > 0 ? this.existing.items : []) {
      const by = packages.find((other) => supersedesPackage(other, item));
      if (by) this.replaced.set(item, by);
    }
  }

  private leaveOutExpired(item: Item): void {
    const standing = item.claim?.standing;
    if (standing?.kind === 'expired') {
      this.left.add(item);
      const values = { name: nameOf(item), date: formatDay(standing.on) };
      this.notes.push(say('Left out: the received record for {name} expired on {date}.', values));
    }
  }

  /** Of different counted FEATURE records that were received together License Manager takes one. @throws Refusal where no date tells that it is the newer */
  private leaveOutIgnored(item: Item): void {
    const standing = item.claim?.standing;
    if (standing?.kind !== 'ignored') return;
    const by = this.theirsOf(item).find(({ start }) => start === standing.by.placed.start);
    if (!by || copyKey(by) === copyKey(item)) return;
    const areThere = !this.isNew(item) && !this.isNew(by);
    if (areThere && this.ownOf(by).some((own) => copyKey(own) === copyKey(by) && own.claim?.standing.kind === 'granted')) return;
    const name = nameOf(item);
    if (standing.reason !== 'issued')
      throw new Refusal(
        say(
          'The received file has two different FEATURE records for {name}, of which License Manager uses only one; which one is meant cannot be told.',
          { name },
        ),
      );
    this.left.add(item);
    this.notes.push(say('Left out: a received record for {name}, since a newer one was received with it.', { name }));
    if (!this.unchanged.delete(item)) return;
    for (const own of this.ownOf(item)) if (copyKey(own) === copyKey(item)) this.matched.delete(own);
  }

  /** Leaves out a received record of which a newer one is there. */
  private leaveOutOlder(item: Item): void {
    for (const own of itemsOf(this.ownByRivalry, rivalriesOfReceived(item))) {
      if (this.replaced.has(own) || this.newerOf(own, item) === 'received') continue;
      this.left.add(item);
      this.notes.push(say('Left out: the received record for {name}, since the existing one is newer.', { name: nameOf(item) }));
      return;
    }
  }

  private replaceByNewer(own: Item): void {
    const others = this.theirsOf(own);
    const by =
      itemsOf(this.theirsByRivalry, rivalriesOfOwn(own)).find((item) => !this.left.has(item) && this.newerOf(own, item) === 'received') ??
      (own.claim?.standing.kind === 'expired' ? others.find((item) => this.isNew(item) && isRenewal(own, item)) : undefined) ??
      this.unclearRival(own, others);
    if (by) this.replaced.set(own, by);
  }

  private newerOf(own: Item, item: Item): Newer {
    try {
      return newerOf(own, item);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.isUnclear && this.options.unclear === 'replace') return 'received';
      // Of a record that is there already there is nothing to decide.
      if (this.unchanged.has(item) || (error.isUnclear && this.options.unclear === 'keep')) return 'existing';
      throw error;
    }
  }

  private ownOf(item: Item): readonly Item[] {
    return (item.identity && this.ownByFeature.get(item.identity.feature)) ?? [];
  }

  private theirsOf(item: Item): readonly Item[] {
    return (item.identity && this.theirsByFeature.get(item.identity.feature)) ?? [];
  }

  /** The received record that takes the place of another if that is what was asked for. @throws Refusal where nothing was asked for and the files do not tell */
  private unclearRival(own: Item, rivals: readonly Item[]): Item | undefined {
    if (!isInForce(own.claim)) return undefined;
    const { unclear } = this.options;
    // Of what is there already there is nothing to decide, unless what was received is said to be all there is.
    const rival = rivals.find(
      (item) => !this.left.has(item) && (unclear === 'replace' || this.isNew(item)) && isInForce(item.claim) && mayAddUp(own, item),
    );
    if (!rival || unclear === 'keep') return undefined;
    if (unclear === 'replace') return rival;
    if (!this.isUnclear(rival)) {
      this.addsUp.add(String(nameOf(own)));
      return undefined;
    }
    throw new Refusal(
      say(
        'The existing file has {keyword} {name} with {count}, and the received file has {received} {name} with {other}; nothing shows whether the received licenses add to these or replace them.',
        {
          keyword: keywordOf(own),
          name: nameOf(own),
          count: own.claim?.feature.count?.text ?? '',
          received: keywordOf(rival),
          other: rival.claim?.feature.count?.text ?? '',
        },
      ),
      true,
    );
  }

  /** A part of a file that has INCREMENT records adds to what there is, which is what the keyword means. */
  private isUnclear(rival: Item): boolean {
    if (this.received.file.recordsOf('server').length > 0) return true;
    if (rival.record.kind !== 'feature') return false;
    // Where a FEATURE record of the same name was replaced, the INCREMENT records beside it are what they were.
    return !this.ownOf(rival).some(({ claim }) => claim && isCountedFeature(claim));
  }
}

/** What copies of one record have in common. */
function copyKey({ identity, record }: Item): string {
  return (
    identity?.record ?? JSON.stringify([record.kind, record.keyword && record.slice(record.keyword).toLowerCase(), ...record.wordTexts])
  );
}

function byFeature(items: readonly Item[]): Map<string, Item[]> {
  return groupsOf(items, ({ identity }) => (identity ? [identity.feature] : []));
}

function groupsOf(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The records that have one of these keys, each once. */
function itemsOf(groups: ReadonlyMap<string, readonly Item[]>, keys: readonly string[]): Item[] {
  return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
}

/** What cannot be used as it was received. @throws Refusal */
function refuseUnusable(item: Item): void {
  const { claim, record } = item;
  const values = { name: nameOf(item) };
  if (record.words.some(({ closed }) => !closed))
    throw new Refusal(
      say('A quote in the received record for {name} is never closed, so it cannot be told where the record ends.', values),
    );
  if (record.intendedKeyword !== undefined)
    throw new Refusal(
      say('The keyword of the received record for {name} is misspelled; ask for the license again, as an attached file.', values),
    );
  if (!claim) {
    if (record.kind === 'package' && !item.identity) throw new Refusal(say('A received PACKAGE record has no name or vendor.'));
    return;
  }
  switch (claim.standing.kind) {
    case 'placeholder':
      throw new Refusal(
        say('The received record for {name} is a template with placeholders; ask for the license as it was issued.', values),
      );
    case 'unsigned':
      throw new Refusal(say('The received record for {name} has no signature; ask for the license again, as an attached file.', values));
    case 'unreadable':
      throw new Refusal(
        say(
          'The received record for {name} cannot be read: a field is missing or damaged. Ask for the license again, as an attached file.',
          values,
        ),
      );
  }
}

function isInForce(claim: Claim | undefined): boolean {
  const kind = claim?.standing.kind;
  return kind === 'granted' || kind === 'upgrade' || kind === 'ignored';
}

/** What an existing record has in common with received ones of which only one can be meant. */
const rivalriesOfOwn = memo((item: Item): readonly string[] => {
  const { identity, record, claim } = item;
  if (!identity) return [];
  // What License Manager does not read, because its keyword is misspelled, a person takes for the record.
  if (claim && record.intendedKeyword !== undefined) return [keyOfAny(identity.license)];
  if (claim && isTemplate(claim)) return [keyOfAny(`${identity.feature} ${record.kind}`)];
  return rivalriesOf(item);
});

const rivalriesOfReceived = memo((item: Item): readonly string[] => {
  const { identity, record } = item;
  return identity ? [keyOfAny(identity.license), keyOfAny(`${identity.feature} ${record.kind}`), ...rivalriesOf(item)] : [];
});

function keyOfAny(text: string): string {
  return `any ${text}`;
}

/**
 * A PACKAGE is one of its version; of counted FEATURE records one of each VENDOR_STRING is observed; an uncounted record is for the computers that it names;
 * and a serial number or a signature is that of one record, which was changed or issued anew.
 */
function rivalriesOf(item: Item): readonly string[] {
  const { identity, record, claim } = item;
  const { feature = '', license = '' } = identity ?? {};
  if (!claim) return record.kind === 'package' ? [`package ${feature} ${versionOf(item)}`] : [];
  const { serialNumber, signatures } = signaturesOf(record);
  const keys = signatures.map((signature) => `signature ${feature} ${record.kind} ${signature}`);
  if (serialNumber !== undefined) keys.push(`serial ${license} ${serialNumber}`);
  if (record.kind === 'upgrade') return keys;
  const vendorString = vendorStringOf(claim);
  if (isCountedFeature(claim)) keys.push(`counted ${feature} ${vendorString}`);
  else if (isNodeLocked(claim)) keys.push(`computers ${feature} ${vendorString} ${signedValue(item, 'HOSTID')}`);
  return keys;
}

/** Whether a record was never filled in. */
function isTemplate({ standing, feature: { version, expiry, count } }: Claim): boolean {
  return standing.kind === 'placeholder' || [version, expiry, count].some((field) => field !== undefined && isPlaceholder(field.text));
}

/** Whether a record has expired and another like it was received. */
function isRenewal(own: Item, item: Item): boolean {
  return own.claim?.standing.kind === 'expired' && isInForce(item.claim) && own.record.kind === item.record.kind;
}

/** Whether License Manager counts both of two records of a feature. */
function mayAddUp(own: Item, item: Item): boolean {
  const kinds = [own.record.kind, item.record.kind];
  if (kinds.includes('upgrade')) return kinds[0] === kinds[1] && own.identity?.license === item.identity?.license;
  return own.claim?.count !== undefined && item.claim?.count !== undefined;
}

/** An uncounted record is for the computers that it names. */
function isNodeLocked({ count, standing }: Claim): boolean {
  return count === undefined && standing.kind !== 'unreadable';
}

/** What tells that two records are one that was changed or issued anew. Made-up signatures of one digit tell nothing. */
const signaturesOf = memo((record: LicenseRecord) => {
  const values = signedValuesOf(record);
  return {
    serialNumber: values.find(({ attribute }) => attribute === 'SN')?.text || undefined,
    signatures: values.flatMap(({ isSignature, text }) => (isSignature && text.length >= 12 && !/^(.)\1*$/.test(text) ? [text] : [])),
  };
});

function signedValue({ record }: Item, name: string): string | undefined {
  return signedValuesOf(record).find(({ attribute }) => attribute === name)?.text;
}

function keywordOf({ record }: Item): string {
  return record.keyword ? record.slice(record.keyword).toUpperCase() : '';
}

/** Whether a received PACKAGE replaces an older one by SUPERSEDE. */
function supersedesPackage(by: Item, item: Item): boolean {
  if (by.record.kind !== 'package' || item.record.kind !== 'package' || by.vendor !== item.vendor) return false;
  const { attributes, name } = packageOf(by.record);
  const supersede = attributeNamed(attributes, 'SUPERSEDE');
  const [issued, before] = [issuedOf(by), issuedOf(item)];
  if (!supersede || issued === undefined || before === undefined || before >= issued) return false;
  const names = (supersede.value ?? '').split(/\s+/).filter((word) => word !== '');
  return (names.length > 0 ? names : [name?.text]).includes(packageOf(item.record).name?.text);
}
