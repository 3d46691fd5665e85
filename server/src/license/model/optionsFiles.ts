import { memo } from '../../core/memo';
import type { TextRange } from '../../core/text';
import type { Folder, OtherFile } from '../../language/surroundings';
import type { OptionsSummary } from '../../options/summary';
import { attributeNamed, featureOf } from './feature';
import { plainValue } from './field';
import { inFile, type LicenseFile, type PlacedRecord } from './licenseFile';
import { packageOf } from './package';
import { baseName, isPlausiblePath, nameBeside } from './path';
import { isPlaceholder } from './placeholder';
import { vendorLineOf } from './vendor';

/** Which options file a vendor daemon opens. */
export interface DaemonOptions {
  readonly vendor: string;
  readonly vendorRange: TextRange;
  /** The path on the DAEMON line, without quotes, and its place in the file; undefined where the daemon looks for a file of its own name beside the license. */
  readonly path: { readonly text: string; readonly range: TextRange } | undefined;
  /** The name of the file. */
  readonly name: string;
  /** Whether the daemon's path is one of Unix, where names of files are told apart by case. */
  readonly isUnix: boolean;
}

/** The options files that the daemons of a license open, in file order; of a line that cannot be read surely, none. */
export function daemonOptions(file: LicenseFile): readonly DaemonOptions[] {
  return file.recordsOf('vendor').flatMap((placed) => optionsOf(placed) ?? []);
}

function optionsOf(placed: PlacedRecord): DaemonOptions | undefined {
  const { record } = placed;
  const { name, path, optionsPath, attributes, spaced } = vendorLineOf(record);
  if (record.intendedKeyword !== undefined || !name || isPlaceholder(name.text, 'daemon')) return undefined;
  // Other rules say where the path of the options file is written so that the daemon does not find it.
  if (spaced.some((attribute) => attribute.name.toLowerCase() === 'options') || /\.opt"?$/i.test(path?.text ?? '')) return undefined;
  const attribute = attributeNamed(attributes, 'options');
  const range = attribute?.value ? attribute.valueRange : optionsPath?.range;
  const vendor = {
    vendor: name.text,
    vendorRange: inFile(placed, name.range),
    isUnix: path?.text.replace(/^"/, '').startsWith('/') ?? false,
  };
  if (!range) return { ...vendor, path: undefined, name: `${name.text}.opt` };
  const text = plainValue(record.slice(range));
  if (!isPlausiblePath(text) || /\.exe$/i.test(text)) return undefined;
  return { ...vendor, path: { text, range: inFile(placed, range) }, name: baseName(text) };
}

/** The names of files in the license's own folder that its DAEMON lines name. */
export function namedOptionsFiles(file: LicenseFile): readonly string[] {
  return daemonOptions(file).flatMap(({ path }) => (path && nameBeside(path.text)) ?? []);
}

/** An options file beside a license. */
export interface OptionsFileBeside {
  readonly file: OtherFile;
  readonly summary: OptionsSummary;
}

/** The options file of a name in a folder, in any case. */
export function optionsFileIn({ files }: Folder, name: string): OptionsFileBeside | undefined {
  return optionsFilesByName(files).get(name.toLowerCase());
}

const optionsFilesByName = memo((files: readonly OtherFile[]): ReadonlyMap<string, OptionsFileBeside> => {
  const found = files.filter(({ language, summary }) => language === 'options' && summary !== undefined);
  return new Map(found.map((file) => [file.name.toLowerCase(), { file, summary: file.summary as OptionsSummary }]));
});

/** The vendors of each feature, package and component that a license names, as they are written, by the name in lower case. */
export function vendorsByFeature(file: LicenseFile): ReadonlyMap<string, ReadonlySet<string>> {
  const vendors = new Map<string, Set<string>>();
  const add = (feature: string | undefined, vendor: string | undefined): void => {
    if (feature === undefined || vendor === undefined) return;
    const known = vendors.get(feature.toLowerCase()) ?? new Set();
    vendors.set(feature.toLowerCase(), known.add(vendor));
  };
  for (const { record } of file.features) add(featureOf(record).name?.text, featureOf(record).vendor?.text);
  for (const { record } of file.recordsOf('package')) {
    const { name, vendor, components } = packageOf(record);
    for (const one of [name?.text, ...components.map((component) => component.name)]) add(one, vendor?.text);
  }
  return vendors;
}
