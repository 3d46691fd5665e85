import type { Signature, SignatureField } from '../../../core/editing';
import { type Message, paragraph } from '../../../core/message';
import { attributeHead } from '../../hover/attribute';
import { describeKind } from '../../hover/keyword';
import { vendorOf } from '../../model/feature';
import { type VendorWords, vendorWords } from '../../model/vendorWords';
import type { LicenseTree } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { type GuidedField, guidedFields } from '../../vocabulary/records';
import { cursorAt } from '../cursor';
import { speaksGenesys, vocabularyOf } from '../fileVocabulary';
import { type RecordPlace, recordPlaceOf } from '../recordPlace';

/**
 * What the record at `offset` (0-based, UTF-16, of the file) consists of, and which of its fields the cursor is in or comes next;
 * undefined in front of the first field, in comments and in what is not a record. Never throws, whatever the text is.
 */
export function signatureAt(tree: LicenseTree, offset: number): Signature | undefined {
  const cursor = cursorAt(tree, offset);
  if (cursor?.kind !== 'record') return undefined;
  const place = recordPlaceOf(cursor);
  const guides = guidedFields(cursor.record.kind);
  const active = place ? guides.findIndex(({ key }) => key === place.field) : -1;
  return place && active >= 0
    ? describe(cursor.record, guides, active, place, vendorWords(speaksGenesys(vocabularyOf(tree), vendorOf(cursor.record), cursor.record)))
    : undefined;
}

function describe(
  record: LicenseRecord,
  guides: readonly GuidedField[],
  active: number,
  place: RecordPlace,
  words: VendorWords,
): Signature {
  let label = keywordOf(record);
  const fields: SignatureField[] = guides.map(({ guide }, index) => {
    const start = label.length + 1;
    label += ` ${guide.label}`;
    const sentence = paragraph(guide.sentence, guide.vendorSentence && words[guide.vendorSentence]);
    const documentation = [sentence, ...(index === active ? describeAttribute(place) : [])];
    return { labelRange: { start, end: label.length }, documentation };
  });
  const [documentation] = describeKind(record.kind);
  return { label, documentation: documentation ? [documentation] : [], fields, active };
}

function keywordOf({ kind, keyword, intendedKeyword, text }: LicenseRecord): string {
  if (intendedKeyword !== undefined) return intendedKeyword;
  return kind === 'unknown' || !keyword ? '' : text.slice(keyword.start, keyword.end).toUpperCase();
}

/** What is to be said of the attribute that the cursor is in. */
function describeAttribute({ attribute }: RecordPlace): Message[] {
  const definition = attribute?.definition;
  return definition ? [attributeHead(definition)] : [];
}
