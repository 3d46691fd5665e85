import { say } from '../../../core/message';
import { attributesOf } from '../../model/attributes';
import { readsSince } from '../../model/version';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'attribute-too-new',
  severity: 'warning',
  summary: 'An attribute that the License Manager in use is too old to read',
  source: 'REV, "Determining the License File Version"; FlexNet error codes: error -90',
  leadsTo: ['-90'],
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report, { managerVersion }) {
    for (const attribute of attributesOf(record)) {
      const since = attribute.definition?.since;
      if (since === undefined || readsSince(managerVersion, since)) continue;
      report({
        range: attribute.nameRange,
        message:
          record.kind === 'vendor'
            ? say(
                '“{name}” needs License Manager {since} or later; the settings say {release}\nAs it is, the daemon does not get this port. Upgrade License Manager, or correct the setting.',
                { name: attribute.name, since, release: managerVersion },
              )
            : say(
                '“{name}” needs License Manager {since} or later; the settings say {release}\nThat release cannot read the record (error -90, unknown keyword or newer format). Upgrade License Manager, or correct the setting.',
                { name: attribute.name, since, release: managerVersion },
              ),
      });
    }
  },
});
