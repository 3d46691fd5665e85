import { BYTE_ORDER_MARK, CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../core/characters';

// One character of XML 1.0 names (fifth edition, productions 4 and 4a), without the colon, which namespaces reserve.
const startRanges: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
const furtherRanges: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

function isWithin(codePoint: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Whether a code point may begin a name; a colon may, as far as XML without namespaces goes. */
export function isNameStart(codePoint: number): boolean {
  if (codePoint < 128)
    return (codePoint >= 97 && codePoint <= 122) || (codePoint >= 65 && codePoint <= 90) || codePoint === 95 || codePoint === 58;
  return isWithin(codePoint, startRanges);
}

/** Whether a code point may be in a name. */
export function isNamePart(codePoint: number): boolean {
  if (codePoint < 128) return isNameStart(codePoint) || (codePoint >= 48 && codePoint <= 57) || codePoint === 45 || codePoint === 46;
  return isWithin(codePoint, startRanges) || isWithin(codePoint, furtherRanges);
}

/** Whether a text is a name without a colon (NCName), as ids must be. */
export function isNcName(text: string): boolean {
  if (text === '') return false;
  let first = true;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === ':' || !(first ? isNameStart(codePoint) : isNamePart(codePoint))) return false;
    first = false;
  }
  return true;
}

/** Whether a code point may be in an XML 1.0 document at all. */
export function isXmlCharacter(codePoint: number): boolean {
  return (
    codePoint === 9 ||
    codePoint === 10 ||
    codePoint === 13 ||
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}

/** White space of XML: space, Tab, CR and LF, and nothing else. */
export function isXmlSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}

/** A character that looks like a space, or like nothing, and that XML does not count as white space. */
export function isUnseen(code: number): boolean {
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === BYTE_ORDER_MARK
  );
}

/** White space collapsed as XML Schema does for ids, tokens and booleans: runs of it become one space, none is left at the ends. */
export function collapseSpace(text: string): string {
  if (!/[\t\n\r ]/.test(text)) return text;
  const single = text.replace(/[\t\n\r ]+/g, ' ');
  return single.slice(single.startsWith(' ') ? 1 : 0, single.length > 1 && single.endsWith(' ') ? -1 : undefined);
}
