import { say } from '../../../core/message';
import { tServersOf } from '../../model/tServers';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'pair-on-two-license-servers',
  severity: 'error',
  summary: 'A hot standby pair that uses two license servers',
  facts: ['T5', 'C2'],
  check(file, report) {
    for (const { product, kind } of tServersOf(file)) {
      const { redundancy, licenseServer, backupLicenseServer } = product;
      if (
        redundancy !== 'hot' ||
        kind === 'network' ||
        backupLicenseServer === undefined ||
        licenseServer === undefined ||
        licenseServer === backupLicenseServer
      )
        continue;
      report({
        range: file.at(product, 'backupLicenseServer'),
        message: say(
          '“{name}” and its backup use different license servers\nThe two of a hot standby pair control one pool of DNs, so both must use the same one.',
          { name: product.name ?? '' },
        ),
        fixes: [replaceBy(file.at(product, 'backupLicenseServer'), JSON.stringify(licenseServer), false)],
      });
    }
  },
});
