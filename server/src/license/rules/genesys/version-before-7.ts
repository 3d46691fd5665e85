import { say } from '../../../core/message';
import { knownFeatureOf } from '../../catalog/genesysRecords';
import { featureOf } from '../../model/feature';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'version-before-7',
  severity: 'warning',
  summary: 'A Genesys feature of a version below 7.0, which products of release 7 and later do not accept',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "License Compatibility" (warning)',
  leadsTo: ['-8'],
  vendors: 'genesys',
  records: featureRecords,
  check(record, report) {
    const known = knownFeatureOf(record);
    if (known?.spelling !== 'exact' || known.version === undefined || known.release === undefined || known.release >= 7) return;
    report({
      range: featureOf(record).version?.range ?? known.name.range,
      message: say(
        'Products since release 7 do not accept version {version} of {name}\nProducts of release 7 do not work with licenses of release 6, and those of release 8 take only 8.0. Order a license of your release; if this number was changed (error -8), ask for the file again.',
        { version: known.version, name: known.name.text },
      ),
    });
  },
});
