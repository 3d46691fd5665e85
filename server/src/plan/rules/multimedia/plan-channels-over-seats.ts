import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'plan-channels-over-seats',
  severity: 'information',
  summary: 'More channels licensed than seats',
  facts: ['X5'],
  check(file, report, { licensed }) {
    const server = file.plan.genesys?.interactionServer;
    if (!server || !licensed?.isComplete) return;
    const seats = licensed.countOf('ics_multi_media_agent_seat');
    const more = ['ics_email_webform_channel', 'ics_live_web_channel', 'ics_custom_media_channel'].filter(
      (feature) => licensed.countOf(feature) > seats && seats > 0,
    );
    for (const feature of more)
      report({
        range: file.at(server),
        message: say(
          'More {feature} are licensed than can be used\n{count} are licensed, and there are {seats} seats of agents: each agent takes a seat first.',
          {
            feature,
            count: amountOf(licensed.countOf(feature)),
            seats: amountOf(seats),
          },
        ),
      });
  },
});
