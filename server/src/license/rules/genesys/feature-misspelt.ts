import { say } from '../../../core/message';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'feature-misspelt',
  severity: 'warning',
  summary: 'A feature name that is none of Genesys’, but only a slip of the keyboard away from one',
  source: 'Genesys Licensing Guide 8.0, appendix B, Table 4; chapter 3, "Editing New Files" (warning on altering)',
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const known = knownFeatureOf(record);
    if (known?.spelling !== 'misspelled') return;
    report({
      range: known.name.range,
      message: say(
        'No Genesys feature is called {name}; probably {right} is meant. The name is signed: if it was altered after Genesys issued the file, License Manager refuses the record (error -8), and products that ask for {right} do not find it (error -5). Do not correct it by hand. Ask Genesys to send this file again.',
        { name: known.name.text, right: known.feature.name },
      ),
    });
  },
});
