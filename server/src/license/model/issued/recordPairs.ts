import { memo } from '../../../core/memo';
import { applyEdits } from '../../../core/text';
import { type LicenseTree, parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { brokenAttributesOf } from '../brokenAttribute';
import { vendorOf } from '../feature';
import type { PlacedRecord } from '../licenseFile';
import { isHalf, isNearly } from './likeness';
import { identityOf, isLicense, nameOf, type RecordToken, signaturesOf, type TokenizedRecord, tokenized } from './tokens';

/** A record as it was issued, and what it is now. */
export interface EditedRecord {
  readonly issued: TokenizedRecord;
  readonly current: TokenizedRecord;
  /** Where the current one starts in its file. */
  readonly start: number;
}

/**
 * The records of a file that are records of the issued one, with something signed in them changed. Those that are as they were, wherever they are now, that
 * were added or are gone are not among them; nor is a license that was put in the place of an issued one, which has another signature. An edited license has
 *
 * - the signature of an issued one, and its name or half of what else is signed;
 * - or all that is signed but the signature, which is nearly the same or gone;
 * - or its name, half of what is signed, and nearly the same signature; where it has several, one of them as it was.
 */
export function editedRecords(issued: LicenseTree, current: LicenseTree): EditedRecord[] {
  const { before, after, same: copied } = withoutSame(issued, current);
  const pairs = new Pairs(
    before.flatMap((record) => tokenized(repaired(record)) ?? []),
    after.flatMap(({ record, start }) => {
      const found = tokenized(record);
      return found ? [{ current: found, start }] : [];
    }),
  );
  const same = pairs.unchanged();
  const edited = pairs.licenses();
  if (!pairs.areUnlicensedLeft()) return edited;
  // A host id or the name of a daemon is signed by the licenses: without those that were issued it belongs to others.
  const held = vendorsOf([...copied.flatMap((record) => tokenized(record) ?? []), ...same, ...edited.map((pair) => pair.issued)]);
  if (held.size === 0) return edited;
  return [...edited, ...pairs.servers(), ...pairs.daemons(held, new Set(current.records.map(daemonOf)))];
}

interface Differing {
  /** The issued records of which the current file has no copy. */
  readonly before: readonly LicenseRecord[];
  /** The current records that are not copies of issued ones. */
  readonly after: readonly PlacedRecord[];
  /** The issued records of which the current file has a copy, each for one. */
  readonly same: readonly LicenseRecord[];
}

/** Tells apart what is in both files, wherever it is: nearly all of a file, of which nothing need be read. */
function withoutSame({ records: a }: LicenseTree, { records: b, starts }: LicenseTree): Differing {
  // First what both begin and end with, which takes next to no time.
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start]?.text === b[start]?.text) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end]?.text === b[b.length - 1 - end]?.text) end++;
  const middle = a.slice(start, a.length - end);
  const copies = new Copies(middle);
  const after: PlacedRecord[] = [];
  for (let index = start; index < b.length - end; index++) {
    const record = b[index] as LicenseRecord;
    if (!copies.take(record)) after.push({ record, start: starts[index] ?? 0 });
  }
  const before = middle.filter((record) => copies.take(record));
  const differs = new Set(before);
  return { before, after, same: a.filter((record) => !differs.has(record)) };
}

/** How many records there are of each text. */
class Copies {
  private readonly counts = new Map<string, number>();

  constructor(records: readonly LicenseRecord[]) {
    for (const { text } of records) this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  /** Takes one with the text of a record; false where none is left. */
  take({ text }: LicenseRecord): boolean {
    const left = this.counts.get(text) ?? 0;
    if (left > 0) this.counts.set(text, left - 1);
    return left > 0;
  }
}

/** A record as it was meant, where a stroke has broken an attribute of it: to set that right does not change the license. */
const repaired = memo((record: LicenseRecord): LicenseRecord => {
  const edits = brokenAttributesOf(record).flatMap((broken) => broken.edits);
  if (edits.length === 0) return record;
  return parseLicense(applyEdits(record.text, edits)).records[0] ?? record;
});

/** The vendors of licenses that are signed, in lower case. */
function vendorsOf(records: readonly TokenizedRecord[]): Set<string> {
  const licenses = records.filter((record) => isLicense(record) && signaturesOf(record).length > 0);
  return new Set(licenses.map(({ record }) => vendorOf(record)?.toLowerCase() ?? ''));
}

/** The name on a DAEMON line. */
function daemonOf(record: LicenseRecord): string | undefined {
  return record.kind === 'vendor' ? vendorOf(record) : undefined;
}

interface Current {
  readonly current: TokenizedRecord;
  readonly start: number;
}

/** So many records with the same key are looked at for the one that fits. */
const MOST_COMPARED = 8;

/** Pairs issued records with current ones, by one sign after the other, the surest first. Each takes a time that is proportional to the number of records. */
class Pairs {
  constructor(
    private before: readonly TokenizedRecord[],
    private after: readonly Current[],
  ) {}

  /** Whether records are left on both sides. */
  areLeft(): boolean {
    return this.before.length > 0 && this.after.length > 0;
  }

  /** Whether SERVER or DAEMON lines are left on both sides. */
  areUnlicensedLeft(): boolean {
    const isOne = ({ group }: TokenizedRecord) => group === 'server' || group === 'vendor';
    return this.before.some(isOne) && this.after.some(({ current }) => isOne(current));
  }

  /** The issued records that are as they were. */
  unchanged(): TokenizedRecord[] {
    return this.take(({ identity }) => identity).map(({ issued }) => issued);
  }

  licenses(): EditedRecord[] {
    if (!this.areLeft()) return [];
    const repeated = repeatedSignatures(this.before);
    const ownSignature = (record: TokenizedRecord) => {
      const text = signatureText(record);
      return text === undefined || repeated.has(text) || isMadeUp(text) ? undefined : text;
    };
    const allBut = (key: string) => (record: TokenizedRecord) => {
      const signature = signatureText(record);
      return signature && identityOf('', record.tokens, (token) => token.signed && token.key !== key);
    };
    return [
      ...this.take((record) => both(signatureText(record), nameOf(record))),
      ...this.take(
        ({ group, tokens }) => identityOf(group, tokens, ({ signed, isSignature }) => signed && !isSignature),
        ({ issued, current }) => signaturesOf(issued).length > 0 && signatureIsNearly(issued, current),
      ),
      // Of records that differ in nothing else, the one whose name is nearest.
      ...this.take(allBut('name'), ({ issued, current }) => isNearly(nameOf(issued) ?? '', nameOf(current) ?? '')),
      ...this.take(allBut('name')),
      ...this.take(allBut('vendor')),
      ...this.take(ownSignature, isHalfTheSame),
      ...this.take(nameOf, (pair) => isHalfTheSame(pair) && keepsASignature(pair)),
      ...this.take(
        ({ group }) => (group === 'decimal' ? group : undefined),
        ({ issued, current }) => isNearly(issued.identity, current.identity),
      ),
    ];
  }

  /** SERVER lines with another host id: by their host names, or by their order. */
  servers(): EditedRecord[] {
    return [
      ...this.take(({ group, tokens }) => (group === 'server' ? tokens.find(({ key }) => key === 'host')?.text : undefined)),
      ...this.take(({ group }) => (group === 'server' ? group : undefined)),
    ];
  }

  /**
   * DAEMON lines with another name, of vendors of whom licenses are left, and that no other line names now: by a name that is half the same, or by their paths.
   */
  daemons(held: ReadonlySet<string>, named: ReadonlySet<string | undefined>): EditedRecord[] {
    const isLost = ({ record }: TokenizedRecord): boolean => {
      const name = daemonOf(record);
      return name !== undefined && held.has(name.toLowerCase()) && !named.has(name);
    };
    const isRenamed = ({ issued, current }: EditedRecord): boolean =>
      isLost(issued) && isHalf(daemonOf(issued.record) ?? '', daemonOf(current.record) ?? '');
    return [
      ...this.take(({ group }) => (group === 'vendor' ? group : undefined), isRenamed),
      ...this.take(
        ({ group, tokens }) => (group === 'vendor' ? tokens.find(({ key }) => key === 'path')?.text : undefined),
        ({ issued }) => isLost(issued),
      ),
    ];
  }

  /** Takes out the pairs of records that have the same key and fit, each with the first that is left. */
  private take(keyOf: (record: TokenizedRecord) => string | undefined, fits: (pair: EditedRecord) => boolean = () => true): EditedRecord[] {
    if (!this.areLeft()) return [];
    const free = new Map<string, Current[]>();
    for (const current of this.after) {
      const key = keyOf(current.current);
      if (!key) continue;
      const known = free.get(`${current.current.group} ${key}`);
      if (known) known.push(current);
      else free.set(`${current.current.group} ${key}`, [current]);
    }
    // Reversed, so that the first can be taken from the end.
    for (const list of free.values()) list.reverse();
    const pairs: EditedRecord[] = [];
    const taken = new Set<TokenizedRecord>();
    for (const issued of this.before) {
      const list = free.get(`${issued.group} ${keyOf(issued)}`) ?? [];
      for (let index = list.length - 1; index >= Math.max(0, list.length - MOST_COMPARED); index--) {
        const pair = { issued, ...(list[index] as Current) };
        if (!fits(pair)) continue;
        list.splice(index, 1);
        pairs.push(pair);
        taken.add(issued).add(pair.current);
        break;
      }
    }
    if (taken.size > 0) {
      this.before = this.before.filter((record) => !taken.has(record));
      this.after = this.after.filter(({ current }) => !taken.has(current));
    }
    return pairs;
  }
}

function both(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : `${a}\n${b}`;
}

/** All signatures of a record in one text; undefined where nothing signs it. */
function signatureText(record: TokenizedRecord): string | undefined {
  const signatures = signaturesOf(record);
  return signatures.length === 0 ? undefined : signatures.map(({ value }) => value).join(' ');
}

/** The signatures that several records have: samples have the same made-up one everywhere. */
function repeatedSignatures(records: readonly TokenizedRecord[]): ReadonlySet<string> {
  const [known, repeated] = [new Set<string>(), new Set<string>()];
  for (const record of records) {
    const text = signatureText(record) ?? '';
    if (known.has(text)) repeated.add(text);
    known.add(text);
  }
  return repeated;
}

/** Whether a signature is too short or too plain to tell one license from another. */
function isMadeUp(signature = ''): boolean {
  return signature.length < 8 || new Set(signature).size < 4;
}

/** Whether one of a record's signatures is among those of another, whole or nearly, or whether that has lost them. */
function signatureIsNearly(issued: TokenizedRecord, current: TokenizedRecord): boolean {
  const now = signaturesOf(current);
  return now.length === 0 || signaturesOf(issued).some((before) => now.some((after) => isNearly(before.value, after.value)));
}

/**
 * Whether a record has a signature of the issued one that tells it from another license: of several, one as it was, since a renewal changes all of them; an only
 * one nearly.
 */
function keepsASignature({ issued, current }: EditedRecord): boolean {
  const before = signaturesOf(issued).filter(({ value }) => !isMadeUp(value));
  const now = signaturesOf(current);
  if (signaturesOf(issued).length === 1)
    return before.length === 1 && (now.length === 0 || now.some(({ value }) => isNearly(value, before[0]?.value ?? '')));
  return before.some(({ value }) => now.some((after) => after.value === value));
}

/** Whether half of what is signed in a record, the signature aside, is the same. */
function isHalfTheSame({ issued, current }: EditedRecord): boolean {
  const textOf = ({ key, text }: RecordToken) => `${key} ${text}`;
  const now = new Set(current.tokens.map(textOf));
  const wanted = issued.tokens.filter(({ signed, isSignature }) => signed && !isSignature);
  return wanted.filter((token) => now.has(textOf(token))).length * 2 >= wanted.length;
}
