import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'after-call-work',
  severity: 'error',
  summary: 'After-call work of a knowledge worker',
  facts: ['UC4'],
  check(file, report) {
    for (const person of file.plan.ucConnector?.persons ?? []) {
      if (person.lyncVoiceAgent === true) continue;
      for (const option of ['wrap-up-time', 'legal-guard-time'] as const) {
        const { [option]: seconds = 0 } = person;
        if (seconds === 0) continue;
        const range = file.at(person, option);
        report({
          range,
          message: say(
            'UC Connector does not support after-call work; set {option} to 0\nThat holds for the Agent Logins of knowledge workers, though not for agents who use Lync voice.',
            { option },
          ),
          fixes: [replaceBy(range, '0', false, say('Set {option} to {count}', { option, count: 0 }))],
        });
      }
    }
  },
});
