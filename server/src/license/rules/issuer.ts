import { say, type Value } from '../../core/message';
import { vendorOf } from '../model/feature';
import { isGenesys } from '../model/genesys';
import type { LicenseRecord } from '../syntax/record';

/** Who is to be asked for a record's file, as a sentence names them. */
export function issuerOf(record: LicenseRecord): Value {
  return isGenesys(vendorOf(record) ?? '') ? 'Genesys' : say('your vendor');
}
