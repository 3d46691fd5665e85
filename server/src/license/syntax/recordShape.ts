import { isAttributeName } from '../vocabulary/attributes';
import type { RecordKind } from '../vocabulary/keywords';
import { type FieldShape, requiredFields } from '../vocabulary/records';
import { contentStart, detectKeyword, isIndented, wordEnd, wordsOfLine } from './lineStart';

const date = /^(?:permanent|\d{1,4}[-/.][A-Za-z0-9]{1,9}[-/.]\d{1,4})$/i;
const version = /^v?\d[\w.]*$/i;
const count = /^(?:\d{1,10}|uncounted)$/i;
const name = /^[^"=\\#]+$/;
const vendorName = /^[\w.-]+$/;
const shapes: Partial<Readonly<Record<FieldShape, RegExp>>> = { feature: name, vendor: vendorName, version, date, count };
const port = /^\d{1,5}$/;

/**
 * Whether the words after a keyword have, place by place, the shapes of its record's fields: what running text has hardly ever. The words may
 * end early, with the line, but not before something tells them from text.
 */
export function haveShapeOf(kind: RecordKind, words: readonly string[]): boolean {
  switch (kind) {
    case 'feature':
    case 'increment':
    case 'upgrade':
      return fitFeature(kind, words);
    case 'server':
      return name.test(words[0] ?? '=') && isHostId(words[1] ?? '') && afterHostId(words.slice(2));
    case 'vendor':
      return vendorName.test(words[0] ?? '') && (words.length === 1 || isPath(words[1] ?? '') || isVendorOption(words[1] ?? ''));
    case 'useServer':
      return words.length === 0;
    case 'package':
      return (
        name.test(words[0] ?? '=') &&
        vendorName.test(words[1] ?? '') &&
        version.test(words[2] ?? '') &&
        (words.length === 3 || (words[3] ?? '').includes('=') || isKey(words[3] ?? ''))
      );
    case 'featureSet':
      return words.length === 2 && isKey(words[1] ?? '');
    default:
      return false;
  }
}

/** Whether a line is a record by its keyword at the margin and by the shapes of its fields, so that not even an open quote makes it text. */
export function isUnmistakable(text: string, lineStart: number): boolean {
  if (isIndented(text, lineStart)) return false;
  const start = contentStart(text, lineStart);
  const end = wordEnd(text, start);
  const detected = detectKeyword(text, start, end);
  return detected?.end === end && haveShapeOf(detected.definition.kind, fieldsAfter(text, end));
}

/** The first words after a keyword, without the backslash that ends their line. */
export function fieldsAfter(text: string, offset: number): string[] {
  const words = wordsOfLine(text, offset);
  const last = words[words.length - 1];
  if (last === '\\') words.pop();
  else if (last?.endsWith('\\')) words[words.length - 1] = last.slice(0, -1);
  return words;
}

/** Whether the fields of a FEATURE, INCREMENT or UPGRADE record are in their places, or as many of them as the line has, a version at least. */
export function fitFeature(kind: RecordKind, words: readonly string[]): boolean {
  if (words.length <= 2) return false;
  return requiredFields(kind).every(({ shape }, index) => index >= words.length || shapes[shape]?.test(words[index] ?? ''));
}

/** How many words the record of a kind has at least. */
export function leastWords(kind: RecordKind): number {
  return requiredFields(kind).length;
}

/** Whether a word looks like a license key: as many hex digits as no count or version has. */
export function isKey(word: string): boolean {
  return /^[0-9A-Fa-f]{8,}$/.test(word);
}

/** Whether a word looks like the host id of a SERVER line. */
export function isHostId(word: string): boolean {
  const type = /^([A-Z][A-Z0-9_]*)=/i.exec(word)?.[1];
  if (type !== undefined) return !isAttributeName(type);
  return /^(?:[0-9A-F]{8}|[0-9A-F]{12,13}|#\d+|ANY|DEMO|(?:[0-9A-F]{1,2}[:-]){5}[0-9A-F]{1,2})$/i.test(word);
}

/** Whether words can be after the host id of a SERVER line: a port, options. */
export function afterHostId([first, ...more]: readonly string[]): boolean {
  return first === undefined || ((port.test(first) || isServerOption(first)) && more.every(isServerOption));
}

function isServerOption(word: string): boolean {
  return isAttributeName(/^[^=]*/.exec(word)?.[0] ?? '');
}

/** Whether a word is a path as it is on a DAEMON or VENDOR line. */
export function isPath(word: string): boolean {
  return /^"?(?:[A-Za-z]:[\\/]|[\\/.~$%])/.test(word) || /^[\w.-]+[\\/]\S/.test(word);
}

function isVendorOption(word: string): boolean {
  return /^(?:options|port|eport)=/i.test(word) || port.test(word);
}
