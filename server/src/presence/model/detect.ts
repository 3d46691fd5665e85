import { matchesFileName } from '../../core/fileNamePattern';
import type { TextRange } from '../../core/text';
import { namespaceOf } from '../../xml/namespaces';
import { parseXml } from '../../xml/parse';
import type { XmlDocument } from '../../xml/tree';
import { childElements } from '../../xml/walk';
import { presenceFileNames } from '../fileNames';
import { customTabVocabulary, PRESENCE_NAMESPACE, presenceVocabulary, type Vocabulary } from '../vocabulary';

/** What kind of document an XML file is, as far as this project is concerned. */
export type PresenceKind = 'presence' | 'customTab';

/** So many nodes at the top are looked at to tell a web page. */
const MOST_TOP_NODES = 10;

/** Elements that other documents with a root of this name do not have. */
const ownChildren = new Set(['state', 'auto', 'genesysAgent']);

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
 * The kind of an XML file by its name and its text, or undefined when it is unsupported. The name decides while the root is still broken;
 * a root element of the right namespace, or one that holds what only ours hold, decides under any name.
 */
export function detect(fileName: string, text: string): PresenceKind | undefined {
  const named = kindByName(fileName);
  const { root } = parseXml(text.slice(0, HEAD));
  if (root?.name.local === 'presence' && namespaceOf(root) === PRESENCE_NAMESPACE) return 'presence';
  // Where the namespace is missing or wrong, what it holds tells that it is meant to be ours.
  if (root?.name.local === 'presence' && childElements(root).some(({ name }) => ownChildren.has(name.local))) return 'presence';
  if (root?.name.local === 'tabdata' && (named === 'customTab' || namespaceOf(root) === '')) return 'customTab';
  if (named === 'customTab' && root && root.name.local !== 'tabdata' && (root.endTag || root.selfClosing)) return undefined;
  return named;
}

export function vocabularyOf(kind: PresenceKind): Vocabulary {
  return kind === 'presence' ? presenceVocabulary : customTabVocabulary;
}

/** Parses a document of a kind, with that kind's structure for recovery. */
export function parsePresence(kind: PresenceKind, text: string): XmlDocument {
  const vocabulary = vocabularyOf(kind);
  const document = parseXml(text, vocabulary.structure);
  const page = webPageTag(document, vocabulary);
  if (!page) return document;
  // Whatever else is wrong with it, nothing of it belongs into a file of ours.
  const range = { start: 0, end: text.length };
  const nodes = [{ kind: 'text' as const, range, parent: undefined }];
  return { text, nodes, root: undefined, problems: [{ kind: 'web-page', range: page, about: 'html' }] };
}

/** The tag by which a document that has no root element of ours is a web page: html, or the document type of one. */
function webPageTag({ text, nodes, root }: XmlDocument, vocabulary: Vocabulary): TextRange | undefined {
  if (root?.name.local === vocabulary.root) return undefined;
  const top = nodes.filter((node) => node.kind !== 'text' && node.kind !== 'comment').slice(0, MOST_TOP_NODES);
  for (const node of top) {
    if (node.kind === 'element' && /^(?:html|head|body)$/i.test(node.name.text)) return { start: node.startTag.start, end: node.name.end };
    if (node.kind === 'doctype' && /^<!doctype\s+html[\s>]/i.test(text.slice(node.range.start, node.range.start + 40)))
      return { start: node.range.start, end: Math.min(node.range.end, node.range.start + 14) };
  }
  return undefined;
}
