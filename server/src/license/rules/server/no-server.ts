import { say } from '../../../core/message';
import { featureOf, hasLimitedCount } from '../../model/feature';
import { inFile, type LicenseFile } from '../../model/licenseFile';
import { swallowedRecordIn } from '../lines/_swallowed';
import { fileRule } from '../rule';

export default fileRule({
  id: 'no-server',
  severity: 'error',
  summary: 'Counted features in a file without a SERVER line',
  source: 'REV, "SERVER Lines"; Genesys Licensing Guide 8.0, chapter 3, "Combining New and Existing Licenses"',
  leadsTo: ['-13', '-3'],
  vendors: 'all',
  check(file, report) {
    if (file.recordsOf('server').length > 0) return;
    const first = file.features.find(({ record }) => record.intendedKeyword === undefined && hasLimitedCount(featureOf(record)));
    if (!first) return;
    const { name, count } = featureOf(first.record);
    if (!count || hasSwallowedServer(file)) return;
    report({
      range: inFile(first, count.range),
      message: say(
        'This file has counted features, but no SERVER line\nNo server can count {name} with {count} (error -13). If the file was sent to extend another one with the same host id, copy its FEATURE lines there. Otherwise take the SERVER line from the file you received.',
        { name: name?.text ?? '', count: count.text },
      ),
    });
  },
});

/** Whether the SERVER line is there, after a comment or other text on its line, which is reported by itself. */
function hasSwallowedServer(file: LicenseFile): boolean {
  return file.tree.records.some((record) => {
    const found = record.kind === 'comment' || record.kind === 'unknown' ? swallowedRecordIn(record) : undefined;
    return found !== undefined && record.slice(found.keyword).toUpperCase() === 'SERVER';
  });
}
