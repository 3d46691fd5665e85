import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { freeIds, idFromTexts } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'missing-id',
  severity: 'information',
  summary: 'A state without an id, which no event can name',
  source: 'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": the key state-id',
  kinds: presenceOnly,
  check(file, report) {
    const free = freeIds(file);
    for (const state of file.states) {
      // An attribute such as ID or xml:id is a misspelled id, and reported as that.
      if (state.element.attributes.some(({ name }) => name.local.toLowerCase() === 'id')) continue;
      const id = free(idFromTexts(file, state));
      const { name } = state.element;
      const fix: Fix = {
        title: say('Give it the id {id}', { id }),
        edits: [{ range: { start: name.end, end: name.end }, newText: ` id="${id}"` }],
        safe: false,
      };
      report({
        range: name,
        message: say(
          'This state has no id, so no event can name it\nThe schema expects every state to have one. Give it a short name of its own, such as {id}.',
          { id },
        ),
        fixes: [fix],
      });
    }
  },
});
