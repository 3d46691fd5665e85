import { afterByteOrderMark, trimmed } from '../core/characters';
import { byRange } from '../core/ranges';
import { type Structure, TreeBuilder } from './build';
import type { Recovery } from './cursor';
import { mergeConflicts, withoutConflicts } from './damagedMarkup';
import { isXmlSpace } from './names';
import { checkNamespaces } from './namespaces';
import { breaksXml, type Problem } from './problems';
import { scan } from './scan';
import type { XmlDocument, XmlNode } from './tree';

/**
 * Parses an XML document. Never fails: every text has a tree, and `problems` says what makes it not well-formed.
 *
 * `structure` says which element may be in which; where end tags are missing it decides which elements they were missing from.
 * Of a well-formed document it changes nothing.
 */
export function parseXml(text: string, structure: Structure = {}): XmlDocument {
  const strict = readStrictly(text);
  if ('nodes' in strict) return strict;
  const conflicts = mergeConflicts(text);
  const recovered = conflicts.length === 0 ? read(text, structure, true) : readConflicting(text, structure, conflicts);
  // What the recovery found wrong is not a verdict on a well-formed text.
  return strict.problems.some(breaksXml) ? recovered : { ...recovered, problems: strict.problems };
}

/** A document without problems, or the problems alone, so that the tree of a broken one is forgotten before another is made. */
function readStrictly(text: string): XmlDocument | { readonly problems: readonly Problem[] } {
  const document = read(text, {});
  return document.problems.length === 0 ? document : { problems: document.problems };
}

/** Reads the first version of each conflict that a version control system has left in a text. */
function readConflicting(text: string, structure: Structure, conflicts: ReturnType<typeof mergeConflicts>): XmlDocument {
  const { nodes, root, problems } = read(withoutConflicts(text, conflicts), structure, true);
  const told = conflicts.flatMap(({ marker, others }): Problem[] => [
    { kind: 'merge-conflict', range: marker, about: 'first' },
    { kind: 'merge-conflict', range: others, about: 'others' },
  ]);
  return { text, nodes, root, problems: [...problems, ...told].sort(byRange) };
}

function read(text: string, structure: Structure, recovers = false): XmlDocument {
  const builder = new TreeBuilder(structure);
  const recover: Recovery | undefined = recovers ? { names: structure, innermost: () => builder.innermost?.name.text } : undefined;
  const problems = scan(text, (token) => builder.take(token), recover);
  const { nodes, root, problems: built } = builder.finish();
  const all = [...problems, ...built, ...checkNamespaces(nodes), ...textOutsideRoot(text, nodes)];
  all.sort(byRange);
  return { text, nodes, root, problems: all };
}

function textOutsideRoot(text: string, nodes: readonly XmlNode[]): Problem[] {
  const problems: Problem[] = [];
  for (const node of nodes) {
    if (node.kind === 'cdata') problems.push({ kind: 'text-outside-root', range: node.range, about: '<![CDATA[' });
    if (node.kind !== 'text') continue;
    const { start, end } = trimmed(text, { start: Math.max(node.range.start, afterByteOrderMark(text)), end: node.range.end }, isXmlSpace);
    if (end > start)
      problems.push({ kind: 'text-outside-root', range: { start, end }, about: text.slice(start, Math.min(end, start + 40)) });
  }
  return problems;
}
