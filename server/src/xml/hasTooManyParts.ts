/**
 * So many parts a document may have. Each takes memory and time of its own, however short it is: 16 MB of `<a>` would take gigabytes.
 * A presence definition of 26,000 states and 10 MB has a million.
 */
const MOST_PARTS = 1_100_000;

const LESS_THAN = 60;
const SLASH = 47;
const EQUALS = 61;
const GREATER_THAN = 62;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
const AMPERSAND = 38;
/** What a start tag costs beside an end tag, an attribute or a reference. */
const PARTS_OF_TAG = 3;
/** What a start tag without an end tag costs besides: the second reading of the document, and what is told of it. */
const PARTS_OF_UNCLOSED = 3;

/** Whether a text has more tags, attributes and references than a document is read with. A text of ordinary size is not even looked at. */
export function hasTooManyParts(text: string): boolean {
  if (text.length * PARTS_OF_TAG <= MOST_PARTS) return false;
  let parts = 0;
  let unclosed = 0;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS_THAN) {
      const next = text.charCodeAt(at + 1);
      parts += next === SLASH ? 1 : PARTS_OF_TAG;
      if (next === SLASH) unclosed--;
      else if (next !== EXCLAMATION_MARK && next !== QUESTION_MARK) unclosed++;
    } else if (code === EQUALS || code === AMPERSAND) parts++;
    else if (code === SLASH && text.charCodeAt(at + 1) === GREATER_THAN) {
      parts++;
      unclosed--;
    }
  }
  return parts + Math.max(0, unclosed) * PARTS_OF_UNCLOSED > MOST_PARTS;
}
