import { say } from '../../../core/message';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'feature-misspelt',
  severity: 'warning',
  summary: 'A feature name that Genesys does not use, but that is a typing error away from one that it does',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4; chapter 3, "Editing New Files" (warning on altering)',
  leadsTo: ['-8', '-5'],
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const known = knownFeatureOf(record);
    if (known?.spelling !== 'misspelled') return;
    report({
      range: known.name.range,
      message: say(
        'This feature name looks misspelled; did you mean {right}?\nThe name is signed: if it was changed, License Manager refuses the record (error -8), and products do not find the feature (error -5). Do not correct it by hand; ask Genesys to send this file again.',
        { name: known.name.text, right: known.feature.name },
      ),
    });
  },
});
