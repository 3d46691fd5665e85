import type { LicenseRecord } from '../syntax/record';
import { type Attribute, attributeOf, type Field, fieldOf } from './field';

/** What a DAEMON or VENDOR line says; a field that is missing is undefined. */
export interface Vendor {
  readonly name: Field | undefined;
  readonly path: Field | undefined;
  /** The options path where it stands without `options=`. */
  readonly optionsPath: Field | undefined;
  /** The port where it stands without `port=`. */
  readonly port: Field | undefined;
  readonly attributes: readonly Attribute[];
  readonly strays: readonly Field[];
}

/** The fields of a DAEMON or VENDOR line. */
export function vendorLineOf(record: LicenseRecord): Vendor {
  const fields: Field[] = [];
  const attributes: Attribute[] = [];
  for (const word of record.words) {
    // A path may hold an equals sign; only a plain word before one makes an attribute.
    const isAttribute = word.equals > word.start && /^[A-Za-z_]+$/.test(record.slice({ start: word.start, end: word.equals }));
    if (isAttribute) attributes.push(attributeOf(record, word));
    else fields.push(fieldOf(record, word));
  }
  return { name: fields[0], path: fields[1], optionsPath: fields[2], port: fields[3], attributes, strays: fields.slice(4) };
}
