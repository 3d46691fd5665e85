import { say } from '../../../core/message';
import { isOrderedPartNumber, isPlausibleName } from '../../catalog/genesysName';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { featureOf } from '../../model/feature';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'feature-unknown',
  severity: 'hint',
  summary: 'A feature name that is not in the list Genesys published in 2012',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4',
  leadsTo: ['-5'],
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const { name, vendor } = featureOf(record);
    // Without a vendor the fields are incomplete, and the name may be something else.
    if (!name || !vendor || !/^[A-Za-z]/.test(name.text)) return;
    if (knownFeatureOf(record) || isOrderedPartNumber(name.text) || !isPlausibleName(name.text)) return;
    report({
      range: name.range,
      message: say(
        '“{name}” is not in Genesys’ 2012 list of features\nIt may belong to a newer product. If a product does not find its license (error -5), compare the name with the file that Genesys sent.',
        { name: name.text },
      ),
    });
  },
});
