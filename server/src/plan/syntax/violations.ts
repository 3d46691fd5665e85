import type { Node } from 'jsonc-parser/lib/esm/main.js';
import type { TextRange } from '../../core/text';
import { planShape } from '../vocabulary/plan';
import type { Shape } from '../vocabulary/shape';
import { memberOf, membersOf, type PlanTree, rangeOf } from './parsePlan';
import { plan as validatePlan } from './validators.generated';

/** What of a plan is not as the schema wants it. */
export type Violation =
  | {
      readonly kind: 'unknownField';
      readonly range: TextRange;
      readonly name: string;
      readonly shape: Shape<unknown>;
      readonly value: Node;
    }
  | { readonly kind: 'missingField'; readonly range: TextRange; readonly name: string; readonly shape: Shape<unknown> }
  | { readonly kind: 'badValue'; readonly range: TextRange; readonly name: string; readonly shape: Shape<unknown>; readonly value: Node };

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator as ajv writes it; its last errors are a member of the function itself. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** More than anyone reads. */
const MOST_ERRORS = 10_000;

/** What the schema says of a plan, of which `data` is what its root means: in the order of the places, each value once; and the nodes that are not valid. */
export function violationsOf(
  { root }: PlanTree,
  data: unknown,
): { readonly violations: readonly Violation[]; readonly invalid: ReadonlySet<Node> } {
  const invalid = new Set<Node>();
  const violations: Violation[] = [];
  const validate = validatePlan as unknown as Validator;
  if (!root || validate(data)) return { violations, invalid };
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS);
  validate.errors = null;
  for (const { instancePath, keyword, params } of errors) {
    const place = placeOf(root, instancePath);
    if (!place) continue;
    const { node, shape, name, parent } = place;
    if (keyword === 'required') {
      const range = { start: node.offset, end: node.offset + 1 };
      violations.push({ kind: 'missingField', range, name: String(params.missingProperty), shape });
    } else if (keyword === 'additionalProperties') {
      const field = String(params.additionalProperty);
      for (const [key, value] of membersOf(node)) {
        if (key.value !== field || invalid.has(value)) continue;
        invalid.add(value);
        violations.push({ kind: 'unknownField', range: rangeOf(key), name: field, shape, value });
      }
    } else if (!invalid.has(node)) {
      invalid.add(node);
      violations.push({ kind: 'badValue', range: rangeOf(node), name: name ?? parent ?? '*.seatplan.json', shape, value: node });
    }
  }
  return { violations: violations.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end), invalid };
}

/** The node that a path of ajv's leads to, what it should be, and the names of the nearest members that it is in. */
function placeOf(
  root: Node,
  path: string,
): { node: Node; shape: Shape<unknown>; name: string | undefined; parent: string | undefined } | undefined {
  let node: Node | undefined = root;
  let shape: Shape<unknown> | undefined = planShape;
  let [name, parent]: (string | undefined)[] = [undefined, undefined];
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.type === 'array') {
      node = node.children?.[Number(key)];
      shape = shape?.item;
      parent = name ?? parent;
      name = undefined;
    } else if (node) {
      node = memberOf(node, key);
      shape = shape?.members && Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
      name = key;
    }
  }
  return node && shape && { node, shape, name, parent };
}
