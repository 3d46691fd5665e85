import { seenText } from '../../core/visible';
import { xmlWithoutCommands } from './buildCommands';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text of one line as XML content or attribute value. What XML cannot hold, or nobody can see, is written by name. */
export function escapeXml(text: string): string {
  return xmlWithoutCommands(
    seenText(text)
      .replace(/[\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"']/g, (character) => entities[character] ?? character),
  );
}
