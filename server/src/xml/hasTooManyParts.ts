/**
 * So many parts a document may have. Each takes memory and time of its own, however short it is: 16 MB of `<a>` would take gigabytes.
 * A presence definition of 26,000 states and 10 MB has a million.
 */
const MOST_PARTS = 1_100_000;

const LESS_THAN = 60;
const SLASH = 47;
const EQUALS = 61;
const AMPERSAND = 38;
/** What a start tag costs beside an end tag, an attribute or a reference. */
const PARTS_OF_TAG = 3;

/** Whether a text has more tags, attributes and references than a document is read with. A text of ordinary size is not even looked at. */
export function hasTooManyParts(text: string): boolean {
  if (text.length * PARTS_OF_TAG <= MOST_PARTS) return false;
  let parts = 0;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS_THAN) parts += text.charCodeAt(at + 1) === SLASH ? 1 : PARTS_OF_TAG;
    else if (code === EQUALS || code === AMPERSAND) parts++;
  }
  return parts > MOST_PARTS;
}
