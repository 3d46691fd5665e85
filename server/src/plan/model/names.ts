import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { memo } from '../../core/memo';
import { membersOf } from '../syntax/parsePlan';
import { planShape } from '../vocabulary/plan';
import type { NameKind, Shape } from '../vocabulary/shape';
import type { PlanFile } from './planFile';

/** A name in a plan, where it is defined or where something refers to it. */
export interface PlacedName {
  readonly kind: NameKind;
  readonly name: string;
  readonly node: Node;
  readonly shape: Shape<unknown>;
  /** What is defined by the name in whose object this is: its own name. */
  readonly within: string | undefined;
}

/** The names of a plan. */
export interface Names {
  readonly definitions: readonly PlacedName[];
  readonly references: readonly PlacedName[];
  /** The definitions of each kind by their names; of several, the first. */
  readonly byKind: ReadonlyMap<NameKind, ReadonlyMap<string, PlacedName>>;
}

/** All names that a plan defines and refers to, in the order of the text. */
export const namesOf = memo((file: PlanFile): Names => {
  const definitions: PlacedName[] = [];
  const references: PlacedName[] = [];
  const look = (node: Node, shape: Shape<unknown>, within: string | undefined): void => {
    if (node.type === 'object' && shape.members) {
      const members = membersOf(node);
      const own = members.find(([{ value }, { type }]) => type === 'string' && shape.members?.[value]?.defines)?.[1].value ?? within;
      for (const [key, value] of members) {
        const member = Object.hasOwn(shape.members, key.value) ? shape.members[key.value] : undefined;
        if (member) look(value, member, own);
      }
    } else if (node.type === 'array' && shape.item) {
      for (const item of node.children ?? []) look(item, shape.item, within);
    } else if (node.type === 'string') {
      const { defines, refersTo } = shape;
      if (defines) definitions.push({ kind: defines, name: node.value, node, shape, within });
      if (refersTo) references.push({ kind: refersTo, name: node.value, node, shape, within });
    }
  };
  if (file.tree.root) look(file.tree.root, planShape, undefined);
  const byKind = new Map<NameKind, Map<string, PlacedName>>();
  for (const definition of definitions) {
    const known = byKind.get(definition.kind) ?? new Map<string, PlacedName>();
    byKind.set(definition.kind, known);
    if (!known.has(definition.name)) known.set(definition.name, definition);
  }
  return { definitions, references, byKind };
});
