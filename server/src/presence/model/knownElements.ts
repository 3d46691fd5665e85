import { memo } from '../../core/memo';
import { parentsIn } from '../../xml/build';
import type { XmlElement } from '../../xml/tree';
import type { PresenceFile } from './presenceFile';

/** The elements that are where the vocabulary has them, each before its children. Worked out once for a file, without recursion. */
export const knownElements = memo(findKnown);

function findKnown({ root, vocabulary }: PresenceFile): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (!root || root.name.local !== vocabulary.root) return found;
  const waiting: XmlElement[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    const { children, name } = next;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child?.kind === 'element' && parentsIn(vocabulary.structure, child.name.local)?.includes(name.local)) waiting.push(child);
    }
  }
  return found;
}
