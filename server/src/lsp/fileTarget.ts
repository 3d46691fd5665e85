/**
 * The URI of the file that a path in a document means: an absolute path of Unix or Windows, or one from the document's folder.
 * Undefined unless the document is a file itself: what is in another place knows nothing of this computer's files.
 */
export function fileTarget(documentUri: string, path: string): string | undefined {
  if (!/^file:/i.test(documentUri) || /[\ud800-\udfff]/u.test(path)) return undefined;
  const written = path.replaceAll('\\', '/');
  const encoded = written.split('/').map(encodeURIComponent).join('/');
  const reference = /^[A-Za-z]:\//.test(written) ? `file:///${written.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` : encoded;
  try {
    // Two slashes at the start are those of a share of Windows.
    const { href } = new URL(reference, documentUri);
    return href;
  } catch {
    return undefined;
  }
}
