import { say } from '../../../core/message';
import { attributeNamed, featureOf } from '../../model/feature';
import type { Field } from '../../model/field';
import { inFile, type PlacedRecord } from '../../model/licenseFile';
import { packageOf } from '../../model/package';
import { isPlaceholder } from '../../model/placeholder';
import { type Site, siteOf } from '../../model/site';
import { isVersion } from '../../model/version';
import { fileRule } from '../rule';

export default fileRule({
  id: 'package-without-feature',
  severity: 'information',
  summary: 'A PACKAGE record without the FEATURE or INCREMENT record of the same name and version that enables it',
  source: 'REV, "PACKAGE Lines"',
  leadsTo: ['-82'],
  vendors: 'all',
  check(file, report, { surroundings }) {
    const packages = file.recordsOf('package');
    if (packages.length === 0) return;
    const enabling = new Map<string, Enabling>();
    for (const placed of file.recordsOf('feature', 'increment')) {
      const { name, vendor, version } = featureOf(placed.record);
      const key = keyOf(name?.text, vendor?.text);
      const known = enabling.get(key) ?? { first: placed, version, versions: new Set() };
      if (known.first === placed) enabling.set(key, known);
      known.versions.add(versionKey(version));
    }
    const replacing = new Map<string, PlacedRecord>();
    for (const placed of packages) {
      const { name, vendor, version, attributes } = packageOf(placed.record);
      const key = keyOf(name?.text, vendor?.text);
      if (attributeNamed(attributes, 'SUPERSEDE') && enabling.get(key)?.versions.has(versionKey(version))) replacing.set(key, placed);
    }
    const site = siteOf(surroundings);
    for (const placed of packages) {
      const { name, vendor, version } = packageOf(placed.record);
      if (!name || !vendor || isPlaceholder(name.text)) continue;
      const records = enabling.get(keyOf(name.text, vendor.text));
      if (!records) {
        if (site && isElsewhere(site, name.text, vendor.text)) continue;
        report({
          range: inFile(placed, name.range),
          message: say(
            'No FEATURE or INCREMENT record enables the PACKAGE {name}\nA PACKAGE licenses nothing by itself. That is fine if the record named {name} is in another license file that License Manager reads; otherwise, ask your vendor for it.',
            { name: name.text },
          ),
        });
        continue;
      }
      // An older one that the enabled one replaces need not be enabled.
      const newer = replacing.get(keyOf(name.text, vendor.text));
      if (newer && newer !== placed) continue;
      const { first, version: other, versions } = records;
      // What cannot be read may be the right version.
      if (!version || !other || !isVersion(version.text) || versions.has(undefined) || versions.has(versionKey(version))) continue;
      report({
        range: inFile(placed, version.range),
        message: say(
          'This PACKAGE has version {version}, but line {line} enables version {other}\nName and version must be the same, or the PACKAGE licenses nothing (error -82). Both versions are signed: ask your vendor which one is right.',
          { version: version.text, line: file.lineNumber(first.start), other: other.text },
        ),
        related: [{ range: inFile(first, other.range), message: say('The version of the record that should enable it') }],
      });
    }
  },
});

/** The records of a name that may enable a PACKAGE. */
interface Enabling {
  readonly first: PlacedRecord;
  /** The version of the first. */
  readonly version: Field | undefined;
  /** The versions of all of them, as numbers. */
  readonly versions: Set<number | undefined>;
}

/** Whether another file of the site has a record of a feature. */
function isElsewhere(site: Site, name: string, vendor: string): boolean {
  for (const _ of site.sharesOf(name, vendor)?.files() ?? []) return true;
  return false;
}

/** A version as a number, since 1.0 and 1.00 are the same; undefined if it is not one. */
function versionKey(version: Field | undefined): number | undefined {
  return version && isVersion(version.text) ? Number.parseFloat(version.text) : undefined;
}

function keyOf(name = '', vendor = ''): string {
  return `${name} ${vendor.toLowerCase()}`;
}
