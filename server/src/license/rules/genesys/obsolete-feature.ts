import { say, sayListed } from '../../../core/message';
import { obsolescenceOf } from '../../catalog/genesysFeatures';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { commentOut } from '../edits';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'obsolete-feature',
  severity: 'information',
  summary: 'A feature that Genesys products of its version no longer ask for',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4 (comments and footnote); chapter 1, "T-Server", "Genesys Info Mart"',
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const known = knownFeatureOf(record);
    if (known?.spelling !== 'exact' || known.version === undefined) return;
    const why = obsolescenceOf(known.feature, known.version);
    if (why === undefined) return;
    report({
      range: known.name.range,
      message: say(
        'Genesys products of release {version} no longer ask for {name}\n{why} The record does no harm: keep it while older releases are in use, but do not order it again.',
        { version: known.version, name: known.name.text, why: sayListed(why) },
      ),
      tags: ['deprecated'],
      fixes: [{ title: say('Comment out this obsolete record'), edits: commentOut(record, 0), safe: false }],
    });
  },
});
