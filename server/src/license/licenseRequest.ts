import type { RequestText } from '../core/editing';
import type { Finding } from '../core/finding';
import { allOf, joined, type Message, oneOf, say, type Value } from '../core/message';
import { lastStartAt } from '../core/ranges';
import { type Day, formatDay, parseExpiry } from './model/date';
import { attributeNamed, featureOf, isUncounted, vendorOf } from './model/feature';
import { fieldsFit } from './model/fieldFit';
import { hostIdType } from './model/hostId';
import { LicenseFile } from './model/licenseFile';
import { serverOf } from './model/server';
import { isSignature } from './model/signature';
import { isVersion } from './model/version';
import { unsatisfiedAt } from './rules/genesys/_companions';
import { issuerOf } from './rules/issuer';
import type { CheckContext } from './rules/rule';
import type { LicenseTree } from './syntax/parse';
import type { LicenseRecord } from './syntax/record';

/** The request that helps with a finding: to renew what has expired or soon will, or for a feature that another one needs. Undefined for other findings. */
export function licenseRequest(tree: LicenseTree, finding: Finding, context: CheckContext): RequestText | undefined {
  switch (finding.rule) {
    case 'expired':
    case 'expiring-soon':
      return renewal(new LicenseFile(tree), finding, context);
    case 'missing-companion':
    case 'companion-elsewhere':
      return companion(new LicenseFile(tree), finding, context);
  }
  return undefined;
}

const hello = say('Hello,');
const attached = say('Please send the license file as an attachment, so that the mail program does not break its lines.');
const space = joined([]);

/** Asks for everything of one vendor that has ended, or will before long, and that no other record of the file has taken the place of. */
function renewal(file: LicenseFile, { range }: Finding, { today, expiryWarningDays }: CheckContext): RequestText | undefined {
  const asked = recordAt(file.tree, range.start);
  const vendor = asked && vendorOf(asked)?.toLowerCase();
  if (!asked || vendor === undefined) return undefined;
  const keys = keysOf(file);
  const ending: Item[] = [];
  const lasting = new Set<string | undefined>();
  for (const { record } of file.features) {
    if (vendorOf(record)?.toLowerCase() !== vendor) continue;
    const item = itemOf(record, keys);
    if (item && item.day !== undefined && item.day - today <= expiryWarningDays) ending.push(item);
    else lasting.add(featureOf(record).identity);
  }
  const items = ending.filter(({ record }) => record === asked || !lasting.has(featureOf(record).identity));
  const [first] = items;
  // What has no name that can be written down cannot be asked for.
  if (!first || !items.some(({ record }) => record === asked)) return undefined;
  const issuer = issuerOf(asked);
  return {
    title:
      items.length === 1
        ? say('Copy a request to {issuer}: renew {name}', { issuer, name: first.name })
        : say('Copy a request to {issuer}: renew {count} licenses', { issuer, count: items.length }),
    lines: [
      hello,
      space,
      say('please send us new licenses to replace these:'),
      space,
      ...items.map((item) => lineOf(item, today)),
      ...serverLines(file, keys),
      space,
      attached,
    ],
  };
}

/** Asks for the feature that another one needs. */
function companion(file: LicenseFile, { rule, range }: Finding, context: CheckContext): RequestText | undefined {
  const strength = rule === 'missing-companion' ? 'needed' : 'expected';
  const demands = unsatisfiedAt(file, strength, context, range);
  const needing = demands[0]?.needing[0];
  if (!needing) return undefined;
  const names = allOf(demands.map((demand) => oneOf(demand.companion.anyOf)));
  // In the catalog's spelling: nothing but the version is taken from the file.
  const values = { names, name: needing.known.feature.name, version: needing.known.version ?? '' };
  return {
    title: say('Copy a request to {issuer}: {names}', { issuer: issuerOf(needing.placed.record), names }),
    lines: [
      hello,
      space,
      strength === 'needed'
        ? say('please send us a license for {names}, version {version}. Our license file has {name}, which needs it.', values)
        : say('please send us a license for {names}, version {version}. Our license file has {name}, which is used with it.', values),
      say('If it has already been ordered, please send us the file again.'),
      space,
      say('Number of licenses:'),
      ...serverLines(file, keysOf(file)),
      space,
      attached,
    ],
  };
}

/** A license to ask for. Everything in it has the shape of what it is. */
interface Item {
  readonly record: LicenseRecord;
  readonly name: string;
  readonly version: string | undefined;
  readonly count: string | undefined;
  /** The last day on which it is valid; undefined where it does not end. */
  readonly day: Day | undefined;
}

function itemOf(record: LicenseRecord, keys: ReadonlySet<string>): Item | undefined {
  const { name, version, count, expiry } = featureOf(record);
  if (!name || !expiry || !fieldsFit(record) || !/^[A-Za-z_][\w.+-]{0,63}$/.test(name.text) || mayBeKey(name.text, keys)) return undefined;
  const date = parseExpiry(expiry.text);
  return {
    record,
    name: name.text,
    version: version && version.text.length <= 10 && isVersion(version.text) ? version.text : undefined,
    count: count && /^(?:\d{1,7}|uncounted)$/i.test(count.text) ? count.text : undefined,
    day: date.kind === 'day' ? date.day : undefined,
  };
}

function lineOf({ name, version, count, day }: Item, today: Day): Message {
  const parts: Value[] = [name];
  if (version !== undefined) parts.push(say('version {version}', { version }));
  if (count !== undefined) parts.push(countOf(count));
  if (day !== undefined)
    parts.push(day < today ? say('expired on {date}', { date: formatDay(day) }) : say('expires on {date}', { date: formatDay(day) }));
  return joined(['-', joined(parts)], ' ');
}

function countOf(count: string): Message {
  if (isUncounted(count)) return say('uncounted');
  return Number(count) === 1 ? say('1 license') : say('{count} licenses', { count: Number(count) });
}

/** The license servers, by what an issuer makes a file for: host name and host id. Of a line that is not whole nothing is taken. */
function serverLines(file: LicenseFile, keys: ReadonlySet<string>): Message[] {
  const lines = file.recordsOf('server').flatMap(({ record }) => {
    const { host, hostId, hostIds, strays } = serverOf(record);
    const isClosed = record.text.split('"').length % 2 === 1;
    const isWhole =
      isClosed && !record.glued && record.intendedKeyword === undefined && strays.length === 0 && !/SIGN|AUTH|_LK/i.test(record.text);
    if (!isWhole || !host || !isHostName(host.text) || mayBeKey(host.text, keys)) return [];
    // Several are a list in quotes: what else looks like a second one may be a key.
    const isList = hostIds[0] !== undefined && record.text[hostIds[0].range.start - 1] === '"';
    const ids = (isList ? hostIds : [hostId]).map((id) => id?.text ?? '').filter((id) => isPlainHostId(id, keys));
    return [ids.length === 0 ? joined(['-', host.text], ' ') : say('- {name}, host id {id}', { name: host.text, id: joined(ids) })];
  });
  return lines.length === 0 ? [] : [space, say('License server:'), ...lines];
}

function isHostName(text: string): boolean {
  return /^[A-Za-z0-9](?:[\w.-]{0,251}\w)?$/.test(text);
}

/** Whether it is surely a host id. Of a vendor's own types those that say so; `SIGN=` has their shape too. */
function isPlainHostId(text: string, keys: ReadonlySet<string>): boolean {
  if (!/^[\w#.:*@=-]{1,64}$/.test(text) || keys.has(plain(text))) return false;
  const type = hostIdType(text);
  if (type === 'unknown') return false;
  return type !== 'vendorDefined' || /^\w*(?:ID|EIP)=/i.test(text);
}

/** Twelve hexadecimal digits in a row are a key of the old kind, or a piece of a signature. */
function mayBeKey(text: string, keys: ReadonlySet<string>): boolean {
  return /[0-9A-Fa-f]{12}/.test(text) || keys.has(plain(text));
}

/** What signs the records of a file. */
function keysOf(file: LicenseFile): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (text = ''): void => {
    for (const part of [text, ...text.split(/\s+/)]) if (part !== '') keys.add(plain(part));
  };
  for (const { record } of file.features) {
    const { key, attributes } = featureOf(record);
    add(key?.text);
    for (const attribute of attributes.filter(isSignature)) add(attribute.value);
    add(attributeNamed(attributes, 'ck')?.value);
  }
  return keys;
}

function plain(text: string): string {
  return text.replace(/["\s]/g, '').toUpperCase();
}

function recordAt(tree: LicenseTree, offset: number): LicenseRecord | undefined {
  return tree.records[lastStartAt(tree.starts, offset)];
}
