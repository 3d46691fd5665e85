import { say } from '../../core/message';
import { documentRule, presenceOnly } from './rule';

// What `npm run new-rule` begins a rule with. It reports one made-up id, so that its page passes at once: put your own condition in its place.
export default documentRule({
  id: 'new-rule',
  severity: 'hint',
  summary: 'A state with an id that nothing has',
  source: '',
  kinds: presenceOnly,
  check(file, report) {
    for (const { id, idAttribute } of file.states) {
      if (id !== 'id-that-nothing-has' || !idAttribute) continue;
      report({
        range: idAttribute.valueRange,
        message: say(
          'No state should have the id {id}\nUC Connector shows the state, but nobody knows what it is for. Choose another id.',
          { id },
        ),
      });
    }
  },
});
