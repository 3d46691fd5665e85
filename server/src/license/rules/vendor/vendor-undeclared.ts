import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { featureOf, hasLimitedCount, vendorOf } from '../../model/feature';
import { inFile, type LicenseFile } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { fileRule } from '../rule';
import { vendorKey } from './_vendorKey';

/** With more declared vendors, which no real file has, looking for a similar name would take too long. */
const MOST_COMPARED = 100;

export default fileRule({
  id: 'vendor-undeclared',
  severity: 'error',
  summary: 'Counted features of a vendor for which the file has no DAEMON or VENDOR line',
  source: 'MAN, license.dat(5), on the license-server section; REV, "VENDOR Lines"',
  vendors: 'all',
  check(file, report) {
    const declared = declaredVendors(file);
    if (!declared) return;
    const reported = new Set<string>();
    for (const placed of file.features) {
      if (placed.record.intendedKeyword !== undefined) continue;
      const feature = featureOf(placed.record);
      const { vendor } = feature;
      if (!vendor || !hasLimitedCount(feature) || isPlaceholder(vendor.text)) continue;
      const key = vendorKey(vendor.text);
      if (declared.has(key) || reported.has(key)) continue;
      reported.add(key);
      const meant = declared.size <= MOST_COMPARED ? nearest(vendor.text, declared.values()) : undefined;
      const values = { vendor: vendor.text, meant: meant ?? '', name: feature.name?.text ?? '' };
      report({
        range: inFile(placed, vendor.range),
        message: meant
          ? say(
              'There is no DAEMON or VENDOR line for {vendor}, so nothing serves {name} and the other counted features of that name (error -97). Did you mean {meant}, which has such a line? Vendor names are signed: find out which of the two spellings the file that you were sent has, and restore it.',
              values,
            )
          : say(
              'There is no DAEMON or VENDOR line for {vendor}, so License Manager starts no daemon to serve {name} and the other counted features of this vendor (error -97). Copy the line from the file that you were sent, or add one: DAEMON {vendor} and the path of the program.',
              values,
            ),
      });
    }
  },
});

/** The vendors with a line of their own, by their key; undefined where the file need not have any. */
function declaredVendors(file: LicenseFile): Map<string, string> | undefined {
  const lines = file.recordsOf('vendor');
  // Without a SERVER line it is a piece to be added to another file; a client's copy with USE_SERVER needs no daemons.
  if (lines.length === 0 && (file.recordsOf('server').length === 0 || file.recordsOf('useServer').length > 0)) return undefined;
  const declared = new Map<string, string>();
  for (const { record } of lines) {
    const name = vendorOf(record);
    // A daemon without a name could be any: that is reported by itself.
    if (name === undefined) return undefined;
    declared.set(vendorKey(name), name);
  }
  return declared;
}
