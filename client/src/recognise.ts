/** How far into a text the root element is looked for, in UTF-16 units. */
export const HEAD_LENGTH = 20_000;

/**
 * Whether an XML document may be one of Seatkeeper's, by its file name (folders may stand before it) and the start of its text.
 * A quick look that never misses one: the server, which is started then, looks closer.
 */
export function mayBePresenceFile(fileName: string, text: string): boolean {
  const name = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  if (/^presence[^/]*\.xml$/.test(name) || name === 'moc.xml' || name === 'tabs.xml') return true;
  const head = text.slice(0, HEAD_LENGTH);
  return head.includes('genesyslab.com/schemas/ucc/presence') || head.includes('tabdata');
}
