import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { TextRange } from '../../core/text';
import { membersOf, rangeOf } from '../syntax/parsePlan';
import { planShape } from '../vocabulary/plan';
import type { Shape } from '../vocabulary/shape';
import type { PlanFile } from './planFile';

/** What is at a place of a plan. */
export interface PlanPlace {
  readonly shape: Shape<unknown>;
  /** The value. */
  readonly node: Node;
  /** The name of the member, or the value, that the offset is in. */
  readonly range: TextRange;
  /** Whether it is in the name. */
  readonly isName: boolean;
}

/** The innermost field at an offset: on its name, or on its value; undefined between them and where the schema has no such field. */
export function placeAt({ tree: { root } }: PlanFile, offset: number): PlanPlace | undefined {
  let node = root;
  let shape: Shape<unknown> | undefined = planShape;
  while (node && shape) {
    if (node.type === 'array') {
      node = node.children?.find((child) => holds(rangeOf(child), offset));
      shape = shape.item;
      continue;
    }
    if (node.type !== 'object') return { shape, node, range: rangeOf(node), isName: false };
    const members: Shape<unknown>['members'] = shape.members;
    const found = membersOf(node).find(([key, value]) => holds(rangeOf(key), offset) || holds(rangeOf(value), offset));
    if (!found) return undefined;
    const [key, value] = found;
    const member: Shape<unknown> | undefined = members && Object.hasOwn(members, key.value) ? members[key.value] : undefined;
    if (member && holds(rangeOf(key), offset)) return { shape: member, node: value, range: rangeOf(key), isName: true };
    node = value;
    shape = member;
  }
  return undefined;
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
