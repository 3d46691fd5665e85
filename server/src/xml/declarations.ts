import { afterByteOrderMark, DOUBLE_QUOTE, GREATER_THAN, LESS_THAN, SINGLE_QUOTE } from '../core/characters';
import type { Cursor } from './cursor';
import { isXmlSpace } from './names';

// White space of XML is space, Tab, CR and LF; that of regular expressions is more.
/** What is after the name in a document type declaration, as far as the internal subset, which is not read. */
const doctypeRest =
  /^(?:[ \t\r\n]+(?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[ \r\na-zA-Z0-9'()+,./:=?;!*#@$_%-]*"|'[ \r\na-zA-Z0-9()+,./:=?;!*#@$_%-]*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))?[ \t\r\n]*[[>]/;
const declaration =
  /^[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*$/;

export function readInstruction(cursor: Cursor, open: number): void {
  const { text } = cursor;
  const close = cursor.finder.next('?>', open + 2);
  const nameEnd = cursor.nameEnd(open + 2);
  const target = text.slice(open + 2, nameEnd);
  const isDeclaration = target === 'xml';
  const unclosed = close < 0 || (isDeclaration && holdsTag(cursor, open + 2, close));
  cursor.position = unclosed ? cursor.endOfUnclosed(open + 2) : close + 2;
  if (unclosed) cursor.problem('instruction-not-closed', open, open + 2, target, cursor.position);
  if (isDeclaration) {
    const documentStart = afterByteOrderMark(text);
    if (open !== documentStart) cursor.problem('declaration-misplaced', open, nameEnd, target);
    else if (!unclosed && !declaration.test(text.slice(nameEnd, close)))
      cursor.problem('declaration-malformed', open, cursor.position, target);
  } else if (
    target === '' ||
    /^xml$/i.test(target) ||
    target.includes(':') ||
    (!unclosed && nameEnd < close && !isXmlSpace(text.charCodeAt(nameEnd)))
  ) {
    cursor.problem('instruction-target', open, Math.max(nameEnd, open + 2), target);
  }
  cursor.checkCharacters(nameEnd, cursor.position);
  cursor.take({ kind: isDeclaration ? 'declaration' : 'instruction', start: open, end: cursor.position });
}

/** An XML declaration holds no tag: one that seems to, after its end or in another line, has lost its end. Other instructions may hold anything. */
function holdsTag(cursor: Cursor, from: number, close: number): boolean {
  const tag = cursor.finder.next('<', from);
  if (tag < 0 || tag > close) return false;
  const lineEnd = cursor.nextOfLine(from);
  const lineFeed = cursor.finder.next('\n', tag);
  return lineEnd < tag || (lineFeed >= 0 && lineFeed < close);
}

export function readDoctype(cursor: Cursor, open: number): void {
  const { text } = cursor;
  // After one without an end, each further one would be read to the end of the text in vain.
  const close = cursor.hasUnclosedDoctype ? -1 : doctypeEnd(cursor, open + 9);
  cursor.hasUnclosedDoctype ||= close < 0;
  cursor.position = close < 0 ? cursor.endOfUnclosed(open + 9) : close;
  const name = cursor.readName(cursor.skipSpace(open + 9));
  const malformed = close < 0 || name.text === '' || name.start === open + 9 || !doctypeRest.test(text.slice(name.end, close));
  cursor.problem(malformed ? 'doctype-malformed' : 'doctype', open, open + 9, 'DOCTYPE');
  cursor.checkCharacters(open + 9, cursor.position);
  cursor.take({ kind: 'doctype', start: open, end: cursor.position });
}

/** The offset after the `>` that ends a document type declaration, whatever is in its quotes, brackets and comments; -1 without one. */
function doctypeEnd(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = text.indexOf(text.charAt(at), at + 1);
      if (at < 0) return -1;
    } else if (code === LESS_THAN && text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at + 4) + 2;
      if (at < 2) return -1;
    } else if (code === LESS_THAN && depth <= 0) return -1;
    else if (code === 91) depth++;
    else if (code === 93) depth--;
    else if (code === GREATER_THAN && depth <= 0) return at + 1;
  }
  return -1;
}
