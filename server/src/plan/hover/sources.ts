import { joined, type Message, say } from '../../core/message';
import { documents } from '../catalog/fact';
import { factOf } from '../catalog/facts';

/** Where facts are written: documents with their headings, and the lines of the text. */
export function sourcesOf(ids: readonly string[]): Message {
  const places = ids.map(factOf).map(({ id, document, sections = [], lines }) => {
    const headings = sections.map((section) => `“${section}”`).join(', ');
    return say('{document}{headings} (lines {lines}; {id})', {
      document: documents[document],
      headings: headings && `, ${headings}`,
      lines,
      id,
    });
  });
  return joined(places, '; ');
}

/** The same in brief: documents with the lines of the text. */
export function linesOf(ids: readonly string[]): Message {
  const byDocument = new Map<string, string[]>();
  for (const { id, document, lines } of ids.map(factOf)) {
    const title = documents[document];
    byDocument.set(title, [...(byDocument.get(title) ?? []), `${lines} (${id})`]);
  }
  return joined(
    Array.from(byDocument, ([document, places]) => say('{document}, lines {places}', { document, places: places.join('; ') })),
    '; ',
  );
}
