import { type Message, say } from '../../../core/message';
import { planRule } from '../rule';

const functions: Readonly<Record<string, Message>> = {
  universalExtensions: say('Extensions that users keep in remote offices'),
  userMobility: say('The mobility of users'),
  changeStatus: say('Changing the status of users of other servers'),
};

export default planRule({
  id: 'multi-site-function',
  severity: 'error',
  summary: 'A function that Multi-Site has, and not Status Aggregator',
  facts: ['S13'],
  check(file, report) {
    const { needs = [], multiSite } = file.plan.statusAggregator ?? {};
    if (multiSite) return;
    for (const [index, need] of needs.entries()) {
      const { [need]: thing } = functions;
      if (!thing) continue;
      report({
        range: file.at(needs, index),
        message: say('{thing}: not with Status Aggregator\nStatus Aggregator shows statuses. For this, CIC Multi-Site is needed.', {
          thing,
        }),
      });
    }
  },
});
