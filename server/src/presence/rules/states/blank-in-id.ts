import { say } from '../../../core/message';
import { freeIds } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';
import { stateRenamer } from './_references';

export default documentRule({
  id: 'blank-in-id',
  severity: 'error',
  summary: 'A state id that contains white space',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", State ID',
  kinds: presenceOnly,
  check(file, report) {
    const free = freeIds(file);
    const renamed = stateRenamer(file);
    for (const state of file.stateById.values()) {
      if (!state.id?.includes(' ') || !state.idAttribute) continue;
      const other = free(state.id.replaceAll(' ', '-'));
      report({
        range: state.idAttribute.valueRange,
        message: say(
          'The id “{id}” contains white space, which is not allowed\nWrite it without, such as {other}, here and in the events that name it.',
          { id: state.id, other },
        ),
        fixes: [{ title: say('Change the id to {other}', { other }), edits: renamed(state, other), safe: false }],
      });
    }
  },
});
