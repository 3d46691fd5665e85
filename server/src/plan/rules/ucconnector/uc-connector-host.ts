import { say } from '../../../core/message';
import { hostNamed } from '../../model/servers';
import { planRule } from '../rule';

const systems = new Set(['Windows Server 2003', 'Windows Server 2008', 'Windows Server 2008 R2']);

export default planRule({
  id: 'uc-connector-host',
  severity: 'error',
  summary: 'A computer that UC Connector does not run on',
  facts: ['UC5', 'UC6', 'UC7'],
  check(file, report) {
    const { plan } = file;
    for (const instance of plan.ucConnector?.instances ?? []) {
      const { name = '', jdk, installPath } = instance;
      const host = hostNamed(plan, instance.host);
      const range = file.at(instance, 'host');
      if (host?.os !== undefined && !systems.has(host.os))
        report({
          range,
          message: say('UC Connector does not support {os}\n“{name}” needs Windows Server 2003 or 2008, or 2008 R2 with 64 bits.', {
            os: host.os,
            name,
          }),
        });
      else if (host?.os === 'Windows Server 2008 R2' && host.bits === 32)
        report({ range, message: say('UC Connector supports {os} with 64 bits only', { os: host.os }) });
      if (jdk !== undefined && isTooEarly(jdk))
        report({
          range: file.at(instance, 'jdk'),
          message: say(
            'UC Connector needs JDK {wanted} or later, and “{name}” has {jdk}\nThe chapter about Java says JDK 7.0 (1.7.0_06 or later); a procedure for the installation still says JDK 6.0.',
            { wanted: '1.7.0_06', name, jdk },
          ),
        });
      if (installPath?.includes(' '))
        report({
          range: file.at(instance, 'installPath'),
          message: say('The installation path of “{name}” must not have spaces\nThe recommended one is {path}.', {
            name,
            path: 'C:\\GCTI\\UCConnector\\…',
          }),
        });
    }
  },
});

/** Whether a version such as 1.7.0_06 or 7u6 is before JDK 7 update 6; of one without an update only the release counts. */
function isTooEarly(jdk: string): boolean {
  const [, release = '', update] = /^(?:1\.(?=\d))?(\d+)[\d.]*(?:[_u](\d+))?$/.exec(jdk) ?? [];
  return Number(release) < 7 || (Number(release) === 7 && update !== undefined && Number(update) < 6);
}
