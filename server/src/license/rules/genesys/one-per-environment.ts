import { say } from '../../../core/message';
import { isOncePerEnvironment, obsolescenceOf } from '../../catalog/genesysFeatures';
import { genesysRecordsOf } from '../../catalog/genesysRecords';
import { featureOf } from '../../model/feature';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';
import { countBounds, countOf } from './_countBounds';

export default fileRule({
  id: 'one-per-environment',
  severity: 'information',
  summary: 'More than one license of a Genesys feature, although a configuration environment needs only one',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4 (comments)',
  vendors: 'genesys',
  check(file, report, context) {
    for (const records of genesysRecordsOf(file).byName.values()) {
      const { feature } = (records[0] as (typeof records)[number]).known;
      if (!isOncePerEnvironment(feature)) continue;
      const bounds = countBounds(records, context.today);
      if (!bounds || bounds.fewest < 2) continue;
      const marked = bounds.records.find((record) => countOf(record) > 1) ?? bounds.records[1];
      if (!marked || (marked.known.version !== undefined && obsolescenceOf(feature, marked.known.version) !== undefined)) continue;
      report({
        range: inFile(marked.placed, featureOf(marked.placed.record).count?.range ?? marked.known.name.range),
        message: say(
          'One license of {name} is enough for a configuration environment\nThis file has {count}. More than one is useful only if several environments share this license server; otherwise, check the order.',
          { count: bounds.fewest, name: marked.known.name.text },
        ),
      });
    }
  },
});
