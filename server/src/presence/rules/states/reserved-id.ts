import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { freeIds, reservedIds } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';
import { stateRenamer } from './_references';

export default documentRule({
  id: 'reserved-id',
  severity: 'warning',
  summary: 'A state with an id that UC Connector keeps for a state of its own',
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
          '“{id}” is one of the seven names that UC Connector uses for its own states, and no state of this file may have it. Choose another id, such as {other}.',
          { id: state.id, other },
        ),
        fixes: [fix],
      });
    }
  },
});
