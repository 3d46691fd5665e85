import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { inFile } from '../../model/licenseFile';
import { packageOf } from '../../model/package';
import { isPlaceholder } from '../../model/placeholder';
import { fileRule } from '../rule';

export default fileRule({
  id: 'package-without-feature',
  severity: 'information',
  summary: 'A PACKAGE record without the FEATURE or INCREMENT record of the same name that enables it',
  source: 'REV, "PACKAGE Lines"',
  vendors: 'all',
  check(file, report) {
    const packages = file.recordsOf('package');
    if (packages.length === 0) return;
    const enabled = new Set<string>();
    for (const { record } of file.recordsOf('feature', 'increment')) {
      const { name, vendor } = featureOf(record);
      enabled.add(keyOf(name?.text, vendor?.text));
    }
    for (const placed of packages) {
      const { name, vendor } = packageOf(placed.record);
      if (!name || !vendor || isPlaceholder(name.text) || enabled.has(keyOf(name.text, vendor.text))) continue;
      report({
        range: inFile(placed, name.range),
        message: say(
          'A PACKAGE licenses nothing by itself: a FEATURE or INCREMENT record named {name} must enable it, and this file has none. That is right if the record stands in another license file that License Manager reads too; otherwise ask your vendor for it.',
          { name: name.text },
        ),
      });
    }
  },
});

function keyOf(name = '', vendor = ''): string {
  return `${name} ${vendor.toLowerCase()}`;
}
