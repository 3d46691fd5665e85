import type { Fix } from '../../../core/finding';
import { allOf, type Message, say, type Value } from '../../../core/message';
import type { TextEdit } from '../../../core/text';
import type { XmlElement, XmlNode } from '../../../xml/tree';
import { knownElements } from '../../model/knownElements';
import type { PresenceFile } from '../../model/presenceFile';
import type { ElementVocabulary } from '../../vocabulary';
import { isWhole, rangeWithLead } from '../edits';
import { documentRule, presenceOnly } from '../rule';
import { misplaced } from './_sequence';

/** The elements whose children form a sequence; the children of the others may be in any order. */
const sequences: ReadonlySet<string> = new Set(['presence', 'state']);

/** How many findings of one element carry the fix that sorts it: it moves all that is misplaced, and with each of thousands it would fill the memory. */
const MOST_COPIES = 20;

interface Child {
  readonly element: XmlElement;
  readonly rank: number;
  readonly isMisplaced: boolean;
}

export default documentRule({
  id: 'element-order',
  severity: 'error',
  summary: 'An element that is not in the order that the schema requires',
  source: 'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": the sequences of presence and StateType',
  kinds: presenceOnly,
  check(file, report) {
    for (const element of knownElements(file)) {
      const definition = sequences.has(element.name.local) ? file.vocabulary.elements.get(element.name.local) : undefined;
      if (!definition) continue;
      const children = rankedChildren(element, definition);
      const wrong = children.filter(({ isMisplaced }) => isMisplaced);
      if (wrong.length === 0) continue;
      const fixes = sortingFix(file, element, children);
      const order = definition.children.map(({ name }) => `<${name}>`);
      for (const [index, { element: child, rank }] of wrong.entries()) {
        report({
          range: child.name,
          message: wordsFor(rank, order, { parent: element.name.local, name: child.name.local }),
          ...(index < MOST_COPIES && { fixes }),
        });
      }
    }
  },
});

function rankedChildren(parent: XmlElement, { children }: ElementVocabulary): Child[] {
  const rankOf = (node: XmlNode) => (node.kind === 'element' ? children.findIndex(({ name }) => name === node.name.local) : -1);
  if (isOrdered(parent.children, rankOf)) return [];
  const known: { readonly element: XmlElement; readonly rank: number }[] = [];
  for (const element of parent.children) {
    const rank = rankOf(element);
    if (element.kind === 'element' && rank >= 0) known.push({ element, rank });
  }
  const moves = misplaced(
    known.map(({ rank }) => rank),
    children.length,
  );
  return known.map((child, index) => ({ ...child, isMisplaced: moves[index] ?? false }));
}

function wordsFor(rank: number, order: readonly string[], names: { readonly parent: string; readonly name: string }): Message {
  const [first = '', ...others] = order;
  const values = { ...names, order: others.reduce<Value>((before, next) => say('{before}, then {next}', { before, next }), first) };
  const after = order.slice(rank + 1);
  return after.length > 0
    ? say(
        'This <{name}> must be before every {others}\nThe order in <{parent}> is {order}. UC Connector ignores a definition that is not valid.',
        { ...values, others: allOf(after) },
      )
    : say(
        'This <{name}> must be after every {others}\nThe order in <{parent}> is {order}. UC Connector ignores a definition that is not valid.',
        { ...values, others: allOf(order.slice(0, rank)) },
      );
}

/** Whether the ranks never fall; nodes without one, below 0, do not count. Nearly every element passes, so that nothing is made for it. */
function isOrdered(nodes: readonly XmlNode[], rankOf: (node: XmlNode) => number): boolean {
  let highest = 0;
  for (const node of nodes) {
    const rank = rankOf(node);
    if (rank < 0) continue;
    if (rank < highest) return false;
    highest = rank;
  }
  return true;
}

/** One fix for all misplaced children of an element: moved one by one, several of them could want the same place at once. */
function sortingFix(file: PresenceFile, parent: XmlElement, children: readonly Child[]): Fix[] {
  if (!isWhole(file, parent)) return [];
  const lead = (child: Child) => rangeWithLead(file, child.element);
  const kept = children.filter(({ isMisplaced }) => !isMisplaced);
  const wrong = children.filter(({ isMisplaced }) => isMisplaced);
  const lastOfRank = new Map(kept.map((child) => [child.rank, child]));
  const edits: TextEdit[] = [];
  const inserted = new Map<number, string>();
  for (const child of [...wrong].sort((a, b) => a.rank - b.rank)) {
    const range = lead(child);
    edits.push({ range, newText: '' });
    const target = targetOf(child.rank, lastOfRank, kept, lead);
    inserted.set(target, (inserted.get(target) ?? '') + file.text.slice(range.start, range.end));
  }
  for (const [at, newText] of inserted) edits.push({ range: { start: at, end: at }, newText });
  const [only] = wrong;
  const title =
    wrong.length === 1 && only
      ? say('Move this <{name}> to its place', { name: only.element.name.local })
      : say('Put the elements of this <{name}> in order', { name: parent.name.local });
  return [{ title, edits, safe: true }];
}

/** After the last element that may be in front of the rank, or else in front of the first element that stays. */
function targetOf(
  rank: number,
  lastOfRank: ReadonlyMap<number, Child>,
  kept: readonly Child[],
  lead: (child: Child) => { start: number },
): number {
  for (let at = rank; at >= 0; at--) {
    const last = lastOfRank.get(at);
    if (last) return last.element.end;
  }
  return kept[0] ? lead(kept[0]).start : 0;
}
