import { say } from '../../../core/message';
import { isReady, modeOf } from '../../model/agentPattern';
import { isQuoted, removeAttribute } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'ready-with-mode',
  severity: 'warning',
  summary: 'A work mode on a Ready agent state, which UC Connector ignores',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Genesys Agent State definitions',
  kinds: presenceOnly,
  check(file, report) {
    for (const { agents } of file.states) {
      for (const agent of agents) {
        const mode = modeOf(agent);
        if (!agent.mode || mode === undefined || mode === 'none' || !isReady(agent)) continue;
        report({
          range: agent.mode.range,
          message: say(
            'UC Connector ignores the mode {mode}, because ready is true\nThis state is Ready, whatever the mode. Remove the mode, or write ready="false" if Not Ready is meant.',
            { mode },
          ),
          fixes: isQuoted(agent.mode)
            ? [{ title: say('Remove the mode'), edits: [removeAttribute(file.text, agent.mode)], safe: true }]
            : [],
          tags: ['unnecessary'],
        });
      }
    }
  },
});
