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
 * A reference to a resource as xs:anyURI wants it: RFC 3986 once the characters that it does not know are escaped. A scheme before the
 * first colon, one `#` at most, no `%` without two hexadecimal digits, a port of digits, square brackets only around a host or after the `#`.
 */
export function uriReference(value: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(value)) return false;
  const head = value.slice(0, endOf(value, 0, '/?#'));
  const colon = head.indexOf(':');
  if (colon >= 0 && !/^[A-Za-z][A-Za-z0-9+.-]*$/.test(head.slice(0, colon))) return false;
  let rest = value.slice(colon + 1);
  if (rest.startsWith('//')) {
    const end = endOf(rest, 2, '/?#');
    if (!isAuthority(rest.slice(2, end))) return false;
    rest = rest.slice(end);
  }
  const hash = endOf(rest, 0, '#');
  return !/[[\]]/.test(rest.slice(0, hash)) && !rest.includes('#', hash + 1);
}

/** `user@host:port`, where all but the host may be left out. */
function isAuthority(authority: string): boolean {
  const at = authority.indexOf('@');
  const host = authority.slice(at + 1);
  if (/[[\]]/.test(authority.slice(0, Math.max(at, 0)))) return false;
  if (host.startsWith('[')) return /^\[[^\]]*\](?::[0-9]*)?$/.test(host);
  const [name = '', port = '', ...more] = host.split(':');
  return more.length === 0 && !/[@[\]]/.test(name) && /^[0-9]*$/.test(port);
}

/** The first place at or after an offset where one of some characters is, or the text's end. */
function endOf(text: string, from: number, stops: string): number {
  let at = from;
  while (at < text.length && !stops.includes(text.charAt(at))) at++;
  return at;
}
