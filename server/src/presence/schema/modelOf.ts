import type { PresenceFile } from '../model/presenceFile';
import { sourceFromParser } from './fromParser';
import { sourceFromTree } from './fromTree';
import { buildModel, type ValueModel } from './valueModel';

/** From this many UTF-16 units on, fast-xml-parser would hold up the server for over a third of a second; the tree has the same values. */
const LARGE = 2_000_000;

/**
 * The values of a document for its schema, or undefined where it has no element. They are fast-xml-parser's where it may be trusted: in
 * a well-formed document without a DOCTYPE, whose entities nobody is to expand. Everywhere else they are the tree's own.
 */
export function valueModelOf(file: PresenceFile): ValueModel | undefined {
  const { document } = file;
  const parsed = document.problems.length === 0 && document.text.length < LARGE ? sourceFromParser(document) : undefined;
  const source = parsed ?? sourceFromTree(document);
  return source && buildModel(source, file.vocabulary);
}
