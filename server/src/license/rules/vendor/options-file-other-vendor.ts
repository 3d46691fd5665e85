import type { Report } from '../../../core/finding';
import { allOf, say } from '../../../core/message';
import type { LicenseFile } from '../../model/licenseFile';
import { type DaemonOptions, daemonOptions, type OptionsFileBeside, optionsFileIn, vendorsByFeature } from '../../model/optionsFiles';
import { fileRule } from '../rule';
import { servesOtherVendors } from './_declared';
import { replaceName } from './_optionsNames';
import { vendorKey } from './_vendorKey';

const MOST_NAMED = 5;

export default fileRule({
  id: 'options-file-other-vendor',
  severity: 'warning',
  summary: 'The options file of another vendor on a DAEMON or VENDOR line',
  source: 'License Administration Guide, "Managing the Options File" (one file for each vendor daemon), "VENDOR Lines"',
  vendors: 'all',
  check(file, report, { surroundings }) {
    const all = daemonOptions(file);
    // Records in decimal format may license anything.
    if (all.length < 2 || file.recordsOf('decimal').length > 0) return;
    const folder = surroundings?.folder;
    const vendorOfName = new Map(all.map(({ vendor }) => [`${vendor}.opt`.toLowerCase(), vendor]));
    let licensed: Licensed | undefined;
    for (const one of all) {
      const { vendor, vendorRange, path, name } = one;
      const beside = folder && optionsFileIn(folder, name);
      const other = path && vendorOfName.get(name.toLowerCase());
      const isNamedForOther = other !== undefined && vendorKey(other) !== vendorKey(vendor);
      if (servesOtherVendors(vendor) || !(beside || isNamedForOther)) continue;
      licensed ??= licensedIn(file);
      if (!licensed.vendors.has(vendorKey(vendor)) || namesFeatureOf(vendor, beside, licensed)) continue;
      const found = byContent(one, beside, licensed) ?? (isNamedForOther ? byName(one, other) : undefined);
      const own = `${vendor}.opt`;
      const fixes = path && name !== own && folder?.names?.has(own) ? [replaceName(file.text, path.range, name, own)] : [];
      if (found) report({ range: path?.range ?? vendorRange, fixes, ...found });
    }
  },
});

/** What a license has of whom. */
interface Licensed {
  readonly byFeature: ReadonlyMap<string, ReadonlySet<string>>;
  /** The keys of the vendors. */
  readonly vendors: ReadonlySet<string>;
}

function licensedIn(file: LicenseFile): Licensed {
  const byFeature = vendorsByFeature(file);
  return { byFeature, vendors: new Set([...byFeature.values()].flatMap((vendors) => [...vendors].map(vendorKey))) };
}

function namesFeatureOf(vendor: string, beside: OptionsFileBeside | undefined, { byFeature }: Licensed): boolean {
  const vendorsOf = (feature: string): readonly string[] => [...(byFeature.get(feature.toLowerCase()) ?? [])];
  return beside?.summary.features.some(({ name }) => vendorsOf(name).some((one) => vendorKey(one) === vendorKey(vendor))) ?? false;
}

type Found = Pick<Report, 'message' | 'related'>;

/** All features that the file names are of other vendors: a feature that the license does not have may be of any. */
function byContent({ vendor, name }: DaemonOptions, beside: OptionsFileBeside | undefined, { byFeature }: Licensed): Found | undefined {
  const features = beside?.summary.features ?? [];
  const [first] = features;
  if (!beside || !first || !features.every((feature) => byFeature.has(feature.name.toLowerCase()))) return undefined;
  const others = [...new Set(features.flatMap((feature) => [...(byFeature.get(feature.name.toLowerCase()) ?? [])]))];
  const { uri, name: fileName, lines } = beside.file;
  return {
    message: say(
      'The options file {name} is not one for {vendor}\nThe features in it are of {others}, so no reservation or limit in it applies to {vendor}. Each vendor daemon needs an options file of its own.',
      { name, vendor, others: allOf(others.slice(0, MOST_NAMED)) },
    ),
    related: [{ range: first.range, file: { uri, name: fileName, lines }, message: say('A feature of another vendor') }],
  };
}

/** The file has the name that another daemon of this license looks for. */
function byName({ vendor, name }: DaemonOptions, other: string): Found {
  return {
    message: say(
      'By its name, {name} is the options file of {other}, not of {vendor}\nEach vendor daemon needs an options file of its own: what is in this one concerns the features of {other}. Write the path of the file for {vendor}.',
      { name, vendor, other },
    ),
  };
}
