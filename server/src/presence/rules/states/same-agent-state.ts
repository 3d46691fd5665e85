import { say } from '../../../core/message';
import { patternKey, patternOf } from '../../model/agentPattern';
import type { AgentState, State } from '../../model/presenceFile';
import { isUsed } from '../../model/stateIds';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'same-agent-state',
  severity: 'warning',
  summary: 'Two states that stand for the same agent state, so that the second is never shown',
  source:
    'UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States" (unique combination); "Genesys Agent State definitions" (first match)',
  kinds: presenceOnly,
  check(file, report) {
    const owners = new Map<string, { state: State; agent: AgentState }>();
    for (const state of file.states) {
      if (!isUsed(file, state)) continue;
      for (const agent of state.agents) {
        const pattern = patternOf(file, agent);
        if (!pattern) continue;
        const key = patternKey(pattern);
        const owner = owners.get(key);
        if (!owner) owners.set(key, { state, agent });
        else if (owner.state !== state) {
          report({
            range: agent.element.name,
            message: say(
              'The state on line {line} stands for the same agent state: ready, mode and reason are equal. UC Connector shows the first state that matches, so this one is never shown, even right after it was chosen. Tell them apart by a mode or a reason, or remove one of them.',
              { line: file.lineNumber(owner.state.element.startTag.start) },
            ),
            related: [{ range: owner.agent.element.name, message: say('This agent state is the same, and comes first.') }],
          });
        }
      }
    }
  },
});
