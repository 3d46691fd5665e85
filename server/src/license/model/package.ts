import type { LicenseRecord } from '../syntax/record';
import { attributeNamed } from './feature';
import { type Attribute, attributeOf, type Field, fieldOf, isFlag } from './field';
import { fieldWords } from './fieldWords';

/** What a PACKAGE record says; a field that is missing is undefined. */
export interface Package {
  readonly name: Field | undefined;
  readonly vendor: Field | undefined;
  readonly version: Field | undefined;
  /** The key of the old form. */
  readonly key: Field | undefined;
  readonly attributes: readonly Attribute[];
  readonly components: readonly Component[];
}

/** One `name[:version[:count]]` of COMPONENTS. */
export interface Component extends Field {
  readonly name: string;
  readonly version: string | undefined;
  readonly count: string | undefined;
}

const cache = new WeakMap<LicenseRecord, Package>();

/** The fields of a PACKAGE record. */
export function packageOf(record: LicenseRecord): Package {
  let known = cache.get(record);
  if (!known) {
    known = readPackage(record);
    cache.set(record, known);
  }
  return known;
}

function readPackage(record: LicenseRecord): Package {
  const fields: Field[] = [];
  const attributes: Attribute[] = [];
  for (const word of fieldWords(record)) {
    if (word.equals >= 0 || (fields.length >= 2 && isFlag(record, word))) attributes.push(attributeOf(record, word));
    else fields.push(fieldOf(record, word));
  }
  const third = fields[2];
  const thirdIsKey = third !== undefined && /^[0-9A-Fa-f]{12,}$/.test(third.text);
  return {
    name: fields[0],
    vendor: fields[1],
    version: thirdIsKey ? undefined : third,
    key: thirdIsKey ? third : fields[3],
    attributes,
    components: readComponents(record, attributeNamed(attributes, 'COMPONENTS')),
  };
}

function readComponents(record: LicenseRecord, attribute: Attribute | undefined): Component[] {
  if (!attribute) return [];
  const components: Component[] = [];
  for (const match of record.slice(attribute.valueRange).matchAll(/[^\s"\\]+/g)) {
    const start = attribute.valueRange.start + match.index;
    const [name = '', version, count] = match[0].split(':');
    components.push({
      range: { start, end: start + match[0].length },
      text: match[0],
      name,
      version: version || undefined,
      count: count || undefined,
    });
  }
  return components;
}
