import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'rtm-no-failover',
  severity: 'warning',
  summary: 'RTM servers that are meant to stand in for each other',
  facts: ['S16'],
  check(file, report) {
    const { multiSite } = file.plan.statusAggregator ?? {};
    if (multiSite?.highAvailability !== true || (multiSite.rtmServers ?? []).length < 2) return;
    report({
      range: file.at(multiSite, 'highAvailability'),
      message: say(
        'Several RTM servers do not stand in for each other\nMulti-Site has no fail-over between RTM servers; Status Aggregator has it, with two or more servers.',
      ),
    });
  },
});
