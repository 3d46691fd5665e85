import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { memo } from '../../core/memo';
import type { TextRange } from '../../core/text';
import { dataOf, lastNamed, memberOf, type PlanTree, parsePlan, rangeOf } from '../syntax/parsePlan';
import { type Violation, violationsOf } from '../syntax/violations';
import type { Plan } from '../vocabulary/plan';

/** A plan as it is read: what it says, and where each part is written. */
export class PlanFile {
  static readonly of = memo((tree: PlanTree) => new PlanFile(tree));

  /** What is valid in it. */
  readonly plan: Plan;
  /** What is not. */
  readonly violations: readonly Violation[];
  private readonly nodes = new WeakMap<object, Node>();
  private readonly itemNodes = new WeakMap<object, readonly Node[]>();

  constructor(readonly tree: PlanTree) {
    const { root } = tree;
    const read = (without?: ReadonlySet<Node>) => root && dataOf(root, without, (object, node, items) => this.know(object, node, items));
    const all = read();
    const { violations, invalid } = violationsOf(tree, all);
    this.violations = violations;
    const value = invalid.size === 0 ? all : root && !invalid.has(root) ? read(invalid) : undefined;
    this.plan = typeof value === 'object' && value !== null ? (value as Plan) : {};
  }

  static parse(text: string): PlanFile {
    return PlanFile.of(parsePlan(text));
  }

  /** The node of an object or a list of `plan`. */
  nodeOf(object: object): Node | undefined {
    return this.nodes.get(object);
  }

  /**
   * Where a member of an object, or an item of a list, of `plan` is written: its value. Where it has no such member, where the object itself is:
   * its name if it has one, else the name of the member that it is.
   */
  at(object: object, key?: string | number): TextRange {
    const node = this.nodes.get(object);
    if (!node) return { start: 0, end: 0 };
    const value = key === undefined ? undefined : typeof key === 'number' ? this.itemNodes.get(object)?.[key] : memberOf(node, key);
    if (value && value.type !== 'object' && value.type !== 'array') return rangeOf(value);
    return placeOf(value ?? node);
  }

  /** Whether an object has a member, though its value may not be valid. */
  has(object: object, key: string): boolean {
    const node = this.nodes.get(object);
    return node !== undefined && memberOf(node, key) !== undefined;
  }

  /** Where the name of a member is written; where there is none, as `at`. */
  keyAt(object: object, key: string): TextRange {
    const node = this.nodes.get(object);
    const found = node && lastNamed(node, key)?.[0];
    return found ? rangeOf(found) : this.at(object);
  }

  private know(object: object, node: Node, items: readonly Node[]): void {
    this.nodes.set(object, node);
    if (items.length > 0) this.itemNodes.set(object, items);
  }
}

/** A short place for an object or a list. */
function placeOf(node: Node): TextRange {
  const name = node.type === 'object' ? memberOf(node, 'name') : undefined;
  if (name) return rangeOf(name);
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (key) return rangeOf(key);
  return { start: node.offset, end: node.offset + 1 };
}
