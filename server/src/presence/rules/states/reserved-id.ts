import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { freeIds, reservedIds } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';
import { stateRenamer } from './_references';

export default documentRule({
  id: 'reserved-id',
  severity: 'warning',
  summary: 'A state with an id that UC Connector reserves for one of its own states',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", State ID: predefined names',
  kinds: presenceOnly,
  check(file, report) {
    const free = freeIds(file);
    const renamed = stateRenamer(file);
    for (const state of file.stateById.values()) {
      if (!state.id || !state.idAttribute || !reservedIds.has(state.id)) continue;
      const other = free(state.id.slice('predef'.length).toLowerCase());
      const fix: Fix = { title: say('Change the id to {other}', { other }), edits: renamed(state, other), safe: false };
      report({
        range: state.idAttribute.valueRange,
        message: say(
          '“{id}” is reserved for one of UC Connector’s own states\nNo state in this file may have one of these seven names. Choose another id, such as {other}.',
          { id: state.id, other },
        ),
        fixes: [fix],
      });
    }
  },
});
