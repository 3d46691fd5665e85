import { BACKSLASH, codeAt, END, EQUALS, isLineEnd } from '../../core/characters';
import { isAttributeName } from '../vocabulary/attributes';
import { isSmartDoubleQuote, isSpace, skipSpaces } from './characters';
import { startsGluedAttribute } from './gluedAttribute';
import { contentStart, leadingAttributeName, restOfLineIsEmpty } from './lineStart';

/** No attribute has so long a name. */
const LONGEST_NAME = 40;

/**
 * Whether the quote at `offset` is the opening one of a later attribute, as in `NOTICE="x SIGN="00"`: then the value before it was never closed.
 * `least` is the start of the record.
 */
export function opensAnotherValue(text: string, offset: number, least: number): boolean {
  if (codeAt(text, offset - 1) !== EQUALS) return false;
  const next = codeAt(text, offset + 1);
  if (next === END || isSpace(next) || isLineEnd(next)) return false;
  // `NOTICE="see SIGN="\\` at the end of a line ends a value.
  if (next === BACKSLASH && restOfLineIsEmpty(text, offset + 2)) return false;
  let start = offset - 1;
  while (start > least && offset - start < LONGEST_NAME && !endsNameBefore(codeAt(text, start - 1))) start--;
  return isAttributeName(text.slice(start, offset - 1));
}

/** Whether a character before a name is not part of it: a space, a line end, or a typographic mark that was meant to close a value. */
function endsNameBefore(code: number): boolean {
  return isSpace(code) || isLineEnd(code) || (code >= 0x2000 && isSmartDoubleQuote(code));
}

/** Where a value that was opened at `opening` and never closed had best end: after a typographic mark that is glued to the next attribute, before the next attribute in it, or with its line; at most at `limit`. */
export function unclosedEnd(text: string, opening: number, limit: number): number {
  let end = opening + 1;
  // What has been looked at already: from any place in a run of spaces and quoting signs, the same word follows.
  let looked = 0;
  for (let i = opening + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) break;
    if (code === BACKSLASH && restOfLineIsEmpty(text, i + 1)) break;
    if (code >= 0x2000 && isSmartDoubleQuote(code) && startsGluedAttribute(text, i + 1)) return i + 1;
    if (isSpace(code)) {
      const next = skipSpaces(text, i);
      if (next >= looked) {
        looked = contentStart(text, next);
        if (isAttributeName(leadingAttributeName(text, looked))) break;
      }
      i = next - 1;
    } else {
      end = i + 1;
    }
  }
  return end;
}
