import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { compareVersions, isVersion } from '../../model/version';
import { issuerOf } from '../issuer';
import { recordRule } from '../rule';

export default recordRule({
  id: 'upgrade-versions',
  severity: 'warning',
  summary: 'An UPGRADE record that does not lead from an earlier version to a later one',
  source: 'REV, "UPGRADE Lines" (a line is upgraded when its version is at least the first and below the second)',
  vendors: 'all',
  records: ['upgrade'],
  check(record, report) {
    const { fromVersion, version } = featureOf(record);
    if (!fromVersion || !version || !fieldsFit(record) || !isVersion(fromVersion.text) || !isVersion(version.text)) return;
    if (compareVersions(fromVersion.text, version.text) < 0) return;
    report({
      range: { start: fromVersion.range.start, end: version.range.end },
      message: say(
        'This UPGRADE leads from version {from} to version {to}, so no record can be in its range and it upgrades nothing. The first version must be the earlier one. Both are signed: ask {issuer} for the right file.',
        { from: fromVersion.text, to: version.text, issuer: issuerOf(record) },
      ),
    });
  },
});
