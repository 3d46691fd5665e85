import { type Structure, TreeBuilder } from './build';
import { isXmlSpace } from './names';
import { checkNamespaces } from './namespaces';
import { breaksXml, type Problem } from './problems';
import { type Recovery, scan } from './scan';
import type { XmlDocument, XmlNode } from './tree';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Parses an XML document. Never fails: every text has a tree, and `problems` says what makes it not well-formed.
 *
 * `structure` says which element may stand in which; where end tags are missing it decides which elements they were missing from.
 * Of a well-formed document it changes nothing.
 */
export function parseXml(text: string, structure: Structure = {}): XmlDocument {
  const strict = readStrictly(text);
  if ('nodes' in strict) return strict;
  const recovered = read(text, structure, { names: structure });
  // What the recovery found wrong is no verdict on a well-formed text.
  return strict.problems.some(breaksXml) ? recovered : { ...recovered, problems: strict.problems };
}

/** A document without problems, or the problems alone, so that the tree of a broken one is forgotten before another is made. */
function readStrictly(text: string): XmlDocument | { readonly problems: readonly Problem[] } {
  const document = read(text, {});
  return document.problems.length === 0 ? document : { problems: document.problems };
}

function read(text: string, structure: Structure, recover?: Recovery): XmlDocument {
  const builder = new TreeBuilder(structure);
  const problems = scan(text, (token) => builder.take(token), recover);
  const { nodes, root, problems: built } = builder.finish();
  const all = [...problems, ...built, ...checkNamespaces(nodes), ...textOutsideRoot(text, nodes)];
  all.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { text, nodes, root, problems: all };
}

function textOutsideRoot(text: string, nodes: readonly XmlNode[]): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodes) {
    if (node.kind === 'cdata') problems.push({ kind: 'text-outside-root', range: node.range, about: '' });
    if (node.kind !== 'text') continue;
    let { start, end } = node.range;
    if (start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) start = 1;
    while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
    while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
    if (end > start)
      problems.push({ kind: 'text-outside-root', range: { start, end }, about: text.slice(start, Math.min(end, start + 40)) });
  }
  return problems;
}
