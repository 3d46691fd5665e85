import { amountOf, say } from '../../../core/message';
import { licensesTaken } from '../../model/options';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

/** The options of the License section, with what the plan expects. */
const PEAKS = [
  ['ics_multi_media_agent_seat', 'peakAgents'],
  ['ics_email_webform_channel', 'emailAgents'],
  ['ics_live_web_channel', 'chatAgents'],
  ['ics_custom_media_channel', 'openMediaAgents'],
] as const;

export default planRule({
  id: 'agents-logged-out',
  severity: 'warning',
  summary: 'Agents that Interaction Server will log out',
  facts: ['X7'],
  check(file, report) {
    const server = file.plan.genesys?.interactionServer;
    const { options } = server ?? {};
    if (!server || !options) return;
    for (const [feature, key] of PEAKS) {
      const taken = licensesTaken(options[feature]);
      const { [key]: peak } = server;
      if (typeof taken !== 'number' || peak === undefined || taken >= peak) continue;
      report({
        range: file.at(options, feature),
        message: say(
          '{rest} agents will be logged out by Interaction Server\nIts option {feature} is {taken}, and {peak} agents are expected.',
          {
            rest: amountOf(peak - taken),
            feature,
            taken: amountOf(taken),
            peak: amountOf(peak),
          },
        ),
        fixes: [
          replaceBy(file.at(options, feature), String(peak), false, say('Set {option} to {count}', { option: feature, count: peak })),
        ],
      });
    }
  },
});
