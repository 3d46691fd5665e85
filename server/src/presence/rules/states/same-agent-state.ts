import { say } from '../../../core/message';
import { matchedAgents } from '../../model/agentPattern';
import { firstByKey } from '../../model/matching/match';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'same-agent-state',
  severity: 'warning',
  summary: 'Two states that stand for the same agent state, so the second is never shown',
  source:
    'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (unique combination); "Genesys Agent State definitions" (first match)',
  kinds: presenceOnly,
  check(file, report) {
    for (const matched of matchedAgents(file)) {
      const owner = firstByKey(file).get(matched.key);
      if (owner && owner.state !== matched.state) {
        report({
          range: matched.agent.element.name,
          message: say(
            'The state on line {line} stands for the same agent state\nUC Connector shows the first match, so this state is never shown, even right after it is chosen. Give it another mode or reason, or remove one of the two.',
            { line: file.lineNumber(owner.state.element.startTag.start) },
          ),
          related: [{ range: owner.agent.element.name, message: say('This agent state is the same and comes first') }],
        });
      }
    }
  },
});
