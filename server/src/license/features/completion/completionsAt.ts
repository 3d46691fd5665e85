import { BACKSLASH, codeAt } from '../../../core/characters';
import { type Completion, prefixedFirst } from '../../../core/editing';
import type { TextRange } from '../../../core/text';
import { vendorOf } from '../../model/feature';
import type { LicenseTree } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { cursorAt, type RecordCursor } from '../cursor';
import { speaksGenesys, vocabularyOf } from '../fileVocabulary';
import { type RecordPlace, recordPlaceOf } from '../recordPlace';
import { attributeOffers } from './attributes';
import { attributeValueOffers, listKindOf } from './attributeValues';
import type { CompletionContext, Offer, Offers } from './completion.types';
import { countOffers } from './counts';
import { expiryOffers } from './expiries';
import { featureNameOffers, namesOfFile } from './featureNames';
import { keywordOffers } from './keywords';
import { hostOffers, serverHostIdOffers, serverPortOffers } from './server';
import { listPiece, wholeValue } from './valueRange';
import { daemonOffers, vendorOffers } from './vendors';
import { versionOffers } from './versions';

/**
 * What can be written at `offset` (0-based, UTF-16, of the file) in place of the word there, the likeliest first; nothing in comments,
 * free text, keys and signatures, and after a backslash. Never throws, whatever the text is.
 */
export function completionsAt(tree: LicenseTree, offset: number, context: CompletionContext): Completion[] {
  if (codeAt(tree.text, offset - 1) === BACKSLASH) return [];
  const cursor = cursorAt(tree, offset);
  if (!cursor) return [];
  if (cursor.kind === 'lineStart') return inOrder(tree, offset, { range: cursor.range, offers: keywordOffers(tree, cursor, context) });
  const place = recordPlaceOf(cursor);
  const found = place && offersIn(tree, cursor, place, context);
  if (!found) return [];
  const { start } = cursor;
  return inOrder(tree, offset, { range: { start: start + found.range.start, end: start + found.range.end }, offers: found.offers });
}

/**
 * The offers with their edits, those first that begin with what is typed before the cursor. A new word right before the backslash at a line's end
 * gets the space that belongs between them.
 */
function inOrder({ text }: LicenseTree, offset: number, { range, offers }: Offers): Completion[] {
  const after = range.start === range.end && codeAt(text, range.end) === BACKSLASH ? ' ' : '';
  return prefixedFirst(offers, text.slice(range.start, offset)).map(({ newText, isSnippet = false, ...offer }, index) => ({
    ...offer,
    edit: { range, newText: (newText ?? offer.label) + after },
    isSnippet,
    sortText: String(index).padStart(5, '0'),
  }));
}

/** The offers of a place in a record, their range counted from the start of the record. */
function offersIn(tree: LicenseTree, cursor: RecordCursor, place: RecordPlace, context: CompletionContext): Offers | undefined {
  const { record, word, offset } = cursor;
  const { attribute, inValue } = place;
  const vocabulary = vocabularyOf(tree);
  if (attribute && inValue) {
    const { definition } = attribute;
    if (!definition) return undefined;
    const list = listKindOf(definition);
    const range = list ? listPiece(record, attribute, offset, list) : wholeValue(record, attribute, offset);
    if (!range) return undefined;
    return { range, offers: attributeValueOffers(vocabulary, definition, { record, range }, context) };
  }
  if (attribute) return { range: attribute.nameRange, offers: attributeOffers(vocabulary, record, attribute, context) };
  if (word && offset > word.end) return undefined;
  if (place.field === 'hostId' && word && word.equals >= 0) {
    const range = { start: word.start, end: word.equals };
    return offset <= word.equals ? { range, offers: serverHostIdOffers(true) } : undefined;
  }
  if (word && word.quote >= 0) return undefined;
  const range = place.range ?? (word ? { start: word.start, end: word.end } : { start: offset, end: offset });
  const offers = fieldOffers(tree, cursor, place, context);
  if (place.allowsAttribute && !(word && isNotAttribute(record, word))) {
    offers.push(...attributeOffers(vocabulary, record, undefined, context));
  }
  return isOneLine(record, range) ? { range, offers } : undefined;
}

function fieldOffers(tree: LicenseTree, cursor: RecordCursor, { field }: RecordPlace, { today }: CompletionContext): Offer[] {
  const { record } = cursor;
  const vocabulary = vocabularyOf(tree);
  const vendor = vendorOf(record);
  switch (field) {
    case 'name':
      return nameOffers(tree, cursor);
    case 'vendor':
      return vendorOffers(vocabulary, record);
    case 'version':
    case 'fromVersion':
    case 'toVersion':
      return versionOffers(vocabulary, record, vendor);
    case 'expiry':
      return expiryOffers(today, speaksGenesys(vocabulary, vendor, record), vocabulary.expiries(vendor, record));
    case 'count':
      return countOffers(vocabulary, record, vendor);
    case 'host':
      return hostOffers();
    case 'hostId':
      return serverHostIdOffers(false);
    case 'serverPort':
      return serverPortOffers(speaksGenesys(vocabulary, undefined, record));
    case 'daemon':
      return daemonOffers(vocabulary, record);
    default:
      return [];
  }
}

function nameOffers(tree: LicenseTree, { record, word }: RecordCursor): Offer[] {
  const vocabulary = vocabularyOf(tree);
  // Where no name is there yet, the first word after the cursor is the vendor.
  const vendor = wordAt(record, word ? 1 : 0);
  if (record.kind === 'package' || record.kind === 'upgrade') return namesOfFile(vocabulary, record, vendor);
  return featureNameOffers(vocabulary, record, { vendor, version: wordAt(record, word ? 2 : 1) });
}

/** The word with this place after the keyword, unless it is an attribute. */
function wordAt(record: LicenseRecord, index: number): string | undefined {
  const word = record.words[index];
  return word === undefined || word.equals >= 0 ? undefined : record.slice(word);
}

/** Whether a word in an attribute’s place is none and not the beginning of one: a key, a piece of a signature, a path, a number. */
function isNotAttribute(record: LicenseRecord, word: Word): boolean {
  const text = record.slice(word);
  return !/^[A-Za-z][A-Za-z_]*$/.test(text) || (text.length > 5 && /^[A-Fa-f]+$/.test(text));
}

function isOneLine(record: LicenseRecord, range: TextRange): boolean {
  return !/[\r\n]/.test(record.slice(range));
}
