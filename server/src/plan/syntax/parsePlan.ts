// By its path: the package's main file is built in a way that bundlers cannot read.
import { createScanner, type Node } from 'jsonc-parser/lib/esm/main.js';
import { type JsonProblem, JsonReader } from '../../core/jsonReader';
import { say } from '../../core/message';
import type { TextRange } from '../../core/text';

/** The text of a plan, read as JSON with comments and trailing commas. */
export interface PlanTree {
  readonly text: string;
  readonly root: Node | undefined;
  /** Where it is not JSON, in the order of the places. */
  readonly problems: readonly JsonProblem[];
}

/** Never fails. */
export function parsePlan(text: string): PlanTree {
  if (isTooDeep(text)) {
    const problem = { range: { start: 0, end: text.length }, message: say('This file is nested too deeply to be read') };
    return { text, root: undefined, problems: [problem] };
  }
  const reader = new JsonReader();
  const root = reader.parse(text);
  return { text, root, problems: reader.problems };
}

/** A plan is not nested deeper, and what goes through it goes as deep as it does. */
const DEEPEST = 100;

/** Whether more objects and lists are open at a time than any plan has; those in comments and texts count too. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const { 0: brace } of text.matchAll(/[[\]{}]/g)) {
    depth += brace === '[' || brace === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The comments of a text, with the marks that make them comments. */
export function commentsOf(text: string): TextRange[] {
  const scanner = createScanner(text, false);
  const found: TextRange[] = [];
  for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (kind !== LINE_COMMENT && kind !== BLOCK_COMMENT) continue;
    const start = scanner.getTokenOffset();
    found.push({ start, end: start + scanner.getTokenLength() });
  }
  return found;
}

// The numbers of the scanner's kinds: its enum is not there at run time.
const [LINE_COMMENT, BLOCK_COMMENT, END] = [12, 13, 17];

export function rangeOf({ offset, length }: Node): TextRange {
  return { start: offset, end: offset + length };
}

/** The names and values of an object, in its order; one without a value, as while it is typed, is left out. */
export function membersOf(node: Node): (readonly [key: Node, value: Node])[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => (children?.[0] && children[1] ? [[children[0], children[1]] as const] : []));
}

/** The value of a member; of several of one name, the last one counts. */
export function memberOf(node: Node, name: string): Node | undefined {
  return lastNamed(node, name)?.[1];
}

/** A member with its name; of several of one name, the last one. */
export function lastNamed(node: Node, name: string): readonly [key: Node, value: Node] | undefined {
  return membersOf(node)
    .filter(([{ value }]) => value === name)
    .at(-1);
}

const nothing: ReadonlySet<Node> = new Set();

/** What a node means, without the nodes in `without`; `onObject` is told which node each object and list is from, and lists the nodes of their items. */
export function dataOf(
  node: Node,
  without: ReadonlySet<Node> = nothing,
  onObject: (value: object, node: Node, items: readonly Node[]) => void = () => {},
): unknown {
  if (node.type === 'array') {
    const items = without.size === 0 ? (node.children ?? []) : (node.children ?? []).filter((item) => !without.has(item));
    const value = items.map((item) => dataOf(item, without, onObject));
    onObject(value, node, items);
    return value;
  }
  if (node.type !== 'object') return node.value;
  const value: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, member] = property.children ?? [];
    if (!key || !member || without.has(member)) continue;
    const name = String(key.value);
    const inner = dataOf(member, without, onObject);
    // Assigned, it would not become a member.
    if (name === '__proto__') Object.defineProperty(value, name, { value: inner, enumerable: true });
    else value[name] = inner;
  }
  onObject(value, node, []);
  return value;
}
