import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { type FieldDefinition, type FieldKey, fieldDefinitions } from '../vocabulary/records';
import { featureOf } from './feature';
import { type Field, fieldOf } from './field';
import { packageOf } from './package';
import { serverOf } from './server';
import { vendorLineOf } from './vendor';

/** A field that a record has. */
export interface RecordField {
  readonly definition: FieldDefinition;
  readonly field: Field;
}

/** The fields that a record of any kind has, in the order in which they are written; attributes are none. */
export function recordFieldsOf(record: LicenseRecord): RecordField[] {
  const values = valuesOf(record);
  return fieldDefinitions(record.kind).flatMap((definition) => {
    const field = values[definition.key];
    return field ? [{ definition, field }] : [];
  });
}

function valuesOf(record: LicenseRecord): Partial<Readonly<Record<FieldKey, Field | undefined>>> {
  switch (record.kind) {
    case 'server': {
      const { host, hostId, port } = serverOf(record);
      return { host, hostId, serverPort: port };
    }
    case 'vendor': {
      const { name, path, optionsPath, port } = vendorLineOf(record);
      return { daemon: name, path, options: optionsPath, daemonPort: port };
    }
    case 'package': {
      const { name, vendor, version, key } = packageOf(record);
      return { name, vendor, version, key };
    }
    case 'featureSet': {
      const [vendor, key] = record.words.map((word) => fieldOf(record, word));
      return { vendor, key };
    }
    default: {
      if (!isFeatureLike(record.kind)) return {};
      const { name, vendor, fromVersion, version, expiry, count, key } = featureOf(record);
      return { name, vendor, fromVersion, version, toVersion: version, expiry, count, key };
    }
  }
}
