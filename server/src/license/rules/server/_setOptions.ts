import type { Attribute } from '../../model/field';
import { serverOf } from '../../model/server';
import type { LicenseRecord } from '../../syntax/record';

/** The options of a SERVER line that govern a three-server set as a whole. */
export function setOptionsOf(record: LicenseRecord): Attribute[] {
  return serverOf(record).attributes.filter(({ definition }) => definition?.ofServerSet);
}
