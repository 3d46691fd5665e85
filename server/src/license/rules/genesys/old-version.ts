import { say } from '../../../core/message';
import { obsolescenceOf } from '../../catalog/genesysFeatures';
import { type GenesysRecord, genesysRecordsOf, nameRange } from '../../catalog/genesysRecords';
import { featureOf } from '../../model/feature';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';

export default fileRule({
  id: 'old-version',
  severity: 'information',
  summary: 'A Genesys feature of version 7 beside others of version 8, which products of release 8 do not accept',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "License Compatibility" (warning)',
  leadsTo: ['-21', '-25'],
  vendors: 'genesys',
  check(file, report) {
    const { all, byName } = genesysRecordsOf(file);
    const newer = all.find(isVersion8);
    if (!newer) return;
    for (const record of all) {
      if (!isVersion7(record) || byName.get(record.known.feature.name)?.some(isVersion8)) continue;
      const { feature, name, version } = record.known;
      if (obsolescenceOf(feature, '8.0') !== undefined) continue;
      report({
        range: inFile(record.placed, featureOf(record.placed.record).version?.range ?? name.range),
        message: say(
          'Products of release 8 do not accept version {version} of {name}\nGenesys products of release 8 check out only 8.0 features (error -21, or -25 from the license server). If yours was upgraded, order the 8.0 license; products of release 7 still use this one.',
          { version: version ?? '', name: name.text },
        ),
        related: [{ range: nameRange(newer), message: say('A license of version 8') }],
      });
    }
  },
});

function isVersion8({ known }: GenesysRecord): boolean {
  return known.release !== undefined && known.release >= 8;
}

function isVersion7({ known }: GenesysRecord): boolean {
  return known.spelling === 'exact' && known.release !== undefined && known.release >= 7 && known.release < 8;
}
