import { say } from '../../../core/message';
import { attributesOf } from '../../model/attributes';
import { readsSince } from '../../model/version';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'attribute-too-new',
  severity: 'warning',
  summary: 'An attribute that the License Manager in use is too old to read',
  source: 'REV, "Determining the License File Version"; FlexNet error codes: error -90',
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
                'The attribute {name} exists since License Manager {since}; the settings say that you use {release}, which does not know it: the daemon does not get this port. Upgrade License Manager, or correct the setting if it is wrong.',
                { name: attribute.name, since, release: managerVersion },
              )
            : say(
                'The attribute {name} exists since License Manager {since}; the settings say that you use {release}, which does not read the record (error -90, unknown keyword or newer format). Upgrade License Manager, or correct the setting if it is wrong.',
                { name: attribute.name, since, release: managerVersion },
              ),
      });
    }
  },
});
