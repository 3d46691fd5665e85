import type { LicenseRecord } from '../syntax/record';
import { attributeNamed } from './feature';
import type { Field } from './field';
import { vendorLineOf } from './vendor';

export const LARGEST_PORT = 65_535;

/** Whether it is a TCP port number: 0 to 65535 (REV, "VENDOR Lines"). */
export function isPort(text: string): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) <= LARGEST_PORT;
}

/** The port of a DAEMON or VENDOR line, written with `port=` or in its place after the options path. */
export function vendorPortOf(record: LicenseRecord): Field | undefined {
  const { port, attributes } = vendorLineOf(record);
  const attribute = attributeNamed(attributes, 'port');
  if (attribute?.value !== undefined) return { range: attribute.valueRange, text: attribute.value };
  return port;
}
