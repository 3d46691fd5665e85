import { type Message, say } from '../../core/message';
import type { RecordKind } from './keywords';

/** The fields of records, and `attributes` for what follows them. */
export type FieldKey =
  | 'host'
  | 'hostId'
  | 'serverPort'
  | 'daemon'
  | 'path'
  | 'options'
  | 'daemonPort'
  | 'name'
  | 'vendor'
  | 'version'
  | 'fromVersion'
  | 'toVersion'
  | 'expiry'
  | 'count'
  | 'key'
  | 'attributes';

/** What is in a field, and so the kind of its token. */
export type FieldShape =
  | 'hostName'
  | 'hostId'
  | 'port'
  | 'vendor'
  | 'path'
  | 'feature'
  | 'version'
  | 'date'
  | 'count'
  | 'key'
  | 'attributes';

/** What a field names, by the line it is on: names of one kind refer to each other. */
export type FieldRole = 'server' | 'daemon' | 'vendor' | 'feature' | 'upgrade' | 'package';

/** What signature help says of a field. */
export interface FieldGuide {
  /** Its name in a signature. */
  readonly label: string;
  /** What goes into it. */
  readonly sentence: Message;
  /** Of the words for the vendor, the sentence that goes with it. */
  readonly vendorSentence?: 'usualPort' | 'daemonName' | 'checkedOutVersion' | 'neverDate';
}

export interface FieldDefinition {
  readonly key: FieldKey;
  readonly shape: FieldShape;
  /** Whether the record is incomplete without it. */
  readonly required: boolean;
  /** Whether the signature covers it; of attributes, those of the publisher. */
  readonly signed: boolean;
  /** What it is called where a message lists it. */
  readonly title?: Message;
  /** Undefined for a field of older files, which nobody is to write. */
  readonly guide?: FieldGuide;
  readonly role?: FieldRole;
}

const NAME = say('name');
const VENDOR = say('vendor daemon');
const freeAttributes: FieldGuide = {
  label: '[attributes]',
  sentence: say(
    'NAME=value, in any order. Attributes in capital letters are the publisher’s and are signed; those in lowercase letters are yours.',
  ),
};

const vendor: FieldDefinition = {
  key: 'vendor',
  shape: 'vendor',
  required: true,
  signed: true,
  title: VENDOR,
  guide: {
    label: 'vendor',
    sentence: say('The vendor daemon, spelled as on its DAEMON line. It is signed.'),
    vendorSentence: 'daemonName',
  },
  role: 'vendor',
};
const expiry: FieldDefinition = {
  key: 'expiry',
  shape: 'date',
  required: true,
  signed: true,
  title: say('expiry date'),
  guide: {
    label: 'expiry',
    sentence: say('The last day the license is valid, such as `30-jun-2027`, or `permanent`. It is signed.'),
    vendorSentence: 'neverDate',
  },
};
const count: FieldDefinition = {
  key: 'count',
  shape: 'count',
  required: true,
  signed: true,
  title: say('count'),
  guide: { label: 'count', sentence: say('The number of licenses, or `uncounted`, which also needs `HOSTID=`. It is signed.') },
};
const key: FieldDefinition = {
  key: 'key',
  shape: 'key',
  required: false,
  signed: true,
  guide: { label: '[key]', sentence: say('The license key in older files: hexadecimal digits. Newer files have only `SIGN=`.') },
};
const attributes: FieldDefinition = { key: 'attributes', shape: 'attributes', required: false, signed: true, guide: freeAttributes };

function nameOf(role: FieldRole, sentence: Message): FieldDefinition {
  return { key: 'name', shape: 'feature', required: true, signed: true, title: NAME, guide: { label: 'name', sentence }, role };
}

const featureName = say('The exact name that programs ask for, or the part number of the order. It is signed.');
const version = (title: Message, field: FieldKey, guide: FieldGuide): FieldDefinition => ({
  key: field,
  shape: 'version',
  required: true,
  signed: true,
  title,
  guide,
});

const server: readonly FieldDefinition[] = [
  {
    key: 'host',
    shape: 'hostName',
    required: true,
    signed: false,
    guide: {
      label: 'host',
      sentence: say('The name or IP address of the computer that License Manager runs on, or `this_host`. You may change it.'),
    },
    role: 'server',
  },
  {
    key: 'hostId',
    shape: 'hostId',
    required: true,
    signed: true,
    guide: {
      label: 'hostid',
      sentence: say(
        'The host id of that computer, as `lmutil lmhostid` shows it and as it was ordered: 12 hexadecimal digits, or `DISK_SERIAL_NUM=` and 8 digits. It is signed.',
      ),
    },
  },
  {
    key: 'serverPort',
    shape: 'port',
    required: false,
    signed: false,
    guide: {
      label: '[port]',
      sentence: say('The TCP port of License Manager. In a three-server set, each SERVER line must have one.'),
      vendorSentence: 'usualPort',
    },
  },
  {
    ...attributes,
    guide: {
      label: '[attributes]',
      sentence: say('Only on the first of three SERVER lines: `PRIMARY_IS_MASTER`, and `HEARTBEAT_INTERVAL=` followed by seconds.'),
    },
  },
];

const daemon: readonly FieldDefinition[] = [
  {
    key: 'daemon',
    shape: 'vendor',
    required: true,
    signed: true,
    guide: {
      label: 'daemon',
      sentence: say('The name of the vendor daemon, spelled as on the FEATURE lines.'),
      vendorSentence: 'daemonName',
    },
    role: 'daemon',
  },
  {
    key: 'path',
    shape: 'path',
    required: false,
    signed: false,
    guide: {
      label: '[path]',
      sentence: say('The path of the vendor daemon’s program on the license server, in quotes if it has a space. You may change it.'),
    },
  },
  {
    key: 'options',
    shape: 'path',
    required: false,
    signed: false,
    guide: {
      label: '[options=path]',
      sentence: say(
        'The path of the options file. Without it, the daemon reads the file next to the license file that has the daemon’s name and the ending `.opt`.',
      ),
    },
  },
  {
    key: 'daemonPort',
    shape: 'port',
    required: false,
    signed: false,
    guide: {
      label: '[port=number]',
      sentence: say(
        'A fixed TCP port for the daemon, for use with a firewall. It must differ from the SERVER line’s port. Leave it out if there is no firewall.',
      ),
    },
  },
];

const feature: readonly FieldDefinition[] = [
  nameOf('feature', featureName),
  vendor,
  version(say('version'), 'version', {
    label: 'version',
    sentence: say('The latest licensed version, a decimal number without letters. It is signed.'),
    vendorSentence: 'checkedOutVersion',
  }),
  expiry,
  count,
  key,
  attributes,
];

const upgrade: readonly FieldDefinition[] = [
  nameOf('upgrade', featureName),
  vendor,
  version(say('version to upgrade from'), 'fromVersion', {
    label: 'from-version',
    sentence: say('Licenses of this version or later, but earlier than the to-version, are upgraded. It is signed.'),
  }),
  version(say('version to upgrade to'), 'toVersion', {
    label: 'to-version',
    sentence: say('The version that the licenses are upgraded to. It is signed.'),
  }),
  expiry,
  count,
  key,
  attributes,
];

const packageFields: readonly FieldDefinition[] = [
  nameOf('package', say('The name of the package. A FEATURE or INCREMENT line with the same name enables it. It is signed.')),
  vendor,
  {
    key: 'version',
    shape: 'version',
    required: false,
    signed: true,
    guide: { label: '[version]', sentence: say('The version of the package, the same as on the line that enables it. It is signed.') },
  },
  { key: 'key', shape: 'key', required: false, signed: true },
  {
    key: 'attributes',
    shape: 'attributes',
    required: true,
    signed: true,
    title: say('list of components'),
    guide: {
      label: 'attributes',
      sentence: say('NAME=value, in any order. `COMPONENTS=`, which lists the features in the package, and `SIGN=` are required.'),
    },
  },
];

const featureSet: readonly FieldDefinition[] = [
  vendor,
  {
    key: 'key',
    shape: 'key',
    required: true,
    signed: true,
    guide: { label: 'key', sentence: say('The key that binds the list of the vendor’s FEATURE lines. It is signed.') },
  },
];

/** The fields of each kind of record, in the order in which they are written (REV, "License File Syntax"). */
const byKind: Partial<Readonly<Record<RecordKind, readonly FieldDefinition[]>>> = {
  server,
  vendor: daemon,
  feature,
  increment: feature,
  upgrade,
  package: packageFields,
  featureSet,
};

/** A field that may be written. */
export interface GuidedField extends FieldDefinition {
  readonly guide: FieldGuide;
}

const none: readonly FieldDefinition[] = [];
// Asked for every record and word.
const required = new Map<RecordKind, readonly FieldDefinition[]>();
for (const [kind, fields] of Object.entries(byKind))
  required.set(
    kind as RecordKind,
    fields.filter((field) => field.required),
  );

/** The fields of a kind of record, in order; none where there is nothing to fill in. */
export function fieldDefinitions(kind: RecordKind): readonly FieldDefinition[] {
  return byKind[kind] ?? none;
}

/** The fields without which a record of a kind is incomplete, in order. */
export function requiredFields(kind: RecordKind): readonly FieldDefinition[] {
  return required.get(kind) ?? none;
}

/** The fields of a kind of record that may be written, in order: all but those of older files. */
export function guidedFields(kind: RecordKind): readonly GuidedField[] {
  return fieldDefinitions(kind).filter((field): field is GuidedField => field.guide !== undefined);
}

/** The 0-based place of a field among those of its kind of record, or -1. */
export function fieldPlace(kind: RecordKind, wanted: FieldKey): number {
  return fieldDefinitions(kind).findIndex((definition) => definition.key === wanted);
}
