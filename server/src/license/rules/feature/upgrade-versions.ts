import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { fieldsFit } from '../../model/fieldFit';
import { compareVersions, isVersion } from '../../model/version';
import { issuerOf } from '../issuer';
import { recordRule } from '../rule';

export default recordRule({
  id: 'upgrade-versions',
  severity: 'warning',
  summary: 'An UPGRADE record that does not lead from a lower version to a higher one',
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
        'This UPGRADE from version {from} to {to} upgrades nothing\nNo record can be in its range, because the first version is not below the second. Both are signed: ask {issuer} for the right file.',
        { from: fromVersion.text, to: version.text, issuer: issuerOf(record) },
      ),
    });
  },
});
