import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'presence-overridden',
  severity: 'warning',
  summary: 'States of presence.xml that a platform overrides',
  facts: ['UC1'],
  check(file, report) {
    const { mode, instances = [] } = file.plan.ucConnector ?? {};
    if (mode !== 'normal') return;
    for (const { options } of instances)
      if (options?.['presence-location']?.trim())
        report({
          range: file.at(options, 'presence-location'),
          message: say(
            'The UC platform overrides the states of presence.xml\nCustomized states are supported only in standalone mode. With a platform, its presence replaces the state that a user has set.',
          ),
        });
  },
});
