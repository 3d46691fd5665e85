import { allOf, amountOf, type Message, say } from '../../../core/message';
import type { InBoth, ValueChange } from '../../../language/comparison';
import { parseExpiry } from '../../model/date';
import type { SignedValue } from '../../model/signedValues';
import type { FieldKey } from '../../vocabulary/records';
import type { Entry } from './entries';
import { withoutSignatures } from './masked';

/** What kind of difference a change of a value is. */
export type ChangeKind = 'raised' | 'lowered' | 'longer' | 'shorter' | 'laterVersion' | 'earlierVersion' | 'changed' | 'resigned';

export interface KindOfChange {
  readonly kind: ChangeKind;
  readonly change: ValueChange;
}

const fieldNames: Partial<Readonly<Record<FieldKey, Message>>> = {
  name: say('Name'),
  vendor: say('Vendor daemon'),
  version: say('Version'),
  fromVersion: say('Upgrades from version'),
  toVersion: say('Upgrades to version'),
  expiry: say('Expiry date'),
  count: say('Count'),
  hostId: say('Host id'),
};

/** The changes of what is signed; a signature is said to differ, never shown. */
export function signedChanges(before: Entry, after: Entry): KindOfChange[] {
  const [old, current] = [byName(before.values), byName(after.values)];
  const names = [...new Set([...old.keys(), ...current.keys()])];
  const changes = names.flatMap((name): KindOfChange[] => {
    const [a, b] = [old.get(name), current.get(name)];
    if (a?.text === b?.text) return [];
    const value = a?.value ?? b?.value;
    if (!value || value.isSignature) return [];
    return [changeOf(value, { before: a?.text, after: b?.text })];
  });
  if (before.keyword !== after.keyword) {
    const message = say('Keyword: {before} → {after}', { before: before.keyword, after: after.keyword });
    changes.unshift({ kind: 'changed', change: { what: 'keyword', before: before.keyword, after: after.keyword, message } });
  }
  const resigned = names.filter((name) => {
    const [a, b] = [old.get(name), current.get(name)];
    return (a?.value ?? b?.value)?.isSignature === true && a?.text !== b?.text;
  });
  if (resigned.length > 0) changes.push({ kind: 'resigned', change: { what: 'signature', message: signatureMessage(before, after) } });
  return changes;
}

type Named = ReadonlyMap<string, { readonly value: SignedValue; readonly text: string }>;

/** Values by name; those of an attribute that is repeated are one. */
function byName(values: readonly SignedValue[]): Named {
  const named = new Map<string, { value: SignedValue; text: string }>();
  for (const value of values) {
    const name = value.field ?? value.attribute ?? '';
    const known = named.get(name);
    named.set(name, { value, text: known ? `${known.text} | ${value.text}` : value.text });
  }
  return named;
}

function signatureMessage(before: Entry, after: Entry): Message {
  if (!isSigned(before)) return say('The first has no signature.');
  return isSigned(after) ? say('The signature differs.') : say('The second has no signature.');
}

function isSigned({ values }: Entry): boolean {
  return values.some(({ isSignature, text }) => isSignature && text !== '');
}

type MaybeBoth = Partial<InBoth<string | undefined>>;

function changeOf(value: SignedValue, texts: MaybeBoth): KindOfChange {
  const { field, attribute } = value;
  if (field === 'count') return countChange(texts);
  if (field === 'expiry') return expiryChange(texts);
  if (field === 'version' || field === 'toVersion') return versionChange(field, texts);
  if (attribute === 'COMPONENTS' && texts.before && texts.after)
    return { kind: 'changed', change: componentsChange(texts.before, texts.after) };
  return { kind: 'changed', change: plainChange(field ?? attribute ?? '', fieldNames[field ?? 'attributes'] ?? attribute ?? '', texts) };
}

function countChange(texts: MaybeBoth): KindOfChange {
  const [a, b] = [numberOf(texts.before), numberOf(texts.after)];
  const change = plainChange('count', fieldNames.count ?? '', texts);
  if (a === undefined || b === undefined || a === b) return { kind: 'changed', change };
  return { kind: b > a ? 'raised' : 'lowered', change };
}

function numberOf(count = ''): number | undefined {
  if (count === 'uncounted') return Number.POSITIVE_INFINITY;
  return /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}

function expiryChange(texts: MaybeBoth): KindOfChange {
  const [a, b] = [dayOf(texts.before), dayOf(texts.after)];
  const change = plainChange('expiry', fieldNames.expiry ?? '', texts);
  if (a === undefined || b === undefined || a === b) return { kind: 'changed', change };
  const kind = b > a ? 'longer' : 'shorter';
  if (!Number.isFinite(a) || !Number.isFinite(b)) return { kind, change };
  const values = { before: texts.before ?? '', after: texts.after ?? '', days: amountOf(Math.abs(b - a)) };
  const one = Math.abs(b - a) === 1;
  const message =
    kind === 'longer'
      ? one
        ? say('Expiry date: {before} → {after} (1 day longer)', values)
        : say('Expiry date: {before} → {after} ({days} days longer)', values)
      : one
        ? say('Expiry date: {before} → {after} (1 day shorter)', values)
        : say('Expiry date: {before} → {after} ({days} days shorter)', values);
  return { kind, change: { ...change, message } };
}

/** The last day, infinite for what never expires; undefined for what cannot be read. */
function dayOf(text = ''): number | undefined {
  const date = parseExpiry(text);
  if (date.kind === 'never') return Number.POSITIVE_INFINITY;
  return date.kind === 'day' ? date.day : undefined;
}

function versionChange(field: FieldKey, texts: MaybeBoth): KindOfChange {
  const [a, b] = [Number(texts.before || Number.NaN), Number(texts.after || Number.NaN)];
  const change = plainChange(field, fieldNames[field] ?? '', texts);
  if (a === b || Number.isNaN(a) || Number.isNaN(b)) return { kind: 'changed', change };
  return { kind: b > a ? 'laterVersion' : 'earlierVersion', change };
}

/** Which components came and which went: the list may have hundreds. */
function componentsChange(before: string, after: string): ValueChange {
  const what = 'COMPONENTS';
  const [old, current] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== '')) as [string[], string[]];
  const [oldSet, currentSet] = [new Set(old), new Set(current)];
  const added = current.filter((word) => !oldSet.has(word));
  const removed = old.filter((word) => !currentSet.has(word));
  const values = { added: allOf(added), removed: allOf(removed) };
  let message = say('COMPONENTS: the same, written differently');
  if (added.length > 0 && removed.length > 0) message = say('COMPONENTS: added {added}; removed {removed}', values);
  else if (added.length > 0) message = say('COMPONENTS: added {added}', values);
  else if (removed.length > 0) message = say('COMPONENTS: removed {removed}', values);
  return { what, before, after, message };
}

/** The attributes whose values are signatures of other records. */
const SECRET: ReadonlySet<string> = new Set(['SUPERSEDE_SIGN']);

/** A change of one value, of which one side may be missing; a flag has no value. */
function plainChange(what: string, name: Message | string, { before, after }: MaybeBoth): ValueChange {
  if (SECRET.has(what)) return { what, message: say('{name} differs', { name }) };
  const values = { name, before: shown(before), after: shown(after) };
  const sides = { ...(before !== undefined && { before: shown(before) }), ...(after !== undefined && { after: shown(after) }) };
  if (before === undefined) {
    return { what, ...sides, message: after ? say('{name} added: {after}', values) : say('{name} added', values) };
  }
  if (after === undefined) {
    return { what, ...sides, message: before ? say('{name} removed: {before}', values) : say('{name} removed', values) };
  }
  return {
    what,
    ...sides,
    message: say('{name}: {before} → {after}', { ...values, before: before ? values.before : '–', after: after ? values.after : '–' }),
  };
}

/** Twelve digits are a host id; what is longer, in a value that nothing is known of, may be one. */
function shown(text = ''): string {
  return /[0-9A-F]{16,}/i.test(text) ? withoutSignatures(text) : text;
}

const freeNames: Readonly<Record<string, Message>> = {
  host: say('Host name'),
  port: say('Port'),
  path: say('Path of the vendor daemon'),
  options: say('Options file'),
};

/** The changes of what an administrator may change. */
export function freeChanges({ free: before }: Entry, { free: after }: Entry): ValueChange[] {
  const [old, current] = [textsOf(before), textsOf(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((name) => old.get(name) !== current.get(name))
    .map((name) => plainChange(name, freeNames[name] ?? name, { before: old.get(name), after: current.get(name) }));
}

function textsOf(values: Entry['free']): ReadonlyMap<string, string> {
  return new Map(values.map(({ name, text }) => [name, text]));
}
