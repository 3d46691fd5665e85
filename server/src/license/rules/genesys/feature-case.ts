import { say } from '../../../core/message';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'feature-case',
  severity: 'information',
  summary: 'A Genesys feature name that is not capitalized the way Genesys writes it',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4; chapter 3, "Editing New Files" (warning on altering)',
  leadsTo: ['-8', '-5'],
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const known = knownFeatureOf(record);
    if (known?.spelling !== 'wrongCase') return;
    report({
      range: known.name.range,
      message: say(
        'Genesys spells this feature {right}\nThe name is signed and was probably retyped. If License Manager refuses the record (error -8) or a product does not find the feature (error -5), ask Genesys to send this file again.',
        { name: known.name.text, right: known.feature.name },
      ),
    });
  },
});
