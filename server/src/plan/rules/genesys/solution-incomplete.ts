import { allOf, say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'solution-incomplete',
  severity: 'information',
  summary: 'A solution that lacks a part',
  facts: ['G11'],
  check(file, report) {
    const { genesys } = file.plan;
    const index = genesys?.solutions?.indexOf('routing') ?? -1;
    if (!genesys?.solutions || index < 0) return;
    const missing = [
      ...(genesys.universalRoutingServer ? [] : ['Universal Routing Server']),
      ...(genesys.tServers?.length ? [] : ['T-Server']),
    ];
    if (missing.length === 0) return;
    report({
      range: file.at(genesys.solutions, index),
      message: say(
        'Universal Routing takes licenses of {missing}, which the plan lacks\nA solution is licensed by its parts: those of Universal Routing Server, and those of T-Server for the DNs that are involved.',
        { missing: allOf(missing) },
      ),
    });
  },
});
