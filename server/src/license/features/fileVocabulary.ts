import { memo } from '../../core/memo';
import { isGenesys } from '../model/genesys';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { fieldPlace } from '../vocabulary/records';

const NAME = 0;
const VENDOR = 1;

/**
 * What the file says already, to be offered again. Each question is answered without the record that is being written: `except`.
 * It is asked while somebody types, so that each answer costs one pass over the features and nothing is worked out before.
 */
export class FileVocabulary {
  readonly servers: LicenseRecord[] = [];
  readonly daemons: LicenseRecord[] = [];
  private readonly features: LicenseRecord[] = [];
  private readonly packages: LicenseRecord[] = [];

  constructor(tree: LicenseTree) {
    for (const record of tree.records) {
      if (record.kind === 'server') this.servers.push(record);
      else if (record.kind === 'vendor') this.daemons.push(record);
      else if (record.kind === 'package') this.packages.push(record);
      else if (isFeatureLike(record.kind)) this.features.push(record);
    }
  }

  /** Whether most records are INCREMENT lines. */
  get usesIncrements(): boolean {
    return this.features.filter(({ kind }) => kind === 'increment').length * 2 > this.features.length;
  }

  /** The names on the PACKAGE lines of a vendor, in file order; of all vendors if none is given. */
  packageNames(vendor: string | undefined): string[] {
    const names = this.packages.filter((record) => isOf(record, vendor)).map((record) => fieldText(record, NAME));
    return [...new Set(names.filter((name) => name !== undefined))];
  }

  /** The vendors of feature records, those with the most records first. */
  vendors(except?: LicenseRecord): string[] {
    return this.mostFrequent(undefined, except, () => VENDOR);
  }

  /** The names on DAEMON lines, each once, in file order. */
  declaredVendors(except?: LicenseRecord): string[] {
    const names = this.daemons.filter((record) => record !== except).map((record) => fieldText(record, NAME));
    return [...new Set(names.filter((name) => name !== undefined))];
  }

  /** The versions that a vendor’s records have, the most frequent first; of all vendors if none is given. */
  versions(vendor: string | undefined, except?: LicenseRecord): string[] {
    return this.mostFrequent(vendor, except, (record) => fieldPlace(record.kind, record.kind === 'upgrade' ? 'toVersion' : 'version'));
  }

  /** The expiry dates that a vendor’s records have, the most frequent first. */
  expiries(vendor: string | undefined, except?: LicenseRecord): string[] {
    return this.mostFrequent(vendor, except, (record) => fieldPlace(record.kind, 'expiry'));
  }

  /** The counts that a vendor’s records have, the most frequent first. */
  counts(vendor: string | undefined, except?: LicenseRecord): string[] {
    return this.mostFrequent(vendor, except, (record) => fieldPlace(record.kind, 'count'));
  }

  /** The first `most` names of a vendor’s features that `isWanted`, in file order. */
  names(vendor: string | undefined, isWanted: (name: string) => boolean, most: number, except?: LicenseRecord): string[] {
    const names = new Set<string>();
    for (const record of this.features) {
      if (record === except || !isOf(record, vendor)) continue;
      const name = fieldText(record, NAME);
      if (name === undefined || !isWanted(name)) continue;
      names.add(name);
      if (names.size >= most) break;
    }
    return [...names];
  }

  private mostFrequent(
    vendor: string | undefined,
    except: LicenseRecord | undefined,
    placeIn: (record: LicenseRecord) => number,
  ): string[] {
    const tally = new Map<string, number>();
    for (const record of this.features) {
      if (record === except || !isOf(record, vendor)) continue;
      const text = fieldText(record, placeIn(record));
      if (text !== undefined) tally.set(text, (tally.get(text) ?? 0) + 1);
    }
    return [...tally].sort(([, a], [, b]) => b - a).map(([text]) => text);
  }
}

/** The vocabulary of a file. */
export const vocabularyOf = memo((tree: LicenseTree) => new FileVocabulary(tree));

/** Whether Genesys’ own words fit a record of this vendor; where it is not known yet, whether they fit the file. */
export function speaksGenesys(vocabulary: FileVocabulary, vendor: string | undefined, record: LicenseRecord): boolean {
  if (vendor !== undefined) return isGenesys(vendor);
  const vendors = [...vocabulary.declaredVendors(record), ...vocabulary.vendors(record)];
  return vendors.length === 0 || vendors.some(isGenesys);
}

function isOf(record: LicenseRecord, vendor: string | undefined): boolean {
  if (vendor === undefined) return true;
  const own = fieldText(record, VENDOR);
  return own === vendor || own?.toLowerCase() === vendor.toLowerCase();
}

/** The word in a field’s place, unless it is an attribute. */
function fieldText(record: LicenseRecord, place: number): string | undefined {
  const word = record.words[place];
  return word === undefined || word.equals >= 0 ? undefined : record.slice(word);
}
