/** A URI with its escapes resolved, so that two editors' ways to write one can be compared; as it is where they make no sense. */
export function decodedUri(uri: string): string {
  if (!uri.includes('%')) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
