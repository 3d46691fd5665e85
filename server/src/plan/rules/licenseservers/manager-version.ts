import { oneOf, say } from '../../../core/message';
import { compareReleases } from '../../model/release';
import { hostNamed, licenseServersOf } from '../../model/servers';
import { planRule } from '../rule';

export default planRule({
  id: 'manager-version',
  severity: 'error',
  summary: 'A release of License Manager that the system does not take',
  facts: ['L1', 'L2', 'L3'],
  check(file, report) {
    const { plan } = file;
    for (const server of licenseServersOf(plan)) {
      const { os, bits } = hostNamed(plan, server.host) ?? {};
      const { managerVersion: manager, lmutilVersion: lmutil, name = '' } = server;
      const { licenseServers } = plan;
      if (os === undefined || manager === undefined || !licenseServers) continue;
      const system = bits === undefined ? os : `${os} (${bits}-bit)`;
      const rows = rowsFor(os, bits);
      if (rows === undefined) continue;
      const row = rows.find((one) => one.manager === series(manager));
      if (!row) {
        report({
          range: file.at(server, 'managerVersion'),
          message: say('License Manager {manager} is not for {system}\nThere, {name} needs {releases}.', {
            manager,
            system,
            name,
            releases: oneOf(rows.map((one) => one.manager)),
          }),
        });
        continue;
      }
      const framework = licenseServers.managementFramework;
      if (framework !== undefined && compareReleases(framework, row.framework) < 0)
        report({
          range: file.at(licenseServers, 'managementFramework'),
          message: say('License Manager {manager} needs Management Framework {least} or later\nThe plan has {framework}.', {
            manager,
            least: row.framework,
            framework,
          }),
        });
      if (lmutil !== undefined && compareReleases(lmutil, row.lmutil) < 0 && compareReleases(lmutil, manager) >= 0)
        report({
          range: file.at(server, 'lmutilVersion'),
          message: say('License Manager {manager} needs lmutil {least} or later', { manager, least: row.lmutil }),
        });
    }
  },
});

interface Row {
  readonly manager: string;
  readonly framework: string;
  readonly lmutil: string;
}

const ROW_9_5: Row = { manager: '9.5', framework: '7.1', lmutil: '9.5' };
const ROW_11_7: Row = { manager: '11.7', framework: '8.0.2', lmutil: '11.7' };
const ROW_11_9: Row = { manager: '11.9', framework: '8.1', lmutil: '11.9' };

/** The systems that Table 2 names as 64-bit ones. */
const OF_64_BITS = ['Windows Server 2008', 'Windows Server 2008 R2', 'Red Hat Enterprise Linux 5', 'HP-UX 11i v3'];

/** The rows of Table 2 for a system; undefined where it is not known which. */
function rowsFor(os: string, bits: number | undefined): readonly Row[] | undefined {
  // There is no 32-bit one of these.
  const width = os === 'Windows Server 2008 R2' ? 64 : bits;
  if (width === undefined && OF_64_BITS.includes(os)) return undefined;
  if (width === 64) return OF_64_BITS.includes(os) ? [ROW_11_9] : undefined;
  return os === 'Windows Server 2008' ? [ROW_11_7, ROW_11_9] : [ROW_9_5, ROW_11_7, ROW_11_9];
}

/** A release without what follows its second number. */
function series(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}
