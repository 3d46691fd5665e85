import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'lync-settings',
  severity: 'error',
  summary: 'Settings that Microsoft Lync does not work with',
  facts: ['UC10', 'UC11'],
  check(file, report) {
    const { ucConnector } = file.plan;
    if (ucConnector?.platform !== 'Lync' || ucConnector.mode === 'standalone') return;
    const { security, pushStatus, instances = [] } = ucConnector;
    if (security === 'none' || (security === 'TLS' && pushStatus === true)) {
      const range = file.at(ucConnector, 'security');
      const wanted = pushStatus === true ? 'MTLS' : 'TLS';
      report({
        range,
        message:
          security === 'none'
            ? say('Lync needs secured communication\nSet up TLS or MTLS; for statuses that Lync pushes, it must be MTLS.')
            : say('Statuses that Lync pushes need MTLS\nTLS is enough only without them.'),
        fixes: [replaceBy(range, JSON.stringify(wanted), false)],
      });
    }
    for (const { name = '', options } of instances) {
      if (options?.['user-auto-registration'] !== false) continue;
      const range = file.at(options, 'user-auto-registration');
      report({
        range,
        message: say(
          'Lync needs user-auto-registration = true for “{name}”\nLync has no tab in which knowledge workers could log in, so UC Connector must log them in when it starts.',
          { name },
        ),
        fixes: [replaceBy(range, 'true', false)],
      });
    }
  },
});
