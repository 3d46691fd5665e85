import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'contact-points',
  severity: 'error',
  summary: 'A contact point that knowledge workers do not see',
  facts: ['UC29'],
  check(file, report) {
    const names = new Set<string>();
    const dns = new Set<string>();
    for (const point of file.plan.ucConnector?.contactPoints ?? []) {
      const { dn, displayName, enabled } = point;
      if (dn !== undefined && dns.has(dn))
        report({
          range: file.at(point, 'dn'),
          message: say('Two contact points have the DN {dn}\nEach contact point needs a routing point DN of its own.', { dn }),
        });
      if (!file.has(point, 'displayName'))
        report({
          range: file.at(point, 'dn'),
          message: say('The contact point {dn} has no display-name\nThe option is required: the window of interactions shows it.', {
            dn: dn ?? '',
          }),
        });
      else if (displayName !== undefined && names.has(displayName))
        report({
          range: file.at(point, 'displayName'),
          message: say('Two contact points have the display-name {name}\nIt must be unique, so that users can tell them apart.', {
            name: displayName,
          }),
        });
      if (enabled === false) {
        const range = file.at(point, 'enabled');
        report({
          range,
          message: say('The contact point {dn} is not enabled\nUC Connector uses only contact points with enabled = true.', {
            dn: dn ?? '',
          }),
          fixes: [replaceBy(range, 'true', false)],
        });
      }
      if (dn !== undefined) dns.add(dn);
      if (displayName !== undefined) names.add(displayName);
    }
  },
});
