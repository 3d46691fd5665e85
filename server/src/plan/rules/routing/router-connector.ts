import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'router-connector',
  severity: 'information',
  summary: 'A product of others that needs the Router Connector License',
  facts: ['U6'],
  check(file, report) {
    const tools = file.plan.genesys?.universalRoutingServer?.thirdPartyTools ?? [];
    tools.forEach((tool, index) => {
      report({
        range: file.at(tools, index),
        message: say(
          '{tool} uses Genesys routing: ask for the Router Connector License\nProducts of others that use routing, or its web interface, need it. It is in no FEATURE line.',
          { tool },
        ),
      });
    });
  },
});
