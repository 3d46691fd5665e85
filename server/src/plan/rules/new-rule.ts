import { say } from '../../core/message';
import { planRule } from './rule';

// What `npm run new-rule` begins a rule with. It reports one made-up title, so that its page passes at once: put your own condition in its place.
export default planRule({
  id: 'new-rule',
  severity: 'hint',
  summary: 'A title that nobody has',
  facts: [],
  source: '',
  check(file, report) {
    const { plan } = file;
    if (plan.title !== 'nobody has this title') return;
    report({ range: file.at(plan, 'title'), message: say('Nothing is called {title}\nRemove it.', { title: plan.title }) });
  },
});
