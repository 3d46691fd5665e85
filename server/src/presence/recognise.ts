import { matchesFileName } from '../core/fileNamePattern';
import { namespaceOf } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import type { XmlDocument } from '../xml/tree';
import { presenceFileNames } from './fileNames';
import { customTabVocabulary, PRESENCE_NAMESPACE, presenceVocabulary, type Vocabulary } from './vocabulary';

/** What kind of document an XML file is, as far as this project is concerned. */
export type PresenceKind = 'presence' | 'customTab';

/** How far into a text a root element is looked for, in UTF-16 units. */
const HEAD = 20_000;

/** The kind that a file's name says, whatever is in it; folders before the name are left out. */
export function kindByName(fileName: string): PresenceKind | undefined {
  const name = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  const isOne = (patterns: readonly string[]) => patterns.some((pattern) => matchesFileName(name, pattern));
  if (isOne(presenceFileNames.presence)) return 'presence';
  return isOne(presenceFileNames.customTab) ? 'customTab' : undefined;
}

/**
 * The kind of an XML file by its name and its text, or undefined when it is none of ours. The name decides while the root is still broken;
 * a root element of the right namespace decides under any name.
 */
export function recognise(fileName: string, text: string): PresenceKind | undefined {
  const named = kindByName(fileName);
  const { root } = parseXml(text.slice(0, HEAD));
  if (root?.name.local === 'presence' && namespaceOf(root) === PRESENCE_NAMESPACE) return 'presence';
  if (root?.name.local === 'tabdata' && (named === 'customTab' || namespaceOf(root) === '')) return 'customTab';
  if (named === 'customTab' && root && root.name.local !== 'tabdata' && (root.endTag || root.selfClosing)) return undefined;
  return named;
}

export function vocabularyOf(kind: PresenceKind): Vocabulary {
  return kind === 'presence' ? presenceVocabulary : customTabVocabulary;
}

/** Parses a document of a kind, with that kind's structure for recovery. */
export function parsePresence(kind: PresenceKind, text: string): XmlDocument {
  return parseXml(text, vocabularyOf(kind).structure);
}
