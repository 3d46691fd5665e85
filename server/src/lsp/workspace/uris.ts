import { URI, Utils } from 'vscode-uri';

/** A URI in one form, with its escapes resolved, so that two editors' ways to write it can be compared; as it is where it is not one. */
export function decodedUri(uri: string): string {
  const parsed = parse(uri);
  if (!parsed) return uri;
  const { scheme, query, fragment } = parsed;
  return `${scheme}://${placeOf(parsed)}${query && `?${query}`}${fragment && `#${fragment}`}`;
}

/** The path of a file below a folder, decoded, without a slash before it; undefined for what is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [outer, inner] = [parse(folder), parse(uri)];
  if (outer?.scheme !== inner?.scheme || !outer || !inner) return undefined;
  const start = placeOf(outer).replace(/\/?$/, '/');
  const place = placeOf(inner);
  return place.startsWith(start) ? place.slice(start.length) : undefined;
}

/** The URI of a file that a path leads to from the folder of another; undefined for a path that is not relative. */
export function uriFrom(uri: string, path: string): string | undefined {
  const from = parse(uri);
  if (!from || /^(?:[\\/]|[A-Za-z]:)/.test(path)) return undefined;
  return Utils.joinPath(Utils.dirname(from), path.replaceAll('\\', '/')).toString();
}

/** Computer and path; what cannot differ in case, the computer's name and the letter of a drive, in lower case. */
function placeOf({ authority, path }: URI): string {
  return authority.toLowerCase() + path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Undefined for what is not a URI. */
function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    return undefined;
  }
}
