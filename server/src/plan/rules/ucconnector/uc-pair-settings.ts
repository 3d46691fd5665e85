import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isAddress } from '../../model/aggregators';
import { pairsOf } from '../../model/ucConnectors';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'uc-pair-settings',
  severity: 'error',
  summary: 'Settings of a pair of UC Connectors with which the backup does not take over',
  facts: ['UC23', 'UC25'],
  check(file, report) {
    const { ucConnector } = file.plan;
    if (!ucConnector) return;
    const { virtualIp, contentUrl, trustedSites } = ucConnector;
    const pairs = pairsOf(ucConnector);
    for (const { primary, backup } of pairs) {
      const names = { primary: primary.name ?? '', backup: backup.name ?? '' };
      if (primary.httpPort !== undefined && backup.httpPort !== undefined && primary.httpPort !== backup.httpPort)
        report({
          range: file.at(backup, 'httpPort'),
          message: say(
            '“{primary}” has HTTP port {port}, and its backup has {other}\nBoth must have the same: web pages do not know which of them answers.',
            { ...names, port: primary.httpPort, other: backup.httpPort },
          ),
          fixes: [replaceBy(file.at(backup, 'httpPort'), String(primary.httpPort), false)],
        });
      if (virtualIp === undefined && primary.uccHost !== undefined && backup.uccHost !== undefined && primary.uccHost !== backup.uccHost)
        report({
          range: file.at(backup, 'uccHost'),
          message: say(
            '“{primary}” and “{backup}” have different values of ucc_host\nIt is the virtual IP address of the cluster for both.',
            names,
          ),
        });
      for (const instance of [primary, backup]) {
        const { name = '', uccHost, autoRestart, log } = instance;
        const fix = (range: TextRange, value: unknown): Fix[] => [replaceBy(range, JSON.stringify(value), false)];
        if (virtualIp !== undefined && uccHost !== undefined && uccHost !== virtualIp)
          report({
            range: file.at(instance, 'uccHost'),
            message: say('The ucc_host of “{name}” must be the virtual IP address of the cluster\nThe plan says that this is {address}.', {
              name,
              address: virtualIp,
            }),
            fixes: fix(file.at(instance, 'uccHost'), virtualIp),
          });
        if (autoRestart === false)
          report({
            range: file.at(instance, 'autoRestart'),
            message: say('Select Auto-Restart for “{name}”\nA pair needs it on both.', { name }),
            fixes: fix(file.at(instance, 'autoRestart'), true),
          });
        for (const [option, wanted] of [
          ['standard', 'network'],
          ['verbose', 'all'],
        ] as const) {
          const value = log?.[option];
          if (!log || value === undefined || commaIncludes(value, wanted)) continue;
          report({
            range: file.at(log, option),
            message: say(
              'Set the log option {option} of “{name}” to {wanted}\nLog events start the change from one to the other, by way of Message Server.',
              {
                option,
                name,
                wanted,
              },
            ),
            fixes: fix(file.at(log, option), wanted),
          });
        }
      }
      if (primary.redundancy === 'none' || primary.redundancy === 'hot')
        report({
          range: file.at(primary, 'redundancy'),
          message: say('The redundancy type of “{primary}” must be warm standby\nUC Connectors work as a warm standby pair.', names),
          fixes: [replaceBy(file.at(primary, 'redundancy'), '"warm"', false)],
        });
    }
    if (pairs.length === 0 || virtualIp === undefined) return;
    const host = /^https?:\/\/(\[[^\]]*\]|[^/:?#]+)/i.exec(contentUrl ?? '')?.[1];
    // Another name may be one that the virtual IP address has.
    const own = new Set(pairs.flatMap(({ primary, backup }) => [primary.host, primary.netBiosName, backup.host, backup.netBiosName]));
    if (host !== undefined && host !== virtualIp && (isAddress(host) || own.has(host)))
      report({
        range: file.at(ucConnector, 'contentUrl'),
        message: say(
          'The contenturl of a pair must have the virtual IP address\nIts host is {host}, and the virtual IP address is {address}.',
          {
            host,
            address: virtualIp,
          },
        ),
      });
    if (trustedSites && !trustedSites.some((site) => site.includes(virtualIp)))
      report({
        range: file.at(trustedSites),
        message: say('The virtual IP address {address} must be a trusted site\nThe pages of a pair come from it.', { address: virtualIp }),
      });
  },
});

function commaIncludes(list: string, word: string): boolean {
  return list.split(',').some((part) => part.trim().toLowerCase() === word);
}
