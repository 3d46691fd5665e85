import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'aggregator-alone',
  severity: 'information',
  summary: 'A single Status Aggregator where one must always be there',
  facts: ['S4'],
  check(file, report) {
    const { servers: [server, second] = [], highAvailability } = file.plan.statusAggregator ?? {};
    if (!server || second || highAvailability !== true) return;
    report({
      range: file.at(server),
      message: say(
        'Nothing takes over from the Status Aggregator “{name}”; add a second one\nTwo or more Status Aggregator servers can stand in for each other.',
        { name: server.name ?? '' },
      ),
    });
  },
});
