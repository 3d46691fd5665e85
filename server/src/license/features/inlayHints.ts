import { type Message, say } from '../../core/message';
import type { TextRange } from '../../core/text';
import { oneLine } from '../../core/text';
import { isOrderedPartNumber } from '../catalog/genesysName';
import type { Day } from '../model/date';
import { attributeNamed, featureOf } from '../model/feature';
import { hexOfDecimal } from '../model/hostId';
import { hostIdsOf } from '../model/hostIdFields';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { DAYS_TOLD, expiryDayOf } from './expiryDay';
import { placedRecordsIn } from './placedRecords';

/** What is told: each kind can be switched off by itself. */
export type InlayHintKind = 'partNumber' | 'expiry' | 'hostId';

/** A few words shown after a token that are not part of the text. */
export interface InlayHint {
  /** The end of the token, as a 0-based UTF-16 offset of the file. */
  readonly offset: number;
  readonly kind: InlayHintKind;
  /** A plain string comes from the file. */
  readonly label: string | Message;
}

/** The hints whose places are in `range` or at its end, in file order. */
export function inlayHints(tree: LicenseTree, range: TextRange, { today }: { readonly today: Day }): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { record, start } of placedRecordsIn(tree, range)) {
    for (const hint of hintsOf(record, today)) {
      const offset = start + hint.offset;
      if (offset >= range.start && offset <= range.end) hints.push({ ...hint, offset });
    }
  }
  return hints;
}

/** The hints of a record, in its order; offsets count from its start. */
function hintsOf(record: LicenseRecord, today: Day): InlayHint[] {
  if (isFeatureLike(record.kind)) return [...partNumberHints(record), ...expiryHints(record, today), ...hostIdHints(record)];
  return record.kind === 'server' ? hostIdHints(record) : [];
}

/** What an ordered part number is: the publisher writes it into vendor_info. */
function partNumberHints(record: LicenseRecord): InlayHint[] {
  const { name, attributes } = featureOf(record);
  if (!name || !isOrderedPartNumber(name.text)) return [];
  const remark = oneLine(attributeNamed(attributes, 'vendor_info')?.value ?? '', LONGEST_LABEL);
  return remark === '' ? [] : [{ offset: name.range.end, kind: 'partNumber', label: remark }];
}

function expiryHints(record: LicenseRecord, today: Day): InlayHint[] {
  const { expiry } = featureOf(record);
  const day = expiryDayOf(record);
  if (!expiry || day === undefined || day - today > DAYS_TOLD) return [];
  return [{ offset: expiry.range.end, kind: 'expiry', label: describeDays(day - today) }];
}

function describeDays(days: number): Message {
  if (days === 0) return say('expires today');
  if (days === 1) return say('expires tomorrow');
  if (days > 1) return say('{days} days left', { days });
  return days === -1 ? say('expired yesterday') : say('expired {days} days ago', { days: -days });
}

/** The form in which lmhostid shows a 32-bit host id that is written as a decimal number. */
function hostIdHints(record: LicenseRecord): InlayHint[] {
  return hostIdsOf(record).flatMap(({ text, range }): InlayHint[] => {
    const hex = hexOfDecimal(text);
    return hex === undefined ? [] : [{ offset: range.end, kind: 'hostId', label: `= ${hex}` }];
  });
}

const LONGEST_LABEL = 60;
