import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { collapsed } from '../../model/presenceFile';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'unknown-state',
  severity: 'warning',
  summary: 'An event refers to a state that does not exist, so UC Connector ignores it',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition',
  kinds: presenceOnly,
  check(file, report) {
    for (const event of file.events) {
      for (const attribute of [event.onevent, event.postevent]) {
        const id = collapsed(attribute);
        if (!attribute || id === undefined || id === '' || file.stateById.has(id)) continue;
        const near = nearest(id, file.stateById.keys());
        const fixes: Fix[] = near
          ? [{ title: say('Change it to {near}', { near }), edits: [{ range: attribute.valueRange, newText: near }], safe: false }]
          : [];
        report({
          range: attribute.valueRange,
          message: near
            ? say('No state has the id {id}; probably {near} is meant. UC Connector ignores a reference to a state that does not exist.', {
                id,
                near,
              })
            : say(
                'No state has the id {id}. UC Connector ignores a reference to a state that does not exist: name one of this file’s states.',
                { id },
              ),
          fixes,
        });
      }
    }
  },
});
