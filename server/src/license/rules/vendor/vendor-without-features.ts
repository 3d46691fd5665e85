import { say } from '../../../core/message';
import { isGenesys } from '../../model/genesys';
import { inFile } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { vendorLineOf } from '../../model/vendor';
import { fileRule } from '../rule';
import { programName, servesOtherVendors } from './_declared';
import { vendorKey } from './_vendorKey';

export default fileRule({
  id: 'vendor-without-features',
  severity: 'warning',
  summary: 'A DAEMON or VENDOR line whose daemon has no feature to serve',
  source: 'REV, debug log messages: exit status 27, "No features to serve"',
  vendors: 'all',
  check(file, report) {
    const lines = file.recordsOf('vendor');
    // A client's copy needs no features, and decimal records do not show their vendor in a form that can be relied on.
    if (lines.length === 0 || file.recordsOf('useServer', 'decimal').length > 0) return;
    const served = new Set(Array.from(file.vendors, vendorKey));
    const reported = new Set<string>();
    for (const placed of lines) {
      const { name } = vendorLineOf(placed.record);
      if (!name || isPlaceholder(name.text, 'daemon') || servesOtherVendors(name.text)) continue;
      // A program’s name in the place of the vendor’s is reported where the features miss their daemon.
      if (served.has(programName(name.text))) continue;
      const key = vendorKey(name.text);
      // Other vendors may keep all their licenses in trusted storage; Genesys' are in the license file.
      if (served.has(key) || reported.has(key) || (served.size === 0 && !isGenesys(name.text))) continue;
      reported.add(key);
      report({
        range: inFile(placed, name.range),
        message: say(
          'The daemon {name} has no features to serve in this file\nIt stops at once: “exited with status 27 (No features to serve)”. If its FEATURE lines were lost or commented out, restore them; if the vendor is no longer used, comment out this line.',
          { name: name.text },
        ),
      });
    }
  },
});
