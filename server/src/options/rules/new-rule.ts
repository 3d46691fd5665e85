import { say } from '../../core/message';
import { optionsRule } from './rule';

// What `npm run new-rule` begins a rule with. It reports one made-up name, so that its page passes at once: put your own condition in its place.
export default optionsRule({
  id: 'new-rule',
  severity: 'hint',
  summary: 'A name that nobody has',
  source: '',
  check(file, report) {
    for (const { name, nameWord } of file.accesses) {
      if (name !== 'nobody_has_this_name') continue;
      report({ range: { start: nameWord.start, end: nameWord.end }, message: say('Nobody is named {name}\nRemove the line.', { name }) });
    }
  },
});
