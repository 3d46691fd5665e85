import { isNcName } from '../../xml/names';

// The formats that the schemas name. Values come with their white space already collapsed, as XML Schema does for these types.

/** A name without a colon, as xs:ID and xs:IDREF want it. */
export function stateId(value: string): boolean {
  return isNcName(value);
}

/** A truth value of XML Schema. */
export function xmlBoolean(value: string): boolean {
  return value === 'true' || value === 'false' || value === '1' || value === '0';
}

/** A language tag as xs:language wants it: a word of letters, then words of letters and digits, each of 1 to 8, joined by hyphens. */
export function languageTag(value: string): boolean {
  const [first = '', ...others] = value.split('-');
  return /^[A-Za-z]{1,8}$/.test(first) && others.every((word) => /^[A-Za-z0-9]{1,8}$/.test(word));
}

/**
 * A reference to a resource as xs:anyURI wants it (RFC 3986 once the characters that it does not know are escaped): a scheme before the
 * first colon, one `#` at most, no `%` without two hexadecimal digits.
 */
export function uriReference(value: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(value)) return false;
  const hash = value.indexOf('#');
  if (hash >= 0 && value.includes('#', hash + 1)) return false;
  const head = /^[^/?#]*/.exec(value)?.[0] ?? '';
  const colon = head.indexOf(':');
  return colon < 0 || /^[A-Za-z][A-Za-z0-9+.-]*$/.test(head.slice(0, colon));
}
