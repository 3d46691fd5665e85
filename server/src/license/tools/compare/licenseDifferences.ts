import { joined, type Message, say } from '../../../core/message';
import type { Difference, InBoth } from '../../../language/comparison';
import { fieldDefinitions } from '../../vocabulary/records';
import { type Entry, fieldText } from './entries';
import { type Pairs, signatureOf } from './pair';
import { freeChanges, signedChanges } from './valueChanges';

/** The kinds of differences of licenses, in the order in which they are listed; of several that one record has, the first decides. */
export const licenseKinds = [
  'added',
  'removed',
  'raised',
  'lowered',
  'longer',
  'shorter',
  'laterVersion',
  'earlierVersion',
  'changed',
  'damaged',
  'repaired',
  'resigned',
  'repeated',
  'noLongerRepeated',
] as const;

export type LicenseKind = (typeof licenseKinds)[number];

/** What differs between licenses, signed and unsigned. */
export interface LicenseDifferences {
  readonly signed: readonly (Difference & { readonly kinds: readonly LicenseKind[] })[];
  /** Attributes that an administrator may change. */
  readonly free: readonly Difference[];
}

/** Describes what pairs of licenses do not have in common, and the licenses that have no partner. */
export function licenseDifferences({ pairs, before, after }: Pairs): LicenseDifferences {
  const copiesBefore = new Set(pairs.map((pair) => pair.before.identity?.record));
  const copiesAfter = new Set(pairs.map((pair) => pair.after.identity?.record));
  const removed = before.map((entry) => alone(entry, 'before', isCopy(entry, copiesBefore) ? 'noLongerRepeated' : 'removed'));
  const added = after.map((entry) => alone(entry, 'after', isCopy(entry, copiesAfter) ? 'repeated' : 'added'));
  const changed = pairs.filter((pair) => pair.before.whole !== pair.after.whole);
  return {
    signed: [...added, ...removed, ...changed.flatMap((pair) => changeOf(pair) ?? [])],
    free: changed.flatMap((pair) => freeChangeOf(pair) ?? []),
  };
}

/** Whether a record is one that there was before; the next like it is. */
function isCopy({ identity }: Entry, known: Set<string | undefined>): boolean {
  if (identity === undefined) return false;
  if (known.has(identity.record)) return true;
  known.add(identity.record);
  return false;
}

function alone(entry: Entry, side: keyof InBoth<unknown>, kind: LicenseKind): LicenseDifferences['signed'][number] {
  return {
    kinds: [kind],
    subject: subjectOf(entry),
    title: titleOf(entry),
    lines: { before: side === 'before' ? [entry.line] : [], after: side === 'after' ? [entry.line] : [] },
    changes: [],
    ...remarkOf(grantOf(entry)),
  };
}

/** What a license that is in one file only is for: how many, and until when. */
function grantOf(entry: Entry): Message | undefined {
  const [count, expiry] = [fieldText(entry, 'count'), fieldText(entry, 'expiry')];
  if (count === undefined || expiry === undefined || entry.damage === 'fields') return undefined;
  if (count === 'uncounted') {
    return expiry === 'permanent' ? say('Any number of licenses, permanent') : say('Any number of licenses, until {expiry}', { expiry });
  }
  if (count === '1') return expiry === 'permanent' ? say('1 license, permanent') : say('1 license, until {expiry}', { expiry });
  return expiry === 'permanent'
    ? say('{count} licenses, permanent', { count })
    : say('{count} licenses, until {expiry}', { count, expiry });
}

function changeOf(pair: InBoth<Entry>): LicenseDifferences['signed'][number] | undefined {
  const { before, after } = pair;
  const changes = signedChanges(before, after).filter(({ change }) => !(hasShiftedFields(pair) && isField(before, change.what)));
  const kinds = new Set<LicenseKind>(changes.map(({ kind }) => kind));
  if (before.damage === undefined && after.damage !== undefined) kinds.add('damaged');
  if (before.damage !== undefined && after.damage === undefined) kinds.add('repaired');
  if (kinds.size === 0) return undefined;
  return {
    kinds: licenseKinds.filter((kind) => kinds.has(kind)),
    subject: subjectOf(after.damage === 'fields' ? before : after),
    title: titleOf(after.damage === 'fields' ? before : after),
    lines: { before: [before.line], after: [after.line] },
    changes: changes.map(({ change }) => change),
    ...remarkOf(remarkOn(pair, kinds)),
  };
}

/** Whether the fields of one of the two cannot be told from each other: what they seem to say means nothing. */
function hasShiftedFields({ before, after }: InBoth<Entry>): boolean {
  return before.damage === 'fields' || after.damage === 'fields';
}

function isField({ record }: Entry, what: string): boolean {
  return fieldDefinitions(record.kind).some(({ key }) => key === what);
}

function remarkOn({ before, after }: InBoth<Entry>, kinds: ReadonlySet<LicenseKind>): Message | undefined {
  if (kinds.has('damaged')) return say('License Manager cannot read this record as it is in the second file.');
  if (kinds.has('repaired')) return say('License Manager cannot read this record as it is in the first file.');
  const signature = signatureOf(before);
  if (signature === undefined || signature !== signatureOf(after)) return undefined;
  return say('The signature is the same, so one of the two was changed by hand: License Manager refuses that one with error -8.');
}

function freeChangeOf({ before, after }: InBoth<Entry>): Difference | undefined {
  const changes = freeChanges(before, after);
  if (changes.length === 0) return undefined;
  return {
    kinds: ['attributes'],
    subject: subjectOf(after),
    title: titleOf(after),
    lines: { before: [before.line], after: [after.line] },
    changes,
  };
}

/** Which record it is, for programs; without anything of its signature. */
export function subjectOf(entry: Entry): Readonly<Record<string, string>> {
  const name = fieldText(entry, 'name');
  const vendor = fieldText(entry, 'vendor');
  const version = fieldText(entry, 'version') ?? fieldText(entry, 'toVersion');
  return {
    ...(entry.keyword !== '' && { keyword: entry.keyword }),
    ...(name !== undefined && { name }),
    ...(vendor !== undefined && { vendor }),
    ...(version !== undefined && { version }),
  };
}

function titleOf(entry: Entry): Message {
  const { keyword = '', name, vendor = '', version } = subjectOf(entry);
  if (keyword === '') return say('A license in decimal form');
  if (name === undefined) return joined([keyword, vendor], ' ');
  return joined([keyword, name, ...(version === undefined ? [] : [version]), `(${vendor})`], ' ');
}

function remarkOf(remark: Message | undefined): { readonly remark?: Message } {
  return remark ? { remark } : {};
}
