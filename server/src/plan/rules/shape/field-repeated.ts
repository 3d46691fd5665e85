import type { Node } from 'jsonc-parser/lib/esm/main.js';
import { say } from '../../../core/message';
import { membersOf, rangeOf } from '../../syntax/parsePlan';
import { planRule } from '../rule';

export default planRule({
  id: 'field-repeated',
  severity: 'warning',
  summary: 'A field that is there twice',
  facts: [],
  source: 'RFC 8259, "Objects": the names within an object should be unique',
  check({ tree }, report) {
    const reportRepeated = (members: ReturnType<typeof membersOf>): void => {
      const last = new Map(members.map(([key, value]) => [key.value as string, { key, value }]));
      for (const [key, value] of members) {
        const other = last.get(key.value);
        if (!other || other.value === value) continue;
        report({
          isOfSchema: true,
          range: rangeOf(key),
          message: say('The field {name} is there again below, and only that one counts\nRemove one of the two.', { name: key.value }),
          related: [{ range: rangeOf(other.key), message: say('This one counts') }],
        });
      }
    };
    const look = (node: Node): void => {
      const members = membersOf(node);
      if (new Set(members.map(([{ value }]) => value)).size < members.length) reportRepeated(members);
      for (const child of node.children ?? []) look(child);
    };
    if (tree.root) look(tree.root);
  },
});
