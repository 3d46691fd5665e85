/**
 * The URI of the file that a path in a document means: an absolute path of Unix or Windows, or one from the document's folder.
 * Undefined unless the document is a file itself, since what is in another place knows nothing of this computer's files, and for a share of another
 * computer.
 */
export function fileTarget(documentUri: string, path: string): string | undefined {
  if (!/^file:/i.test(documentUri) || /[\ud800-\udfff]/u.test(path)) return undefined;
  const written = path.replaceAll('\\', '/');
  const encoded = written.split('/').map(encodeURIComponent).join('/');
  const reference = /^[A-Za-z]:\//.test(written) ? `file:///${written.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` : encoded;
  try {
    const { href, host, pathname } = new URL(reference, documentUri);
    // A share of Windows, which only a document on that share may lead to: opening one sends the user's name and a hash of the password there.
    return host === new URL(documentUri).host && !/^[\\/]{2}/.test(pathname) ? href : undefined;
  } catch {
    return undefined;
  }
}
