import type { XmlDocument } from '../../xml/tree';
import { elementsOf } from '../../xml/walk';
import type { PresenceFile } from '../model/presenceFile';
import { sourceFromParser } from './fromParser';
import { sourceFromTree } from './fromTree';
import { buildModel, type ValueModel } from './valueModel';

/** From this many UTF-16 units on, fast-xml-parser would hold up the server for over a third of a second; the tree has the same values. */
const LARGE = 2_000_000;

/** An element of more attributes than this takes fast-xml-parser time for each of them with every child: the tree has the same values. */
const MOST_ATTRIBUTES = 100;

function hasCrowdedElement(document: XmlDocument): boolean {
  for (const { attributes } of elementsOf(document)) if (attributes.length > MOST_ATTRIBUTES) return true;
  return false;
}

/**
 * The values of a document for its schema, or undefined where it has no element. They are fast-xml-parser's where it may be trusted: in
 * a well-formed document without a DOCTYPE, whose entities nobody is to expand. Everywhere else they are the tree's own.
 */
export function valueModelOf(file: PresenceFile): ValueModel | undefined {
  const { document } = file;
  const isOrdinary = document.problems.length === 0 && document.text.length < LARGE && !hasCrowdedElement(document);
  const parsed = isOrdinary ? sourceFromParser(document) : undefined;
  const source = parsed ?? sourceFromTree(document);
  return source && buildModel(source, file.vocabulary);
}
