import { memo } from '../../core/memo';
import { shiftRange, type TextRange } from '../../core/text';
import { featureOf } from '../model/feature';
import type { Field } from '../model/field';
import { hostIdsOf } from '../model/hostIdFields';
import type { PlacedRecord } from '../model/licenseFile';
import { packageOf } from '../model/package';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { placedRecordAt, placedRecords, touches } from './placedRecords';

/** What a name is written as, by the line it is on. */
export type MentionRole =
  /** The host of a SERVER line. */
  | 'server'
  /** The host of a host id such as HOSTNAME=lichost. */
  | 'boundHost'
  /** The vendor of a DAEMON or VENDOR line. */
  | 'daemon'
  /** The vendor that a record names. */
  | 'vendor'
  /** The name of a FEATURE or INCREMENT. */
  | 'feature'
  | 'upgrade'
  | 'package'
  /** A name in COMPONENTS= of a PACKAGE. */
  | 'component';

/** A place where a host, a vendor or a feature is named. */
export interface Mention {
  /** The same for all mentions of one thing, and for them only. */
  readonly key: string;
  readonly role: MentionRole;
  /** The name as it is written. */
  readonly text: string;
  /** Where it is. Offsets count from the start of the record. */
  readonly range: TextRange;
}

/** A mention and the record it is in. */
export interface PlacedMention extends PlacedRecord {
  readonly mention: Mention;
}

/** What a record names, in no certain order. */
export const mentionsOf = memo(readMentions);

/** The name at `offset` (0-based, UTF-16, of the file), or touching it. */
export function mentionAt(tree: LicenseTree, offset: number): PlacedMention | undefined {
  const placed = placedRecordAt(tree, offset);
  const mention = placed && mentionsOf(placed.record).find(({ range }) => touches(range, offset - placed.start));
  return mention && { ...placed, mention };
}

/** All mentions of what `origin` names, itself included, in file order. */
export function mentionsOfSame(tree: LicenseTree, { mention: { key } }: PlacedMention): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (const placed of placedRecords(tree)) {
    for (const mention of mentionsOf(placed.record)) if (mention.key === key) found.push({ ...placed, mention });
  }
  return found;
}

/** Where a mention is in the file. */
export function mentionRange({ start, mention }: PlacedMention): TextRange {
  return shiftRange(mention.range, start);
}

function readMentions(record: LicenseRecord): readonly Mention[] {
  switch (record.kind) {
    case 'server':
      return [...host('server', serverOf(record).host), ...boundHosts(record)];
    case 'vendor':
      return vendor('daemon', vendorLineOf(record).name);
    case 'featureSet': {
      const [word] = record.words;
      return word ? vendor('vendor', { range: word, text: record.slice(word) }) : none;
    }
    case 'package':
      return packageMentions(record);
    case 'decimal':
      return decimalMentions(record);
    default:
      return isFeatureLike(record.kind) ? featureMentions(record) : none;
  }
}

const none: readonly Mention[] = [];

function featureMentions(record: LicenseRecord): Mention[] {
  const fields = featureOf(record);
  return [
    ...feature(record.kind === 'upgrade' ? 'upgrade' : 'feature', fields.name, fields.vendor),
    ...vendor('vendor', fields.vendor),
    ...(fields.attributes.some(({ definition }) => definition?.name === 'HOSTID') ? boundHosts(record) : none),
  ];
}

function packageMentions(record: LicenseRecord): Mention[] {
  const { name, vendor: daemon, components } = packageOf(record);
  return [
    ...feature('package', name, daemon),
    ...vendor('vendor', daemon),
    ...components
      .filter((component) => component.name !== '')
      .flatMap(({ name: text, range: { start } }) => feature('component', { text, range: { start, end: start + text.length } }, daemon)),
  ];
}

/** A decimal line begins with vendor, hyphen, feature, hyphen (EUG, "Decimal Format"). */
function decimalMentions(record: LicenseRecord): Mention[] {
  if (!record.keyword) return [];
  const { start } = record.keyword;
  const [vendorText = '', featureText = ''] = record.slice(record.keyword).split('-', 2);
  const featureStart = start + vendorText.length + 1;
  const daemon = { text: vendorText, range: { start, end: start + vendorText.length } };
  const name = { text: featureText, range: { start: featureStart, end: featureStart + featureText.length } };
  return [...feature('feature', name, daemon), ...vendor('vendor', daemon)];
}

/** Hosts are compared in any case, as the network does. */
function host(role: MentionRole, field: Field | undefined): Mention[] {
  return field ? [{ key: `host ${field.text.toLowerCase()}`, role, text: field.text, range: plain(field.range) }] : [];
}

function boundHosts(record: LicenseRecord): Mention[] {
  return hostIdsOf(record).flatMap(({ text, range: { start, end } }) => {
    const name = /^HOSTNAME=(?=\S)/i.exec(text)?.[0];
    return name === undefined ? [] : host('boundHost', { text: text.slice(name.length), range: { start: start + name.length, end } });
  });
}

/** Whether License Manager heeds the case of vendor names is not documented: the rules do not, nor do we. */
function vendor(role: MentionRole, field: Field | undefined): Mention[] {
  return field ? [{ key: `vendor ${field.text.toLowerCase()}`, role, text: field.text, range: plain(field.range) }] : [];
}

/** Features of one name are the same only if their vendor is. */
function feature(role: MentionRole, name: Field | undefined, daemon: Field | undefined): Mention[] {
  return name ? [{ key: `feature ${name.text} ${daemon?.text.toLowerCase() ?? ''}`, role, text: name.text, range: plain(name.range) }] : [];
}

function plain({ start, end }: TextRange): TextRange {
  return { start, end };
}
