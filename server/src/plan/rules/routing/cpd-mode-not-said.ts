import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'cpd-mode-not-said',
  severity: 'information',
  summary: 'A CPD Server without its mode',
  facts: ['P2'],
  check(file, report) {
    const server = file.plan.genesys?.cpdServer;
    if (!server || server.mode !== undefined) return;
    report({
      range: file.at(server),
      message: say('The plan does not say whether CPD Server runs in ASM mode\nThe order asks for it: ASM or standard.'),
    });
  },
});
