import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { freeIds } from '../../model/stateIds';
import { replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'duplicate-id',
  severity: 'warning',
  summary: 'A second state with the same id, which UC Connector ignores',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", State ID',
  kinds: presenceOnly,
  check(file, report) {
    const free = freeIds(file);
    for (const { id, idAttribute } of file.states) {
      const first = id ? file.stateById.get(id)?.idAttribute : undefined;
      if (!id || !idAttribute || !first || first === idAttribute) continue;
      const other = free(id);
      const fix: Fix = { title: say('Change this id to {other}', { other }), edits: [replaceValue(idAttribute, other)], safe: false };
      report({
        range: idAttribute.valueRange,
        message: say(
          'The state on line {line} already has the id “{id}”\nUC Connector uses only the first, so this state is never shown and cannot be chosen. Give it another id or remove it.',
          { id, line: file.lineNumber(first.range.start) },
        ),
        fixes: [fix],
        related: [{ range: first.valueRange, message: say('This state is the one that is used') }],
      });
    }
  },
});
